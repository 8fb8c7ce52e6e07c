#include "ui/campaigns/preflightsheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/dialing/preflighttext.h"
#include "ui/campaigns/assumptionsform.h"
#include "ui/campaigns/firstcallsview.h"
#include "ui/campaigns/sharelist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askAfter = 200ms;

QString amounts(const CampaignForecast &forecast)
{
    const QLocale locale = peopleLocale();
    const int decimals = forecast.high.usd() < 10 ? 2 : 0;
    // The sign once, where the locale has it.
    const QString high = locale.toString(forecast.high.usd(), 'f', decimals);
    const QString range = locale.toString(forecast.low.usd(), 'f', decimals) + u'\u2013' + high;
    return locale.toCurrencyString(forecast.high.usd(), u"$"_s, decimals).replace(high, range);
}

/// Kind, what it is, what to do: three ways to tell it from the others, not the colour alone.
QWidget *blockerCard(const PreflightBlocker &blocker)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *sentence = new PlainLabel;
    sentence->setWrapping(true);
    auto *mend = new PlainLabel(blocker.mend);
    mend->setWrapping(true);
    mend->setQuiet(true);
    switch (blocker.kind) {
    case PreflightBlocker::Kind::Stops:
        sentence->setProperty("fault", true);
        sentence->setText(PreflightSheet::tr("In the way: %1").arg(blocker.sentence));
        break;
    case PreflightBlocker::Kind::Shortens:
        sentence->setText(PreflightSheet::tr("Ends early: %1").arg(blocker.sentence));
        break;
    case PreflightBlocker::Kind::Note:
        sentence->setText(blocker.sentence);
        break;
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap::medium, gap::small, gap::medium, gap::small);
    column->setSpacing(gap::tiny);
    column->addWidget(sentence);
    column->addWidget(mend);
    return card;
}

/// Versions are days.
QString rulesDay(const QString &version)
{
    const QDate day = QDate::fromString(version, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : version;
}

} // namespace

PreflightSheet::PreflightSheet(const QString &campaignName, PreflightAnswers answers, QWidget *parent)
    : QDialog(parent)
    , m_answers(std::move(answers))
{
    setWindowTitle(tr("Before the start"));
    setModal(true);
    createLayout(campaignName);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &PreflightSheet::foretell);
    connect(m_assumptions, &AssumptionsForm::changed, &m_askSoon, qOverload<>(&QTimer::start));
    connect(m_start, &QPushButton::clicked, this, [this] {
        emit startRequested();
        accept();
    });
    connect(m_skips, &ShareList::activated, this, [this](const QString &code) {
        for (const Preflight::Skip &skip : m_preflight ? m_preflight->skips : QList<Preflight::Skip>()) {
            if (reasonCode(skip.reason) != code)
                continue;
            emit leadsRequested(skip.leads, reasonText(skip.reason));
            reject();
            return;
        }
    });
    judge();
}

PreflightSheet::~PreflightSheet()
{
    m_cancel.cancel();
}

void PreflightSheet::setRunning()
{
    setWindowTitle(tr("What is left to call"));
    m_start->hide();
}

