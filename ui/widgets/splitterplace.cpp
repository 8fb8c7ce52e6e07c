#include "ui/widgets/splitterplace.h"

#include "core/settings/settings.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *rememberedProperty = "remembersPlace";

/// Calls `keep` once a person has moved a handle and rests.
template <typename Keep> void whenMoved(QSplitter &splitter, QObject *context, Keep keep)
{
    auto *pause = new QTimer(context);
    pause->setSingleShot(true);
    pause->setInterval(400ms);
    QObject::connect(&splitter, &QSplitter::splitterMoved, pause, [pause] { pause->start(); });
    QObject::connect(pause, &QTimer::timeout, context, keep);
}

/// Waits for the real size: sizes set before are only shares of it.
class SplitterPlace final : public QObject {
public:
    SplitterPlace(QSplitter &splitter, SettingsStore &store, const QString &key,
                  const QList<SplitterPart> &parts)
        : QObject(&splitter)
        , m_splitter(splitter)
        , m_store(store)
        , m_key(key)
        , m_parts(parts)
    {
        const QStringList stored = store.value(key).toString().split(u',', Qt::SkipEmptyParts);
        if (stored.size() == m_parts.size()) {
            for (qsizetype i = 0; i < stored.size(); ++i)
                m_parts[i].width = qMax(1, stored.at(i).toInt());
        }
        for (int i = 0; i < splitter.count(); ++i)
            splitter.setStretchFactor(i, widthOf(splitter.widget(i)) ? 0 : 1);
        whenMoved(splitter, this, [this] { keep(); });
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
    std::optional<int> widthOf(const QWidget *widget) const
    {
        const auto found = std::ranges::find(m_parts, widget, &SplitterPart::part);
        return found == m_parts.end() ? std::nullopt : std::optional(found->width);
    }

    void place()
    {
        int rest = m_splitter.orientation() == Qt::Horizontal ? m_splitter.width() : m_splitter.height();
        for (const SplitterPart &each : std::as_const(m_parts))
            rest -= each.width;
        const int others = qMax(1, m_splitter.count() - static_cast<int>(m_parts.size()));
        QList<int> sizes;
        for (int i = 0; i < m_splitter.count(); ++i)
            sizes.append(widthOf(m_splitter.widget(i)).value_or(qMax(1, rest / others)));
        m_splitter.setSizes(sizes);
    }

    void keep()
    {
        const QList<int> sizes = m_splitter.sizes();
        QStringList kept;
        for (const SplitterPart &each : std::as_const(m_parts))
            kept.append(QString::number(sizes.value(m_splitter.indexOf(each.part))));
        m_store.setValue(m_key, kept.join(u','));
    }

    QSplitter &m_splitter;
    SettingsStore &m_store;
    const QString m_key;
    QList<SplitterPart> m_parts;
    bool m_isPlaced = false;
};

} // namespace

bool remembersPlace(const QSplitter &splitter)
{
    return splitter.property(rememberedProperty).toBool();
}

void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key,
                      const QList<SplitterPart> &parts)
{
    splitter.setProperty(rememberedProperty, true);
    new SplitterPlace(splitter, store, key, parts);
}

void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key)
{
    splitter.setProperty(rememberedProperty, true);
    splitter.restoreState(QByteArray::fromBase64(store.value(key).toString().toLatin1()));
    whenMoved(splitter, &splitter, [&splitter, &store, key] {
        store.setValue(key, QString::fromLatin1(splitter.saveState().toBase64()));
    });
}
