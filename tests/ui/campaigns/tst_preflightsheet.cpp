#include "tests/support/testmain.h"

#include "core/base/whendone.h"
#include "ui/campaigns/firstcallsview.h"
#include "ui/campaigns/preflightsheet.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/plainlabel.h"

#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Preflight sample()
{
    Preflight told;
    told.settings.name = u"Autumn"_s;
    told.willDial = 5'106;
    told.dialNow = 12;
    told.skips = {{GateReason::SalesBlocked, {{u"Washington"_s, 2}}, {LeadId {3}, LeadId {4}}}};
    told.forecast.firstUtc = QDateTime(QDate(2026, 11, 26), QTime(14, 0), Qt::UTC);
    told.forecast.lastUtc = told.forecast.firstUtc.addDays(1);
    told.forecast.attempts = 14'100;
    told.forecast.low = Money::fromUsd(640);
    told.forecast.high = Money::fromUsd(910);
    told.madeUtc = told.forecast.firstUtc;
    told.firstCalls = {{.lead = LeadId {1},
                        .name = u"<b>Ada</b>"_s,
                        .phone = PhoneNumber::fromStored(u"+12075550143"_s),
                        .utc = told.forecast.firstUtc,
                        .zones = {u"America/New_York"_s},
                        .places = {u"Maine"_s},
                        .firstSentence = u"Hello, this is an AI assistant."_s,
                        .task = u"Ask about the fair."_s}};
    return told;
}

/// A sheet whose questions are answered by hand.
struct Opened {
    explicit Opened(const ForecastAssumptions &assumptions = {})
    {
        answered.start();
        PreflightAnswers answers;
        answers.assumptions = assumptions;
        answers.judge = [this](const ForecastAssumptions &, const CancelFlag &flag,
                               const PreflightProgress &) {
            cancel = flag;
            return answered.future();
        };
        answers.foretell = [this](const Preflight &preflight, const ForecastAssumptions &chosen) {
            asked = chosen;
            Preflight anew = preflight;
            anew.forecast.high = Money::fromUsd(1'234);
            return readyFuture(anew);
        };
        sheet = new PreflightSheet(u"Autumn"_s, answers);
        sheet->show();
    }
    ~Opened() { delete sheet; }
    void answer(const Result<Preflight> &told)
    {
        answered.addResult(told);
        answered.finish();
    }
    QString words(const QString &name) const { return sheet->findChild<PlainLabel *>(name)->fullText(); }
    QPushButton *start() const { return sheet->findChild<QPushButton *>(u"startCalling"_s); }

    QPromise<Result<Preflight>> answered;
    std::optional<CancelFlag> cancel;
    std::optional<ForecastAssumptions> asked;
    QPointer<PreflightSheet> sheet;
};

} // namespace

class PreflightSheetTest : public QObject {
    Q_OBJECT

private slots:
    void startsNothingThatIsCallingAlready()
    {
        Opened opened;
        QVERIFY(opened.start()->isVisible());
        opened.sheet->setRunning();
        QVERIFY(!opened.start()->isVisible());
        QVERIFY(!opened.sheet->windowTitle().contains(u"start"_s, Qt::CaseInsensitive));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingStartsBeforeTheLeadsWereLookedAt()
    {
        Opened opened;
        QVERIFY(!opened.start()->isEnabled());
        opened.answer(sample());
        QTRY_VERIFY(opened.start()->isEnabled());
        QVERIFY2(opened.start()->text().contains(u"5,106"_s), qPrintable(opened.start()->text()));
        QSignalSpy started(opened.sheet, &PreflightSheet::startRequested);
        opened.start()->click();
        QCOMPARE(started.size(), 1);
        QCOMPARE(opened.sheet->result(), int(QDialog::Accepted));
    }

    void theCostIsWrittenAsTheLocaleWritesMoney()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto reset = qScopeGuard([&before] { QLocale::setDefault(before); });
        Opened opened;
        opened.answer(sample());
        const auto cost = [&opened] { return opened.sheet->findChild<KeyFigure *>(u"cost"_s)->value(); };
        QTRY_VERIFY2(cost().startsWith(u"640–910"_s) && cost().endsWith(u'$'), qPrintable(cost()));
    }

