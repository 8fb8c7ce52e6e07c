#include "ui/dashboard/rangepicker.h"

#include "core/settings/settings.h"

#include <QComboBox>
#include <QDateEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindKey = "dashboard/range"_L1;
constexpr std::array offered {TimeRangeKind::Today, TimeRangeKind::Yesterday, TimeRangeKind::Day,
                              TimeRangeKind::Week,  TimeRangeKind::Month,     TimeRangeKind::Quarter,
                              TimeRangeKind::All,   TimeRangeKind::Dates};

} // namespace

RangePicker::RangePicker(SettingsStore &settings, const QDate &today, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_kinds(new QComboBox)
    , m_first(dateEdit("dashboard/first", tr("First day"), today.addDays(-6)))
    , m_last(dateEdit("dashboard/last", tr("Last day"), today))
{
    m_kinds->setObjectName(u"range"_s);
    m_kinds->setAccessibleName(tr("Span of time"));
    for (const TimeRangeKind kind : offered)
        m_kinds->addItem(timeRangeText(kind), timeRangeCode(kind));
    const TimeRangeKind chosen = timeRangeFromCode(settings.value(kindKey).toString());
    m_kinds->setCurrentIndex(m_kinds->findData(timeRangeCode(chosen)));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &RangePicker::choose);
}

QDateEdit *RangePicker::dateEdit(const char *key, const QString &name, const QDate &fallback)
{
    const QString setting = QString::fromLatin1(key);
    const QDate kept = QDate::fromString(m_settings.value(setting).toString(), Qt::ISODate);
    auto *edit = new QDateEdit(kept.isValid() ? kept : fallback);
    edit->setObjectName(setting.section(u'/', 1));
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    connect(edit, &QDateEdit::dateChanged, this, [this, setting](const QDate &date) {
        m_settings.setValue(setting, date.toString(Qt::ISODate));
        emit changed();
    });
    return edit;
}

void RangePicker::showDates()
{
    const bool named = range().kind == TimeRangeKind::Dates;
    m_first->setVisible(named);
    m_last->setVisible(named);
}

void RangePicker::choose()
{
    m_settings.setValue(kindKey, m_kinds->currentData());
    showDates();
    emit changed();
}

TimeRange RangePicker::range() const
{
    return {timeRangeFromCode(m_kinds->currentData().toString()), m_first->date(), m_last->date()};
}
