#include "ui/widgets/splitterplace.h"

#include "core/settings/settings.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *rememberedProperty = "remembersPlace";

/// Waits for the real size: sizes set before are only shares of it.
class SplitterPlace final : public QObject {
public:
    SplitterPlace(QSplitter &splitter, SettingsStore &store, const QString &key, const QMap<int, int> &widths)
        : QObject(&splitter)
        , m_splitter(splitter)
        , m_store(store)
        , m_key(key)
        , m_widths(widths)
    {
        const QStringList stored = store.value(key).toString().split(u',', Qt::SkipEmptyParts);
        if (stored.size() == m_widths.size()) {
            auto text = stored.cbegin();
            for (int &width : m_widths)
                width = qMax(1, (text++)->toInt());
        }
        for (int i = 0; i < splitter.count(); ++i)
            splitter.setStretchFactor(i, m_widths.contains(i) ? 0 : 1);
        m_pause.setSingleShot(true);
        m_pause.setInterval(400ms);
        connect(&splitter, &QSplitter::splitterMoved, &m_pause, [this] { m_pause.start(); });
        connect(&m_pause, &QTimer::timeout, this, [this] { keep(); });
        splitter.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isReal =
            event->type() == QEvent::Show || (event->type() == QEvent::Resize && m_splitter.isVisible());
        if (isReal && !m_isPlaced) {
            m_isPlaced = true;
            place();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int extent() const
    {
        return m_splitter.orientation() == Qt::Horizontal ? m_splitter.width() : m_splitter.height();
    }

    void place()
    {
        int rest = extent();
        for (const int width : std::as_const(m_widths))
            rest -= width;
        const int others = qMax(1, m_splitter.count() - static_cast<int>(m_widths.size()));
        QList<int> sizes;
        for (int i = 0; i < m_splitter.count(); ++i)
            sizes.append(m_widths.contains(i) ? m_widths.value(i) : qMax(1, rest / others));
        m_splitter.setSizes(sizes);
    }
    void keep()
    {
        const QList<int> sizes = m_splitter.sizes();
        QStringList kept;
        for (const int index : m_widths.keys())
            kept.append(QString::number(sizes.value(index)));
        m_store.setValue(m_key, kept.join(u','));
    }

    QSplitter &m_splitter;
    SettingsStore &m_store;
    const QString m_key;
    QMap<int, int> m_widths;
    QTimer m_pause;
    bool m_isPlaced = false;
};

} // namespace

bool remembersPlace(const QSplitter &splitter)
{
    return splitter.property(rememberedProperty).toBool();
}

void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key,
                      const QMap<int, int> &widths)
{
    splitter.setProperty(rememberedProperty, true);
    new SplitterPlace(splitter, store, key, widths);
}