void PreflightSheet::createLayout(const QString &campaignName)
{
    m_summary = new PlainLabel(tr("%1: looking at the leads…").arg(text::isolated(campaignName)));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextSize(TextSize::Title, true);
    m_course = new PlainLabel;
    m_course->setObjectName(u"course"_s);
    m_course->setWrapping(true);
    m_calls = new FirstCallsView;
    m_area = new QScrollArea;
    m_area->setObjectName(u"preflightFacts"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(createFacts());
    m_area->widget()->installEventFilter(this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap::large);
    sides->addWidget(m_area, 1);
    sides->addWidget(m_calls, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_summary);
    column->addWidget(m_course);
    column->addLayout(createFigures());
    column->addLayout(sides, 1);
    column->addLayout(createFoot());
    resize(sheetSize(*this, {1080, 700}, {1300, 900}));
}

QLayout *PreflightSheet::createFigures()
{
    m_dial = new KeyFigure(tr("Will be dialed"),
                           tr("Leads that may be called now or at a known moment within two weeks."));
    m_skip = new KeyFigure(tr("Will be skipped"), tr("Leads that are not called, for the reasons below."));
    m_cost =
        new KeyFigure(tr("Cost (USD)"), tr("From the short to the long conversation, with all attempts."));
    m_dial->setObjectName(u"willDial"_s);
    m_skip->setObjectName(u"willSkip"_s);
    m_cost->setObjectName(u"cost"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    for (KeyFigure *figure : {m_dial, m_skip, m_cost})
        row->addWidget(figure, 1);
    return row;
}

QWidget *PreflightSheet::createFacts()
{
    auto *facts = new QWidget;
    m_blockers = new QVBoxLayout;
    m_blockers->setSpacing(gap::tiny);
    m_skips = new ShareList(tr("No lead is skipped."), true);
    m_skips->setObjectName(u"skips"_s);
    m_assumptions = new AssumptionsForm;
    m_assumptions->setAssumptions(m_answers.assumptions);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, gap::medium, 0);
    column->setSpacing(gap::small);
    column->addLayout(m_blockers);
    m_skipsHeading = headingLabel(tr("Not dialed, by reason"));
    m_skipsHeading->hide(); // until it is known
    column->addWidget(m_skipsHeading);
    column->addWidget(m_skips);
    column->addSpacing(gap::small);
    column->addWidget(headingLabel(tr("Assumptions")));
    column->addWidget(m_assumptions);
    column->addStretch(1);
    return facts;
}

QLayout *PreflightSheet::createFoot()
{
    m_state = new PlainLabel;
    m_state->setObjectName(u"preflightState"_s);
    m_state->setWrapping(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    auto *cancel = plainButton(tr("Close"));
    cancel->setObjectName(u"closePreflight"_s);
    m_start = primaryButton(tr("Start calling"), "media-playback-start"_L1);
    m_start->setObjectName(u"startCalling"_s);
    m_start->setDefault(true);
    m_start->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    row->addWidget(m_start);
    return row;
}

void PreflightSheet::judge()
{
    // Called on a thread of the pool, perhaps after the sheet is gone.
    const QPointer<PreflightSheet> self(this);
    const auto progress = [self](qint64 looked, qint64 of) {
        QMetaObject::invokeMethod(qApp, [self, looked, of] {
            if (!self || self->m_preflight)
                return;
            self->m_progress->setRange(0, 1'000);
            self->m_progress->setValue(static_cast<int>(1'000 * looked / std::max<qint64>(1, of)));
        });
    };
    whenDone(m_answers.judge(m_answers.assumptions, m_cancel, progress), this,
             [this](const Result<Preflight> &answer) { takeAnswer(answer); });
}

void PreflightSheet::takeAnswer(const Result<Preflight> &answer)
{
    m_progress->hide();
    if (!answer) {
        m_summary->setText(tr("The leads could not be read."));
        m_state->setText(answer.error().message);
        return;
    }
    m_preflight = *answer;
    m_skipsHeading->show();
    m_calls->setCalls(m_preflight->firstCalls);
    showSkips();
    showPreflight();
}

void PreflightSheet::foretell()
{
    if (!m_preflight)
        return;
    const quint64 ticket = ++m_asked;
    whenDone(m_answers.foretell(*m_preflight, m_assumptions->assumptions()), this,
             [this, ticket](const Preflight &preflight) {
                 if (ticket != m_asked)
                     return;
                 m_preflight = preflight;
                 showPreflight();
             });
}

void PreflightSheet::showPreflight()
{
    const QLocale locale;
    const Preflight &told = *m_preflight;
    m_summary->setText(u"%1: %2"_s.arg(text::shown(told.settings.name, 60), preflighttext::summary(told)));
    QStringList course {preflighttext::places(told), preflighttext::opening(told), preflighttext::end(told)};
    if (told.willDial > 0)
        course += preflighttext::cost(told);
    course.removeAll(QString());
    m_course->setText(course.join(u'\n'));
    m_dial->setValue(locale.toString(told.willDial));
    m_skip->setValue(locale.toString(told.willSkip()));
    m_cost->setValue(amounts(told.forecast));
    showBlockers();
    m_start->setText(tr("Start calling %Ln lead(s)", nullptr, static_cast<int>(told.willDial)));
    m_start->setEnabled(!told.isBlocked());
    m_state->setText(told.isBlocked() ? tr("The campaign cannot start before this is mended.")
                                      : tr("Rules of %1.").arg(rulesDay(told.rulesVersion)));
}

bool PreflightSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        makeRoomForFacts();
    return QDialog::eventFilter(watched, event);
}

/// Reasons can be long in some languages: what stands beside them gives way, and nothing is cut.
void PreflightSheet::makeRoomForFacts()
{
    QWidget *facts = m_area->widget();
    m_area->setMinimumWidth(
        qMin(facts->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width(),
             width() * 6 / 10));
}

void PreflightSheet::showBlockers()
{
    while (QLayoutItem *item = m_blockers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const PreflightBlocker &blocker : m_preflight->blockers)
        m_blockers->addWidget(blockerCard(blocker));
}

void PreflightSheet::showSkips()
{
    QList<ShareRow> rows;
    const QColor ink = statusStyle(LeadStatus::Refused).color(palette());
    for (const Preflight::Skip &skip : m_preflight->skips)
        rows.append({reasonCode(skip.reason), preflighttext::skip(skip), ink, skip.leads.size()});
    m_skips->setRows(rows, m_preflight->willDial + m_preflight->willSkip());
}
