#include "app/station/diagnosticsbundle.h"
#include "app/station/logfile.h"
#include "app/station/versions.h"
#include "core/base/eventlog.h"
#include "core/base/whendone.h"
#include "core/storage/migrations.h"
#include "tests/e2e/application.h"
#include "tests/support/testmain.h"
#include "ui/diagnostics/bundlesheet.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 25'000;
Q_LOGGING_CATEGORY(logOfTest, "leadline.test")

// What must never be in a bundle, wherever it was planted.
const QByteArray keyCanary = "org_canary0123456789abcdef0123456789";
const QByteArray tokenCanary = "canary-token-41c5e9b2d7f0";
const QByteArray numberCanary = "+12125550143";
const QByteArray firmCanary = "Marigold Veterinary";
const QByteArray personCanary = "Zebulon";
const QByteArray businessCanary = "Quartzhill Trading";
const QByteArray spokenCanary = "my cat is called Euphemia";
const QByteArray listCanary = "Harvest Fair";

QMap<QString, QString> environment()
{
    return {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s},
            {u"BUSINESS_NAME"_s, QString::fromLatin1(businessCanary)},
            {u"CALLBACK_NUMBER"_s, u"+1 212 555 0199"_s},
            {u"OWN_NUMBERS"_s, u"+12125550177"_s},
            {u"PUBLIC_WEBHOOK_URL"_s, u"off"_s}};
}

/// A program in use, whose log says more than it should.
struct Planted {
    Planted()
        : app(place.path(u"data"_s), environment())
    {
        const auto log = LogFile::install(place.path(u"data"_s), false);
        Q_ASSERT(log);
        ImportOptions options;
        options.listName = QString::fromLatin1(listCanary);
        options.numbers = app.data.numberPolicy();
        const QString file = place.write(u"a.csv"_s,
                                         "phone,company,first name\n" + numberCanary + ',' + firmCanary + ','
                                             + personCanary + '\n');
        imported = app.import.run(file, options, {}, {});
        imported.waitForFinished();
        const auto say = [](const QByteArray &words) {
            logWarning(logOfTest(), {"planted", {{u"lead"_s, u"1"_s}}, QString::fromUtf8(words)});
        };
        say("dialed " + numberCanary + " of " + firmCanary + " in " + listCanary);
        say("asked for " + personCanary.toLower() + " today");
        say("the key " + keyCanary + " with Authorization: Bearer " + tokenCanary);
        say("they said \"" + spokenCanary + "\" and hung up");
        say("the file " + QDir::homePath().toUtf8() + "/leads.csv");
        app.data.diagnostics
            ->raiseAlarm(u"conflict"_s,
                         u"a report names %1 of %2"_s.arg(QString::fromLatin1(numberCanary),
                                                          QString::fromLatin1(firmCanary)))
            .waitForFinished();
    }
    ~Planted() { LogFile::remove(); }

    QList<BundleFile> collect()
    {
        return diagnosticsbundle::collect(
            diagnosticsbundle::questionOf(app.data, {app.data.health->health(), {}}));
    }

    Workplace place;
    Application app;
    QFuture<Result<ImportSummary>> imported;
};

QByteArray contentOf(const QList<BundleFile> &files, const QString &name)
{
    for (const BundleFile &file : files) {
        if (file.name == name)
            return file.content;
    }
    return {};
}

/// Lower case: names are masked whatever their case.
QStringList canariesIn(const QByteArray &bytes)
{
    QStringList found;
    for (const QByteArray &canary :
         {keyCanary, tokenCanary, numberCanary, firmCanary, personCanary, businessCanary, spokenCanary,
          listCanary, QByteArray("5550199"), QByteArray("5550177"), QDir::homePath().toUtf8() + '/'}) {
        if (bytes.toLower().contains(canary.toLower()))
            found.append(QString::fromUtf8(canary));
    }
    return found;
}

} // namespace

class DiagnosticsBundleTest : public QObject {
    Q_OBJECT
private slots:
    void holdsNothingAboutPeople()
    {
        Planted planted;
        QVERIFY(planted.imported.result());
        const QList<BundleFile> files = planted.collect();
        for (const BundleFile &file : files) {
            QVERIFY2(!file.content.isEmpty() && !file.purpose.isEmpty(), qPrintable(file.name));
            QVERIFY2(canariesIn(file.content).isEmpty(),
                     qPrintable(file.name + u": "_s + canariesIn(file.content).join(u", "_s)));
        }
        // What was planted is there, masked: the test looks at the right place.
        const QByteArray log = contentOf(files, u"logs/leadline.jsonl"_s);
        QCOMPARE(log.count("\"event\":\"planted\""), 5);
        QVERIFY2(log.contains("dialed +1212***0143 of *** in ***"), log.constData());
        QVERIFY(log.contains("they said *** and hung up"));
        QVERIFY(contentOf(files, u"alarms.json"_s).contains("\"conflict\""));
    }

    void tellsWhatHelps()
    {
        Planted planted;
        const QList<BundleFile> files = planted.collect();
        QVERIFY(contentOf(files, u"versions.txt"_s).contains("SQLite 3."));
        QVERIFY(contentOf(files, u"versions.txt"_s).contains(qVersion()));
        QVERIFY(contentOf(files, u"schema.sql"_s)
                    .startsWith("-- version " + QByteArray::number(migrations::latestVersion())));
        QVERIFY(contentOf(files, u"schema.sql"_s).contains("-- leads: 1 rows"));
        QCOMPARE(contentOf(files, u"integrity.txt"_s), QByteArray("ok\n"));
        QVERIFY(contentOf(files, u"settings.json"_s).contains("\"business_name_is_set\": true"));
        QVERIFY(contentOf(files, u"counters.json"_s).contains("\"attempts\""));
    }

