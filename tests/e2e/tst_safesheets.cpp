#include "tests/e2e/csvfile.h"
#include "tests/e2e/safeshowing.h"
#include "tests/support/testmain.h"
#include "ui/leads/importsdialog.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

/// The sheets.
class SafeSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_safe.prepare()); }

    void importsOfThePast()
    {
        ImportsDialog imports(*app().data.leads, *app().data.leadStore);
        imports.show();
        m_safe.walk(imports, 1);
        imports.close();
    }
    void importPreview()
    {
        app().window.showPage(&app().leads);
        app().leads.openImport({m_safe.place().write(u"foreign.csv"_s, foreignFile())});
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
    Application &app() { return m_safe.app(); }

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
            m_safe.walk(*sheet, withMarkup);
            sheet->close();
        }
        QTRY_VERIFY_WITH_TIMEOUT(openSheets().isEmpty(), patience);
    }

    QByteArray foreignFile()
    {
        const QStringList payloads = m_safe.trap().payloads();
        CsvFile file;
        file.header = {u"phone"_s, u"company"_s, payloads.at(0), payloads.at(1)};
        for (qsizetype i = 0; i < payloads.size(); ++i)
            file.rows.append({u"+1212555%1"_s.arg(100 + i, 4, 10, QChar(u'0')), payloads.at(i),
                              payloads.at(i), payloads.at(i)});
        return file.toBytes();
    }

    SafeShowing m_safe;
};

LEADLINE_TEST(SafeSheetsTest)
#include "tst_safesheets.moc"
