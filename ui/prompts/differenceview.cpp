#include "ui/prompts/differenceview.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = DifferenceLine::Kind;

namespace {

constexpr qreal groundStrength = 0.16;

QString signOf(Kind kind)
{
    return kind == Kind::Added ? u"+ "_s : kind == Kind::Removed ? u"\u2212 "_s : u"  "_s;
}

QColor mixed(const QColor &colour, const QColor &ground)
{
    const auto part = [](int a, int b) {
        return static_cast<int>(a * groundStrength + b * (1 - groundStrength));
    };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()),
            part(colour.blue(), ground.blue())};
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setAccessibleName(tr("Difference line by line"));
    document()->setDocumentMargin(gap::small);
}

void DifferenceView::compare(const QString &before, const QString &after)
{
    m_lines = lineDifference(before, after);
    QStringList shown;
    for (const DifferenceLine &line : std::as_const(m_lines))
        shown.append(signOf(line.kind) + text::shown(line.text, 20'000));
    setPlainText(shown.join(u'\n'));
    const auto count = [this](Kind kind) { return std::ranges::count(m_lines, kind, &DifferenceLine::kind); };
    const auto added = static_cast<int>(count(Kind::Added));
    const auto removed = static_cast<int>(count(Kind::Removed));
    m_summary = added + removed == 0
        ? tr("No difference")
        : tr("%1, %2").arg(tr("%Ln line(s) added", nullptr, added), tr("%Ln removed", nullptr, removed));
    colour();
    const auto first =
        std::ranges::find_if(m_lines, [](const DifferenceLine &line) { return line.kind != Kind::Same; });
    if (first == m_lines.end())
        return;
    setTextCursor(QTextCursor(document()->findBlockByNumber(static_cast<int>(first - m_lines.begin()))));
    centerCursor();
}

void DifferenceView::colour()
{
    const ThemeColors &colors = themeColors(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Kind kind = m_lines.at(row).kind;
        if (kind == Kind::Same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(row));
        mark.format.setBackground(
            mixed(kind == Kind::Added ? colors.success : colors.danger, colors.surface));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}
