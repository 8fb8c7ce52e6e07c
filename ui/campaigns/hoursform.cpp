#include "ui/campaigns/hoursform.h"

#include "core/base/text.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t saturday = 5;
constexpr size_t sunday = 6;
constexpr DayHours sundayProposal {12 * 60, 18 * 60};

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(60 * qMin(minute, 1439));
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

QTimeEdit *timeEdit(const QString &objectName, const QString &accessibleName)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    return edit;
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    return row;
}

} // namespace

HoursForm::HoursForm(bool anyHoursAllowed, QWidget *parent)
    : QWidget(parent)
{
    createWeek(anyHoursAllowed);
    createRest();
    hide(); // its parts are placed by the form
}

void HoursForm::createWeek(bool anyHoursAllowed)
{
    m_from = timeEdit(u"from"_s, tr("Calls from"));
    m_to = timeEdit(u"to"_s, tr("Calls until"));
    m_any = new QCheckBox(tr("At any hour"));
    m_any->setObjectName(u"anyHours"_s);
    m_any->setVisible(anyHoursAllowed);
    m_any->setToolTip(
        text::toolTip(tr("Only with the simulated provider of this computer: nobody is rung.")));
    m_week = new QWidget;
    QHBoxLayout *row = rowIn(m_week);
    row->addWidget(m_from);
    //: Between two times: "9:00 to 20:00".
    row->addWidget(new PlainLabel(tr("to")));
    row->addWidget(m_to);
    row->addSpacing(gap::small);
    row->addWidget(m_any);
    row->addStretch(1);
    passFocus(*m_week, *m_from);
    connect(m_from, &QTimeEdit::timeChanged, this, &HoursForm::weekChanged);
    connect(m_to, &QTimeEdit::timeChanged, this, &HoursForm::weekChanged);
    connect(m_any, &QCheckBox::toggled, this, [this](bool any) {
        showAny(any);
        emit weekChanged();
    });
}

HoursForm::Span HoursForm::makeSpan(const QString &name, const QString &objectName)
{
    Span span;
    span.open = new QCheckBox(name);
    span.open->setObjectName(objectName);
    span.from = timeEdit(objectName + u"From"_s, tr("%1 from").arg(name));
    span.to = timeEdit(objectName + u"To"_s, tr("%1 until").arg(name));
    span.row = new QWidget;
    QHBoxLayout *row = rowIn(span.row);
    row->addWidget(span.open);
    row->addStretch(1);
    row->addWidget(span.from);
    row->addWidget(new PlainLabel(tr("to")));
    row->addWidget(span.to);
    connect(span.open, &QCheckBox::toggled, this, [this, span](bool open) {
        span.from->setEnabled(open);
        span.to->setEnabled(open);
        emit restChanged();
    });
    connect(span.from, &QTimeEdit::timeChanged, this, &HoursForm::restChanged);
    connect(span.to, &QTimeEdit::timeChanged, this, &HoursForm::restChanged);
    return span;
}

HoursForm::Bound HoursForm::makeBound(const QString &name, const QString &objectName)
{
    Bound bound;
    bound.set = new QCheckBox(name);
    bound.set->setObjectName(objectName);
    bound.date = new QDateEdit(QDate::currentDate());
    bound.date->setObjectName(objectName + u"Date"_s);
    bound.date->setAccessibleName(name);
    bound.date->setCalendarPopup(true);
    bound.date->setEnabled(false);
    bound.row = new QWidget;
    QHBoxLayout *row = rowIn(bound.row);
    row->addWidget(bound.set);
    row->addStretch(1);
    row->addWidget(bound.date);
    connect(bound.set, &QCheckBox::toggled, this, [this, bound](bool set) {
        bound.date->setEnabled(set);
        emit restChanged();
    });
    connect(bound.date, &QDateEdit::dateChanged, this, &HoursForm::restChanged);
    return bound;
}

