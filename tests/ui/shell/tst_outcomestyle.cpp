#include "tests/support/testmain.h"

#include "ui/widgets/outcomestyle.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QList<Outcome> allOutcomes()
{
    QList<Outcome> all;
    for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i)
        all.append(static_cast<Outcome>(i));
    return all;
}

void verifyReadable(const OutcomeStyle &style)
{
    for (const Look look : { Look::Light, Look::Dark, Look::HighContrast }) {
        const ThemeColors &colors = themeColors(look);
        for (const QColor &ground : { colors.surface, colors.alternate })
            QVERIFY2(contrast(style.color(look), ground) >= 4.5, qPrintable(style.symbol + style.color(look).name()));
    }
}

} // namespace

class OutcomeStyleTest : public QObject {
    Q_OBJECT

private slots:
    void isReadableOnEveryGround()
    {
        for (const Outcome outcome : allOutcomes())
            verifyReadable(outcomeStyle(outcome));
        for (int i = 0; i <= static_cast<int>(LeadStatus::Parked); ++i)
            verifyReadable(statusStyle(static_cast<LeadStatus>(i)));
        for (int i = 0; i <= static_cast<int>(AttemptState::Absent); ++i)
            verifyReadable(attemptStyle(static_cast<AttemptState>(i)));
    }

    void neverSpeaksByColourAlone()
    {
        for (const Outcome outcome : allOutcomes()) {
            QVERIFY(!outcomeStyle(outcome).symbol.isEmpty());
            QCOMPARE(outcomeLabel(outcome), outcomeStyle(outcome).symbol + u' ' + outcomeText(outcome));
        }
    }

    void tellsStatesApartBySymbol()
    {
        QSet<QString> symbols;
        for (int i = 0; i <= static_cast<int>(LeadStatus::Parked); ++i)
            symbols.insert(statusStyle(static_cast<LeadStatus>(i)).symbol);
        QCOMPARE(symbols.size(), 5);
    }

    void keepsTheAgreedColours()
    {
        QCOMPARE(outcomeStyle(Outcome::Interested).light, QColor(0x00, 0x7A, 0x5A));
        QCOMPARE(outcomeStyle(Outcome::Voicemail).dark, QColor(0xF0, 0xB8, 0x4A));
        QCOMPARE(outcomeStyle(Outcome::Busy).light, outcomeStyle(Outcome::NoAnswer).light);
    }
};

LEADLINE_TEST(OutcomeStyleTest)
#include "tst_outcomestyle.moc"
