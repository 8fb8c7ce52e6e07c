#include "tests/e2e/csvfile.h"
#include "tests/e2e/plantedplace.h"
#include "tests/support/testmain.h"
#include "ui/leads/importsdialog.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 40;
constexpr int patience = 20'000;

} // namespace

/// B-6, the sheets: text from outside is shown as text. The trap is watched while every part is drawn.
class SafeSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_trap.lay(m_planted.place().path(u"markup-canary.png"_s)));
        QVERIFY(m_planted.prepare(m_trap.payloads()));
        m_trap.sprung(); // what made it
    }

    void importsOfThePast()
    {
        ImportsDialog imports(*app().data.leads, *app().data.leadStore);
        imports.show();
        look(imports, 1);
        imports.close();
    }
    void importPreview()
    {
        app().window.showPage(&app().leads);
        app().leads.openImport({m_planted.place().write(u"foreign.csv"_s, foreignFile())});
        walk(1);
    }
    void newCampaign()
    {
        app().window.showPage(&app().campaigns);
        app().campaigns.openNewCampaign();
        walk(0);
    }
    void preflight()
    {
        app().link.lookAhead(CampaignId {1});
        walk(0);
    }
    void dryRun()
    {
        emit app().campaigns.dryRunRequested(CampaignId {1});
        walk(0);
    }
    void testCall()
    {
        emit app().campaigns.testCallRequested(CampaignId {1});
        walk(0);
    }
    void diagnosticsBundle()
    {
        emit app().window.diagnosticsRequested();
        walk(0);
    }

private:
    Application &app() { return m_planted.app(); }

    QList<QDialog *> openSheets()
    {
        QList<QDialog *> open;
        for (QDialog *dialog : app().window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                open.append(dialog);
        }
        return open;
    }

    void walk(qsizetype withMarkup)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!openSheets().isEmpty(), patience);
        for (QDialog *sheet : openSheets()) {
            look(*sheet, withMarkup);
            sheet->close();
        }
        QTRY_VERIFY_WITH_TIMEOUT(openSheets().isEmpty(), patience);
    }

    void look(QWidget &sheet, qsizetype withMarkup)
    {
        const Walked walked = walkThrough(sheet, rows);
        QCOMPARE(m_trap.sprung(), QString());
        QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u'\n')));
        QVERIFY2(walked.with(u"<"_s) >= withMarkup, qPrintable(walked.texts.join(u'\n').left(2'000)));
        QVERIFY(walked.places > 3);
        qInfo("%d places, longest step %lld ms", walked.places, static_cast<long long>(walked.longestStepMs));
    }

    QByteArray foreignFile() const
    {
        const QStringList payloads = m_trap.payloads();
        CsvFile file;
        file.header = {u"phone"_s, u"company"_s, payloads.at(0), payloads.at(1)};
        for (qsizetype i = 0; i < payloads.size(); ++i)
            file.rows.append({u"+1212555%1"_s.arg(100 + i, 4, 10, QChar(u'0')), payloads.at(i),
                              payloads.at(i), payloads.at(i)});
        return file.toBytes();
    }

    PlantedPlace m_planted;
    Trap m_trap;
};

LEADLINE_TEST(SafeSheetsTest)
#include "tst_safesheets.moc"