void HoursForm::createRest()
{
    m_rest = new QWidget;
    m_saturday = makeSpan(tr("Also on Saturday"), u"saturday"_s);
    m_sunday = makeSpan(tr("Also on Sunday"), u"sunday"_s);
    m_holidays = new QCheckBox(tr("Also on public holidays, where the rules of the place allow it"));
    m_holidays->setObjectName(u"holidays"_s);
    m_first = makeBound(tr("Not before the first day"), u"firstDay"_s);
    m_last = makeBound(tr("Not after the last day"), u"lastDay"_s);
    auto *column = new QVBoxLayout(m_rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    for (QWidget *row :
         std::initializer_list<QWidget *> {m_saturday.row, m_sunday.row, m_holidays, m_first.row, m_last.row})
        column->addWidget(row);
    passFocus(*m_rest, *m_last.date);
    connect(m_holidays, &QCheckBox::toggled, this, &HoursForm::restChanged);
}

void HoursForm::showAny(bool any)
{
    for (QWidget *input :
         std::initializer_list<QWidget *> {m_from, m_to, m_saturday.row, m_sunday.row, m_holidays})
        input->setEnabled(!any);
}

void HoursForm::setSpan(const Span &span, const DayHours &hours, const DayHours &otherwise)
{
    const DayHours shown = hours.isOpen() ? hours : otherwise;
    span.open->setChecked(hours.isOpen());
    span.from->setTime(timeOf(shown.fromMinute));
    span.to->setTime(timeOf(shown.toMinute));
    span.from->setEnabled(hours.isOpen());
    span.to->setEnabled(hours.isOpen());
}

void HoursForm::setHours(const CampaignHours &hours)
{
    m_before = hours.any ? CampaignHours::standard() : hours;
    m_any->setChecked(hours.any);
    // A week that begins with a closed day shows the first one that is open.
    const auto weekEnd = m_before.days.begin() + saturday;
    const auto open =
        std::find_if(m_before.days.begin(), weekEnd, [](const DayHours &day) { return day.isOpen(); });
    const DayHours day = open == weekEnd ? CampaignHours::standard().days.front() : *open;
    m_from->setTime(timeOf(day.fromMinute));
    m_to->setTime(timeOf(day.toMinute));
    setSpan(m_saturday, m_before.days.at(saturday), CampaignHours::standard().days.at(saturday));
    setSpan(m_sunday, m_before.days.at(sunday), sundayProposal);
    m_holidays->setChecked(m_before.onHolidays);
    m_first.set->setChecked(hours.firstDay.isValid());
    m_last.set->setChecked(hours.lastDay.isValid());
    if (hours.firstDay.isValid())
        m_first.date->setDate(hours.firstDay);
    if (hours.lastDay.isValid())
        m_last.date->setDate(hours.lastDay);
    showAny(hours.any);
}

DayHours HoursForm::spanOf(const Span &span) const
{
    if (!span.open->isChecked())
        return {};
    return {minuteOf(span.from->time()), minuteOf(span.to->time())};
}

CampaignHours HoursForm::hours() const
{
    CampaignHours chosen = m_before;
    const DayHours day {minuteOf(m_from->time()), minuteOf(m_to->time())};
    const auto weekEnd = chosen.days.begin() + saturday;
    const auto open =
        std::find_if(chosen.days.begin(), weekEnd, [](const DayHours &each) { return each.isOpen(); });
    if (open == weekEnd || timeOf(open->fromMinute) != m_from->time()
        || timeOf(open->toMinute) != m_to->time())
        std::fill(chosen.days.begin(), weekEnd, day);
    chosen.days.at(saturday) = spanOf(m_saturday);
    chosen.days.at(sunday) = spanOf(m_sunday);
    chosen.onHolidays = m_holidays->isChecked();
    chosen.firstDay = m_first.set->isChecked() ? m_first.date->date() : QDate();
    chosen.lastDay = m_last.set->isChecked() ? m_last.date->date() : QDate();
    if (!m_any->isChecked())
        return chosen;
    CampaignHours any;
    any.any = true;
    any.firstDay = chosen.firstDay;
    any.lastDay = chosen.lastDay;
    return any;
}

QString HoursForm::weekHelp() const
{
    if (m_any->isChecked())
        return tr("Day and night, on weekends and holidays too: no real telephone rings.");
    return tr(
        "Monday to Friday, in the called person's time zone and within the hours that are lawful there.");
}

QString HoursForm::weekFault() const
{
    if (m_any->isChecked() || m_from->time() < m_to->time())
        return {};
    return tr("The end has to come after the beginning.");
}

QString HoursForm::daysFault() const
{
    if (m_first.set->isChecked() && m_last.set->isChecked() && m_last.date->date() < m_first.date->date())
        return tr("The last day has to come after the first one.");
    for (const Span *span : {&m_saturday, &m_sunday}) {
        if (!m_any->isChecked() && span->open->isChecked() && span->from->time() >= span->to->time())
            return tr("On the weekend the end has to come after the beginning, too.");
    }
    return {};
}
