#include "ui/widgets/emptywords.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 420;

/// Lies over the viewport and lets every click through.
class EmptyWords final : public QWidget {
public:
    explicit EmptyWords(QAbstractItemView &view)
        : QWidget(view.viewport())
        , m_view(view)
        , m_words(new PlainLabel)
    {
        setObjectName(u"emptyWords"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_words->setQuiet(true);
        m_words->setWrapping(true);
        m_words->setAlignment(Qt::AlignCenter);
        m_words->setMaximumWidth(widest);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_words, 0, Qt::AlignCenter);
        view.viewport()->installEventFilter(this);
        const QAbstractItemModel *model = view.model();
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, signal, this, &EmptyWords::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyWords::follow);
        connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyWords::follow);
    }

    void setWords(const QString &words)
    {
        m_words->setText(words);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QWidget::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QRect place = m_view.viewport()->rect();
        m_words->setMinimumWidth(qMin(widest, place.width() - 2 * gap::large));
        setGeometry(place);
    }
    void follow()
    {
        fit();
        setVisible(m_view.model()->rowCount(m_view.rootIndex()) == 0);
    }

    QAbstractItemView &m_view;
    PlainLabel *m_words;
};

} // namespace

void setEmptyWords(QAbstractItemView &view, const QString &words)
{
    auto *shown = dynamic_cast<EmptyWords *>(view.viewport()->findChild<QWidget *>(u"emptyWords"_s, Qt::FindDirectChildrenOnly));
    if (!shown)
        shown = new EmptyWords(view);
    shown->setWords(words);
}
