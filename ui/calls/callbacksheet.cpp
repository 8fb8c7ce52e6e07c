#include "ui/calls/callbacksheet.h"

#include "core/base/dayform.h"
#include "core/base/text.h"
#include "core/rules/nextcalltext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int morning = 10; ///< o'clock
/// After these the person may have asked for it. What else a call came to (a voicemail, a wrong number) stays.
constexpr std::array askedFor {Outcome::HumanAnswered, Outcome::NotInterested, Outcome::Hangup, Outcome::Unknown};

/// The next day of the week from tomorrow on on which offices work.
QDate nextWorkday(QDate day)
{
    do {
        day = day.addDays(1);
    } while (day.dayOfWeek() > Qt::Friday);
    return day;
}

QDate nextMonday(const QDate &day)
{
    return day.addDays(8 - day.dayOfWeek());
}

} // namespace

CallbackSheet::CallbackSheet(const DeskCall &call, const QDateTime &nowUtc, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_nowUtc(nowUtc)
{
    setObjectName(u"callbackSheet"_s);
    setWindowTitle(tr("Call again"));
    setModal(true);
    createFields();
    createLayout();
    const QDate today = nowUtc.toTimeZone(zone()).date();
    setMoment(call.callbackUtc.isValid() ? call.callbackUtc
                                         : QDateTime(nextWorkday(today), QTime(morning, 0), zone()).toUTC());
    m_moment->setFocus();
}

void CallbackSheet::createFields()
{
    m_moment = new QDateTimeEdit;
    m_moment->setObjectName(u"callbackMoment"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setTimeSpec(Qt::UTC); // wall clock of the chosen zone: the field knows no zones
    const QLocale locale = peopleLocale();
    m_moment->setDisplayFormat(u"ddd "_s + dayForm(locale, true) + u"  "_s
                               + locale.timeFormat(QLocale::ShortFormat));
    m_zones = new QComboBox;
    m_zones->setObjectName(u"callbackZone"_s);
    for (const QString &name : m_call.zones) {
        if (QTimeZone(name.toLatin1()).isValid())
            //: A time zone of the called person, "Eastern (their time)".
            m_zones->addItem(tr("%1 (their time)").arg(zoneNamesText({name})), name);
    }
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (m_zones->findData(here) < 0)
        m_zones->addItem(tr("%1 (your time)").arg(zoneNamesText({here})), here);
    m_here = new PlainLabel;
    m_here->setObjectName(u"callbackHere"_s);
    m_here->setQuiet(true);
    m_here->setWrapping(true);
    m_outcome = new QCheckBox(tr("&Outcome: wants a callback"));
    m_outcome->setObjectName(u"callbackOutcome"_s);
    const auto outcome = m_call.call.outcome;
    m_outcome->setChecked(!outcome || std::ranges::find(askedFor, *outcome) != askedFor.end());
    m_outcome->setVisible(outcome != Outcome::Callback);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &CallbackSheet::showMoment);
    // Another zone leaves the hour on the clock, as people mean it.
    connect(m_zones, &QComboBox::currentIndexChanged, this, &CallbackSheet::showMoment);
}

QWidget *CallbackSheet::createShortcuts()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    const auto offer = [this, row](const QString &words, const QDateTime &utc) {
        auto *button = plainButton(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, utc] { setMoment(utc); });
        row->addWidget(button);
    };
    const QDate today = m_nowUtc.toTimeZone(zone()).date();
    offer(tr("In &2 hours"), m_nowUtc.addSecs(2 * 60 * 60));
    offer(tr("&Next workday"), QDateTime(nextWorkday(today), QTime(morning, 0), zone()).toUTC());
    offer(tr("Next &Monday"), QDateTime(nextMonday(today), QTime(morning, 0), zone()).toUTC());
    row->addStretch();
    return box;
}

void CallbackSheet::createLayout()
{
    auto *who = new PlainLabel(m_call.call.leadName);
    who->setTextSize(TextSize::Title, true);
    auto *note = new PlainLabel(
        tr("Dialed then at the earliest, before the other leads of the campaign %1. The call still "
           "keeps to the calling hours, the stop list and the number of attempts.")
            .arg(text::isolated(m_call.call.campaignName)));
    note->setWrapping(true);
    note->setQuiet(true);
    auto *cancel = plainButton(tr("Cancel"));
    m_plan = primaryButton(tr("Plan the callback"));
    m_plan->setObjectName(u"planCallback"_s);
    m_plan->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    if (m_call.callbackUtc.isValid()) {
        auto *drop = plainButton(tr("No callback"));
        drop->setObjectName(u"dropCallback"_s);
        drop->setAutoDefault(false);
        connect(drop, &QPushButton::clicked, this, [this] {
            emit planned({});
            accept();
        });
        foot->addWidget(drop);
    }
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_plan);
    auto *when = new QHBoxLayout;
    when->setSpacing(gap::small);
    m_moment->setMinimumWidth(m_moment->sizeHint().width()
                              + gap::large); // with the button the hint is too small
    when->addWidget(m_moment, 3);
    when->addWidget(m_zones, 2);
    m_zones->setAccessibleName(tr("Time zone"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(who);
    column->addWidget(formLabel(tr("&When"), m_moment));
    column->addLayout(when);
    column->addWidget(m_here);
    column->addWidget(createShortcuts());
    column->addWidget(m_outcome);
    column->addWidget(note);
    column->addSpacing(gap::small);
    column->addLayout(foot);
    setMinimumWidth(480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        const bool outcome = m_outcome->isVisible() && m_outcome->isChecked();
        emit planned({momentUtc(), outcome ? std::optional(Outcome::Callback) : std::nullopt, {}});
        accept();
    });
}

QTimeZone CallbackSheet::zone() const
{
    const QTimeZone zone(m_zones->currentData().toString().toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime CallbackSheet::momentUtc() const
{
    return QDateTime(m_moment->date(), m_moment->time(), zone()).toUTC();
}

void CallbackSheet::setMoment(const QDateTime &utc)
{
    const QDateTime there = utc.toTimeZone(zone());
    m_moment->setDateTime(
        QDateTime(there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC));
    showMoment();
}

void CallbackSheet::showMoment()
{
    const QDateTime utc = momentUtc();
    const bool later = utc > m_nowUtc;
    m_plan->setEnabled(later);
    m_here->setText(later ? tr("That is %1 here.").arg(shownMomentInFull(utc))
                          : tr("That moment is over. Choose a later one."));
}
