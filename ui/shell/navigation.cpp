#include "ui/shell/navigation.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconEdge = 22;
constexpr int compactWidth = 56;
constexpr int countRoom = 40; ///< of the pill with the number of what is new
constexpr int corner = 6;
constexpr int dotEdge = 10; ///< of the sign for something new, with its rim

QString shownCount(int count)
{
    return count > 999 ? u"999+"_s : QLocale().toString(count);
}

} // namespace

NavigationButton::NavigationButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(icon);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int height = Theme::controlHeight() + gap::small;
    if (m_compact)
        return { compactWidth - 2 * gap::small, height };
    const QFontMetrics chosen(Theme::font(TextSize::Body, true));
    return {gap::medium * 3 + iconEdge + gap::tiny + chosen.horizontalAdvance(text())
                + qMax(countRoom, chosen.horizontalAdvance(u"9999"_s)),
            height};
}

void NavigationButton::describe()
{
    const QString words = m_count > 0 ? tr("%1, %n unread", nullptr, m_count).arg(text()) : text();
    setAccessibleName(words);
    setToolTip(m_compact ? text::toolTip(words) : QString());
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.selection : colors.hover);
        painter.drawRoundedRect(box, corner, corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, corner, corner);
    }
    const int left = m_compact ? (width() - iconEdge) / 2 : gap::medium;
    icon().paint(&painter, QRect(left, (height() - iconEdge) / 2, iconEdge, iconEdge));
    if (!m_compact)
        paintWord(painter, box.adjusted(gap::medium * 2 + iconEdge, 0, -gap::medium, 0));
    if (m_count > 0)
        paintCount(painter, box);
}

void NavigationButton::paintWord(QPainter &painter, const QRect &box) const
{
    painter.setPen(themeColors(palette()).text);
    painter.setFont(Theme::font(TextSize::Body, isChecked()));
    const int room = box.width() - (m_count > 0 ? countRoom : 0);
    const QString word = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room);
    painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), word);
}

void NavigationButton::paintCount(QPainter &painter, const QRect &box) const
{
    const ThemeColors &colors = themeColors(palette());
    if (m_compact)
        return paintDot(painter, box);
    painter.setFont(Theme::font(TextSize::Secondary, true));
    const QFontMetrics metrics(painter.font());
    const QString words = shownCount(m_count);
    const int height = metrics.height() + 2;
    const int width = qMax(height, metrics.horizontalAdvance(words) + gap::small);
    QRect pill(0, 0, width, height);
    pill.moveCenter(QPoint(box.right() - gap::small - width / 2, box.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accentFill);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(colors.onAccent);
    painter.drawText(pill, static_cast<int>(Qt::AlignCenter), words);
}

/// Beside the icon is no room for a number: the tool tip has it.
void NavigationButton::paintDot(QPainter &painter, const QRect &box) const
{
    QRect dot(0, 0, dotEdge, dotEdge);
    dot.moveCenter(QPoint(box.center().x() + iconEdge / 2 + 2, box.center().y() - iconEdge / 2));
    painter.setPen(QPen(themeColors(palette()).window, 2));
    painter.setBrush(themeColors(palette()).accentFill);
    painter.drawEllipse(dot);
}

void NavigationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::small, gap::medium, gap::small, gap::medium);
    for (QVBoxLayout *part : { m_top, m_bottom })
        part->setSpacing(2);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

NavigationButton *Navigation::addEntry(const QIcon &icon, const QString &text, Place place)
{
    auto *entry = new NavigationButton(icon, text);
    entry->setCompact(m_compact);
    const int index = count();
    m_entries.append(entry);
    (place == Place::Top ? m_top : m_bottom)->addWidget(entry);
    connect(entry, &NavigationButton::clicked, this, [this, index] {
        setCurrent(index);
        emit activated(index);
    });
    return entry;
}

void Navigation::setCurrent(int index)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->setChecked(i == index);
}

void Navigation::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (NavigationButton *entry : std::as_const(m_entries))
        entry->setCompact(compact);
    layout()->activate(); // who asks for the width in the same moment shall hear the new one
}

void Navigation::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.border);
}