    void itSaysWhoWhenAndWhatItCosts()
    {
        Opened opened;
        opened.answer(sample());
        QTRY_VERIFY(opened.words(u"summary"_s).contains(u"Will dial 5,106"_s));
        QVERIFY(opened.words(u"summary"_s).contains(u"will skip 2."_s));
        const QString course = opened.words(u"course"_s);
        QVERIFY2(course.contains(u"640 to 910 USD"_s), qPrintable(course));
        QVERIFY2(course.contains(u"First call: at once, "_s), qPrintable(course));
        QVERIFY2(course.contains(u"Maine: Eastern"_s), qPrintable(course));
        QVERIFY2(course.contains(u"The last call ends about "_s), qPrintable(course));
        QCOMPARE(opened.sheet->findChild<KeyFigure *>(u"cost"_s)->value(), u"$640–910"_s);
        auto *calls = opened.sheet->findChild<QListWidget *>(u"firstCalls"_s);
        QCOMPARE(calls->count(), 1);
        QVERIFY(calls->item(0)->text().contains(u"Maine"_s));
        QCOMPARE(opened.sheet->findChild<QPlainTextEdit *>(u"firstCallTask"_s)->toPlainText(),
                 u"Ask about the fair."_s);
    }

    /// Places, first call, last call and cost are lines of their own, and none of them is cut.
    void theCourseIsShownInFull()
    {
        Opened opened;
        Preflight told = sample();
        ForecastGroup group;
        group.place = u"California"_s;
        group.due = {{0, 5'000}};
        told.groups = {group};
        opened.answer(told);
        QTRY_COMPARE(opened.words(u"course"_s).count(u'\n'), 3);
        const auto *course = opened.sheet->findChild<PlainLabel *>(u"course"_s);
        QTRY_VERIFY(course->height() >= course->heightForWidth(course->width()));
        QVERIFY(course->height() >= 4 * QFontMetrics(course->font()).height());
    }

    void longReasonsAreNotCut()
    {
        Opened opened;
        opened.sheet->resize(940, 640);
        Preflight told = sample();
        told.skips.append({GateReason::SalesBlocked,
                           {{u"Commonwealth of the Northern Mariana Islands, all of its islands"_s, 2}},
                           {LeadId {5}, LeadId {6}}});
        opened.answer(told);
        const auto *area = opened.sheet->findChild<QScrollArea *>(u"preflightFacts"_s);
        QTRY_VERIFY(opened.start()->isEnabled());
        QTRY_VERIFY2(
            area->viewport()->width() >= area->widget()->minimumSizeHint().width(),
            qPrintable(
                u"%1 of %2"_s.arg(area->viewport()->width()).arg(area->widget()->minimumSizeHint().width())));
        QCOMPARE(opened.sheet->width(), 940);
    }

    void aClickOnAReasonAsksForItsLeads()
    {
        Opened opened;
        opened.answer(sample());
        QTRY_VERIFY(opened.start()->isEnabled());
        QSignalSpy asked(opened.sheet, &PreflightSheet::leadsRequested);
        QToolButton *reason = nullptr;
        for (QToolButton *button : opened.sheet->findChildren<QToolButton *>()) {
            if (button->text().contains(u"Washington"_s))
                reason = button;
        }
        QVERIFY(reason);
        reason->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<LeadId>>(), QList({LeadId {3}, LeadId {4}}));
    }

    void whatStopsItKeepsTheButtonOff()
    {
        Opened opened;
        Preflight told = sample();
        told.blockers = {{PreflightBlocker::Kind::Stops, u"no_api_key"_s, u"No key."_s, u"Enter it."_s},
                         {PreflightBlocker::Kind::Note, u"old_rules"_s, u"Old rules."_s, u"Update."_s}};
        opened.answer(told);
        QTRY_VERIFY(opened.words(u"preflightState"_s).contains(u"mended"_s));
        QVERIFY(!opened.start()->isEnabled());
    }

    void otherAssumptionsGiveOtherFigures()
    {
        Opened opened;
        opened.answer(sample());
        QTRY_VERIFY(opened.start()->isEnabled());
        opened.sheet->findChild<QSpinBox *>(u"answered"_s)->setValue(50);
        QTRY_COMPARE(opened.sheet->findChild<KeyFigure *>(u"cost"_s)->value(), u"$640–1,234"_s);
        QCOMPARE(opened.asked->answered, 0.5);
        QVERIFY(opened.asked->voicemail <= 0.5);
    }

    void aFailureIsTold()
    {
        Opened opened;
        opened.answer(Error {Error::Kind::Storage, u"The disk is gone."_s});
        QTRY_COMPARE(opened.words(u"preflightState"_s), u"The disk is gone."_s);
        QVERIFY(!opened.start()->isEnabled());
    }

    void closingItStopsTheWork()
    {
        Opened opened;
        delete opened.sheet;
        QVERIFY(opened.cancel->isCancelled());
    }
};

LEADLINE_TEST(PreflightSheetTest)
#include "tst_preflightsheet.moc"