    void writesAnArchiveForItsOwnerAlone()
    {
        const Workplace place;
        const QList<BundleFile> files {{u"a.txt"_s, u"one"_s, "first\n"},
                                       {u"logs/b.jsonl"_s, u"two"_s, QByteArray(300'000, 'x')}};
        const QString name = place.path(u"bundle.zip"_s);
        const auto written = diagnosticsbundle::write(files, name);
        QVERIFY2(bool(written), written ? "" : qPrintable(written.error().message));
        QCOMPARE(QFile::permissions(name) & 0x0077, QFileDevice::Permissions());
        QuaZip zip(name);
        QVERIFY(zip.open(QuaZip::mdUnzip));
        QCOMPARE(zip.getFileNameList(), QStringList({u"a.txt"_s, u"logs/b.jsonl"_s}));
        for (const BundleFile &file : files) {
            QVERIFY(zip.setCurrentFile(file.name));
            QuaZipFile entry(&zip);
            QVERIFY(entry.open(QIODevice::ReadOnly));
            QCOMPARE(entry.readAll(), file.content);
        }
    }

    void saysWhenItCannotBeWritten()
    {
        const Workplace place;
        const auto written =
            diagnosticsbundle::write({{u"a"_s, u"b"_s, "c"}}, place.path(u"no/such/folder/x.zip"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"x.zip"_s));
    }

    void showsEveryFileBeforeAnythingIsWritten()
    {
        Planted planted;
        planted.app.window.show();
        emit planted.app.window.diagnosticsRequested();
        auto *sheet = planted.app.window.findChild<BundleSheet *>();
        QVERIFY(sheet);
        auto *save = sheet->findChild<QPushButton *>(u"saveBundle"_s);
        QVERIFY(!save->isEnabled()); // still collecting
        auto *list = sheet->findChild<QListWidget *>(u"bundleFiles"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->count() >= 7, patience);
        QCOMPARE(list->count(), sheet->files().size());
        const auto *text = sheet->findChild<QPlainTextEdit *>(u"bundleText"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QCOMPARE(text->toPlainText().trimmed(),
                     QString::fromUtf8(sheet->files().at(row).content).trimmed());
        }
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(sheet->findChild<QFileDialog *>());
        auto *dialog = sheet->findChild<QFileDialog *>();
        const QString name = planted.place.path(u"mine.zip"_s);
        QVERIFY(!QFile::exists(name));
        dialog->selectFile(name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!planted.app.window.findChild<BundleSheet *>(), patience);
    }

    void keepsTheSheetOpenWhenSavingFails()
    {
        BundleSheet sheet(readyFuture(QList<BundleFile> {{u"a"_s, u"b"_s, "c"}}));
        sheet.show();
        auto *save = sheet.findChild<QPushButton *>(u"saveBundle"_s);
        QTRY_VERIFY(save->isEnabled());
        sheet.showSaved(Error {Error::Kind::Storage, u"The disk is full."_s});
        QVERIFY(sheet.isVisible());
        QVERIFY(save->isEnabled());
        QCOMPARE(sheet.findChild<PlainLabel *>(u"bundleProblem"_s)->fullText(), u"The disk is full."_s);
    }

    /// Licences of everything linked: each library the program names is a part that About lists.
    void knowsTheLicenceOfEveryLibrary()
    {
        QStringList names;
        for (const ProgramPart &part : programParts()) {
            QVERIFY2(!part.licence.isEmpty() && !part.holder.isEmpty(), qPrintable(part.name));
            names.append(part.name);
        }
        QVERIFY(names.removeDuplicates() == 0);
        for (const auto &name : {u"SQLite"_s, u"libphonenumber"_s, u"Time-zone data (tzdata)"_s, u"QuaZip"_s,
                                 u"QtKeychain"_s, u"OpenSSL"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!timeZoneRelease().isEmpty());
        for (const ProgramPart &part : programParts()) {
            if (part.name == "libphonenumber"_L1 || part.name == "SQLite"_L1
                || part.name.startsWith("Qt "_L1))
                QVERIFY2(part.version.count(u'.') >= 1, qPrintable(part.name + u' ' + part.version));
        }
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-d"_s, qEnvironmentVariable("LEADLINE_BIN") + u"/leadline-cli"_s});
        QVERIFY(readelf.waitForFinished(patience));
        const QByteArray needed = readelf.readAllStandardOutput();
        QVERIFY(needed.contains("NEEDED"));
        // Those that belong to a part of another name: Qt's modules, and what a compiler brings along.
        static const QRegularExpression covered(
            u"libQt6|libphonenumber|libquazip|libqt6keychain|libicu|libsqlite3|libcrypto|libstdc\\+\\+|"
            u"libc\\.|libm\\.|"
            "libgcc_s|libprotobuf|libz\\.|libbz2\\.|libabsl|libb2\\.|ld-linux|lib[a-z]*san|libresolv|libpthread|libdl"_s);
        for (const QByteArray &line : needed.split('\n')) {
            if (line.contains("(NEEDED)"))
                QVERIFY2(covered.match(QString::fromLatin1(line)).hasMatch(), line.constData());
        }
    }
};

LEADLINE_TEST(DiagnosticsBundleTest)
#include "tst_diagnosticsbundle.moc"
