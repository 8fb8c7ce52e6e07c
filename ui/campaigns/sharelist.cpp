#include "ui/campaigns/sharelist.h"

#include "core/base/text.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A bar from the left edge.
class Bar final : public QWidget {
public:
    Bar() { setMinimumWidth(60); }
    void set(double share, const QColor &ink)
    {
        m_share = share;
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int thickness = qMin(height(), 10);
        const int top = (height() - thickness) / 2;
        const int length = qMax(m_share > 0 ? 2 : 0, qRound(width() * m_share));
        painter.fillRect(QRect(0, top, length, thickness), m_ink);
    }

private:
    double m_share = 0;
    QColor m_ink;
};

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0) + u"\u202f%"_s;
}

} // namespace

ShareList::ShareList(const QString &emptyText, bool clickable, QWidget *parent)
    : QWidget(parent)
    , m_clickable(clickable)
    , m_grid(new QGridLayout(this))
{
    auto *empty = new PlainLabel;
    empty->setQuiet(true);
    empty->setWrapping(true);
    empty->setText(emptyText);
    empty->hide(); // until it is true
    m_empty = empty;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::medium);
    m_grid->setVerticalSpacing(gap::tiny);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_empty, 0, 0, 1, 4);
}

QWidget *ShareList::makeWords(qsizetype at)
{
    if (!m_clickable)
        return new PlainLabel;
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QToolButton::clicked, this, [this, at] {
        if (at < m_rows.size())
            emit activated(m_rows.at(at).key);
    });
    return button;
}

void ShareList::addLine()
{
    const Line line {makeWords(m_lines.size()), new Bar, new PlainLabel, new PlainLabel};
    const int row = static_cast<int>(m_lines.size()) + 1;
    line.share->setQuiet(true);
    for (PlainLabel *figure : {line.count, line.share}) // words give way, figures do not
        figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_grid->addWidget(line.words, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(line.bar, row, 1);
    m_grid->addWidget(line.count, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(line.share, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    m_lines.append(line);
}

void ShareList::showLine(const Line &line, bool shown)
{
    for (QWidget *part : std::initializer_list<QWidget *> {line.words, line.bar, line.count, line.share})
        part->setVisible(shown);
}

void ShareList::fill(const Line &line, const ShareRow &row, qint64 most, qint64 whole)
{
    const QString count = QLocale().toString(row.count);
    if (auto *label = qobject_cast<PlainLabel *>(line.words)) {
        label->setText(row.label);
    } else if (auto *button = qobject_cast<QToolButton *>(line.words)) {
        button->setText(text::label(row.label));
        const QString sheet =
            u"QToolButton { color: %1; padding: 2px 0; text-align: left; }"_s.arg(row.ink.name());
        if (button->styleSheet() != sheet)
            button->setStyleSheet(sheet);
        button->setObjectName(u"share_"_s + row.key);
        //: Read by a screen reader: an outcome and its number of leads.
        button->setAccessibleName(tr("%1: %2. Show these.").arg(row.label, count));
    }
    static_cast<Bar *>(line.bar)->set(static_cast<double>(row.count) / static_cast<double>(most), row.ink);
    line.count->setText(count);
    line.share->setText(percent(static_cast<double>(row.count) / static_cast<double>(whole)));
}

void ShareList::setRows(const QList<ShareRow> &rows, qint64 total)
{
    const bool isFirst = m_rows.isEmpty() && m_empty->isHidden();
    if (rows == m_rows && m_total == total && !isFirst)
        return;
    m_rows = rows;
    m_total = total;
    m_empty->setVisible(rows.isEmpty());
    qint64 sum = 0;
    qint64 most = 1;
    for (const ShareRow &row : rows) {
        sum += row.count;
        most = qMax(most, row.count);
    }
    while (m_lines.size() < rows.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        showLine(m_lines.at(i), i < rows.size());
        if (i < rows.size())
            fill(m_lines.at(i), rows.at(i), most, qMax<qint64>(1, total > 0 ? total : sum));
    }
}
