#include "tests/core/rules/gatefixture.h"
#include "tests/core/rules/secondopinion.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// Area code, State column and postal code of many leads together: the zones of the State are always among
/// the candidates, and its own window always holds. LEADLINE_HOSPITALS names a file of real addresses (state
/// in the fifth column, ZIP in the sixth, number in the eighth); without it the leads are made from the
/// tables of the rules.
class HospitalsTest : public QObject {
    Q_OBJECT

    struct Row {
        QString state;
        QString zip;
        QString phone;
    };
    QList<Row> m_rows;
    bool m_isReal = false;

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

    void readFile(QFile &file)
    {
        file.readLine();
        while (!file.atEnd()) {
            const QStringList row = cells(QString::fromUtf8(file.readLine()));
            QString digits = row.value(7);
            digits.removeIf([](QChar c) { return !c.isDigit(); });
            if (digits.size() == 10)
                m_rows.append({row[4], row[5], u"+1"_s + digits});
        }
    }

    /// Every area code with each of its states, without ZIP, and with the ZIP codes that belong there.
    void makeRows()
    {
        QHash<QString, QStringList> zips;
        for (int prefix = 0; prefix < 1'000; prefix += 12) {
            const QString zip = u"%1"_s.arg(prefix, 3, 10, QLatin1Char('0')) + u"01"_s;
            zips[book().postalRegion(zip)].append(zip);
        }
        for (const QString &code : book().areaCodes()) {
            for (const QString &region : book().areaCode(code)->regions) {
                if (!region.startsWith("US-"_L1))
                    continue;
                const QString phone = u"+1"_s + code + u"5550143"_s;
                m_rows.append({region.mid(3), {}, phone});
                for (const QString &zip : zips.value(region))
                    m_rows.append({region.mid(3), zip, phone});
            }
        }
    }

    static bool isInItsState(const Row &row)
    {
        const AreaCode *code = book().areaCode(row.phone.mid(2, 3));
        return code && code->regions.contains("US-"_L1 + row.state);
    }

private slots:
    void initTestCase()
    {
        const QString name = qEnvironmentVariable("LEADLINE_HOSPITALS");
        QFile file(name);
        m_isReal = !name.isEmpty();
        if (m_isReal) {
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            readFile(file);
        } else {
            makeRows();
        }
        QVERIFY(m_rows.size() > 500);
        qInfo("%lld leads, %s", static_cast<long long>(m_rows.size()),
              m_isReal ? "real addresses" : "made up");
    }

    void statesAndAreaCodesAgree()
    {
        const auto known = std::ranges::count_if(
            m_rows, [](const Row &row) { return book().areaCode(row.phone.mid(2, 3)) != nullptr; });
        const auto agreeing = std::ranges::count_if(m_rows, &isInItsState);
        qInfo("%lld area codes are known, %lld lie in the state", static_cast<long long>(known),
              static_cast<long long>(agreeing));
        QVERIFY(known > m_rows.size() * 99 / 100);
        QVERIFY(agreeing > known * 99 / 100);
    }

    void candidateZonesHoldThoseOfTheState()
    {
        const Gate gate(book(), settings());
        int checked = 0;
        for (const Row &row : std::as_const(m_rows)) {
            if (!isInItsState(row))
                continue;
            const QStringList zones = gate.judge(factsOf(row), utc("2026-07-01 17:00")).zones;
            for (const QByteArray &zone : book().zonesOfRegion("US-"_L1 + row.state))
                QVERIFY2(zones.contains(QString::fromLatin1(zone)),
                         qPrintable(row.state + row.phone.left(5)));
            ++checked;
        }
        qInfo("%d leads have every zone of their state", checked);
        QVERIFY(checked > m_rows.size() * 9 / 10);
    }

    void statesAndPostalCodesAgree()
    {
        for (const Row &row : std::as_const(m_rows)) {
            if (!row.zip.isEmpty())
                QCOMPARE(book().postalRegion(row.zip), book().stateRegion(row.state, u"US"_s));
        }
    }

    /// At eight instants over a year the gate never allows a call that the window of the State column alone
    /// forbids.
    void theStatesOwnWindowAlwaysHolds()
    {
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        qint64 allowed = 0;
        qint64 refused = 0;
        for (const char *moment :
             {"2026-01-15 14:05", "2026-03-08 13:05", "2026-04-03 17:00", "2026-06-30 12:30",
              "2026-07-04 18:00", "2026-08-29 15:15", "2026-11-01 14:00", "2026-12-10 01:20"}) {
            for (const Row &row : std::as_const(m_rows)) {
                const GateFacts facts = factsOf(row);
                const Verdict verdict = gate.judge(facts, utc(moment));
                (verdict.allowed() ? allowed : refused) += 1;
                if (verdict.reason != GateReason::None && verdict.reason != GateReason::OutsideHours)
                    continue;
                const QByteArray place =
                    QByteArray(moment) + ' ' + row.state.toUtf8() + row.phone.left(5).toUtf8();
                QVERIFY2(!verdict.allowed() || opinion.stateAllows(row.state, utc(moment)), place);
                QVERIFY2(verdict.allowed() == opinion.allows(facts, utc(moment)), place);
            }
        }
        qInfo("%lld times allowed, %lld times refused", static_cast<long long>(allowed),
              static_cast<long long>(refused));
        QVERIFY(allowed > 0 && refused > 0);
    }
};

LEADLINE_TEST(HospitalsTest)
#include "tst_hospitals.moc"
