#include "tests/core/rules/gatefixture.h"
#include "tests/core/rules/secondopinion.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// Real telephone numbers of hospitals with their states, when the public file lies beside the sources.
class HospitalsTest : public QObject {
    Q_OBJECT

    struct Row {
        QString state;
        QString zip;
        QString phone;
    };
    QList<Row> m_rows;

    static QStringList cells(const QString &line)
    {
        QStringList row {QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                row.append(QString());
            else
                row.last().append(c);
        }
        return row;
    }

    static GateFacts factsOf(const Row &row)
    {
        GateFacts facts = lead("");
        facts.phone = PhoneNumber::fromStored(row.phone);
        facts.state = row.state;
        facts.postalCode = row.zip;
        return facts;
    }

private slots:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("LEADLINE_SOURCE") + "/../shared/data/hospitals.csv"_L1);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("hospitals.csv is not there");
        file.readLine();
        while (!file.atEnd()) {
            const QStringList row = cells(QString::fromUtf8(file.readLine()));
            QString digits = row.value(7);
            digits.removeIf([](QChar c) { return !c.isDigit(); });
            if (digits.size() == 10)
                m_rows.append({row[4], row[5], u"+1"_s + digits});
        }
        QVERIFY(m_rows.size() > 5'000);
    }

    void statesAndAreaCodesAgree()
    {
        int agreeing = 0;
        int known = 0;
        for (const Row &row : std::as_const(m_rows)) {
            const AreaCode *code = book().areaCode(row.phone.mid(2, 3));
            known += code ? 1 : 0;
            agreeing += code && code->regions.contains("US-"_L1 + row.state) ? 1 : 0;
        }
        QVERIFY(known > m_rows.size() * 99 / 100);
        QVERIFY(agreeing > known * 99 / 100);
    }

    void statesAndPostalCodesAgree()
    {
        for (const Row &row : std::as_const(m_rows))
            QCOMPARE(book().postalRegion(row.zip), book().stateRegion(row.state, u"US"_s));
    }

    void theGateAgreesWithTheSecondOpinionOverAYear()
    {
        if (book().zones().isStale())
            QSKIP("the time-zone data of this machine is older than the rules need");
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        for (const char *moment :
             {"2026-01-15 14:05", "2026-03-08 13:05", "2026-04-03 17:00", "2026-06-30 12:30",
              "2026-07-04 18:00", "2026-08-29 15:15", "2026-11-01 14:00", "2026-12-10 01:20"}) {
            for (const Row &row : std::as_const(m_rows)) {
                const GateFacts facts = factsOf(row);
                const Verdict verdict = gate.judge(facts, utc(moment));
                if (verdict.reason == GateReason::None || verdict.reason == GateReason::OutsideHours)
                    QVERIFY2(verdict.allowed() == opinion.allows(facts, utc(moment)),
                             qPrintable(row.phone.left(5)));
            }
        }
    }
};

LEADLINE_TEST(HospitalsTest)
#include "tst_hospitals.moc"
