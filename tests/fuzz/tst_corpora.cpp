#include "tests/fuzz/fuzztarget.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Runs every kept input through the entry the fuzzer uses, and each of its beginnings: what was found once
/// stays mended. A broken promise ends the process.
class CorporaTest : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryPromise_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < fuzzTargets().size(); ++i)
            QTest::addRow("%s", fuzzTargets().at(i).name) << i;
    }

    void keepsEveryPromise()
    {
        QFETCH(int, target);
        const auto &one = fuzzTargets().at(target);
        const QDir corpus(qEnvironmentVariable("LEADLINE_SOURCE") + u"/tests/fuzz/corpus/"_s
                          + QString::fromLatin1(one.name));
        const auto files = corpus.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(files.size() >= 5, "the corpus is missing");
        for (const auto &entry : files) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            one.run(bytes);
            const auto step = std::max<qsizetype>(1, bytes.size() / beginnings);
            for (qsizetype size = 0; size < bytes.size(); size += step)
                one.run(bytes.left(size));
        }
    }

private:
    static constexpr qsizetype beginnings = 40;
};

LEADLINE_TEST(CorporaTest)
#include "tst_corpora.moc"
