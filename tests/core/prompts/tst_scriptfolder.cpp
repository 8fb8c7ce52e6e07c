#include "core/prompts/scriptfolder.h"
#include "tests/support/fakescripthistory.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Scripts are files that others may write, too: nothing goes unseen, and no text is lost.
class ScriptFolderTest : public QObject {
    Q_OBJECT

    struct Bench {
        QTemporaryDir dir;
        PromptLibrary library {dir.filePath(u"prompts"_s)};
        FakeScriptHistory history;
        QList<ScriptFolder::Change> seen;

        void write(const QString &name, const QByteArray &text)
        {
            QDir().mkpath(library.directory());
            QFile file(library.directory() + u'/' + name + u".txt"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QStringList changes(const QString &name)
        {
            QStringList all;
            for (const ScriptVersion &version : history.versions(name))
                all.prepend(scriptChangeCode(version.change) + u':' + version.text + u':' + version.by);
            return all;
        }
    };

    static QList<ScriptFolder::Change> looked(ScriptFolder &folder)
    {
        QList<ScriptFolder::Change> seen;
        const auto connection =
            connect(&folder, &ScriptFolder::changedOutside, &folder,
                    [&seen](const QList<ScriptFolder::Change> &changes) { seen = changes; });
        folder.look();
        disconnect(connection);
        return seen;
    }

private slots:
    void keepsEveryTextThatIsSaved()
    {
        Bench bench;
        ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        QVERIFY(folder.save(u"mine"_s, u"one"_s, ScriptChange::Created));
        QVERIFY(folder.save(u"mine"_s, u"two"_s, ScriptChange::Saved));
        QVERIFY(folder.save(u"mine"_s, u"two"_s, ScriptChange::Saved));
        QCOMPARE(bench.changes(u"mine"_s), QStringList({u"created:one:anna"_s, u"saved:two:anna"_s}));
        QCOMPARE(bench.library.prompt(u"mine"_s)->text, u"two"_s);
    }

    void ownWritesAreNoChangeFromOutside()
    {
        Bench bench;
        ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        QVERIFY(folder.save(u"mine"_s, u"one"_s, ScriptChange::Created));
        QVERIFY(looked(folder).isEmpty());
    }

    void tellsWhatOthersWroteChangedAndDeleted()
    {
        Bench bench;
        bench.write(u"old"_s, "one");
        bench.write(u"gone"_s, "away");
        ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        bench.write(u"old"_s, "two");
        bench.write(u"new"_s, "three");
        QVERIFY(QFile::remove(bench.library.directory() + u"/gone.txt"_s));
        const QList<ScriptFolder::Change> expected {{u"new"_s, {}, u"three"_s, false},
                                                    {u"old"_s, u"one"_s, u"two"_s, false},
                                                    {u"gone"_s, u"away"_s, {}, true}};
        QCOMPARE(looked(folder), expected);
        QCOMPARE(bench.changes(u"old"_s), QStringList({u"outside:one:"_s, u"outside:two:"_s}));
        QVERIFY(looked(folder).isEmpty());
    }

    void theWatchLooksByItself()
    {
        Bench bench;
        bench.write(u"old"_s, "one");
        ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        QSignalSpy changed(&folder, &ScriptFolder::changedOutside);
        bench.write(u"old"_s, "two");
        QTRY_COMPARE(changed.size(), 1);
        // Editors replace the file: the new one is watched, too.
        QVERIFY(QFile::remove(bench.library.directory() + u"/old.txt"_s));
        bench.write(u"old"_s, "three");
        QTRY_COMPARE(changed.size(), 2);
        bench.write(u"old"_s, "four");
        QTRY_COMPARE(changed.size(), 3);
    }

    void whatIsOverwrittenUnseenIsAVersionFirst()
    {
        Bench bench;
        ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        QVERIFY(folder.save(u"mine"_s, u"one"_s, ScriptChange::Created));
        bench.write(u"mine"_s, "theirs");
        QVERIFY(folder.save(u"mine"_s, u"two"_s, ScriptChange::Saved));
        QCOMPARE(bench.changes(u"mine"_s),
                 QStringList({u"created:one:anna"_s, u"outside:theirs:"_s, u"saved:two:anna"_s}));
    }

    void aTextSetAsideIsNoReasonToSeeAChange()
    {
        Bench bench;
        {
            ScriptFolder folder(bench.library, bench.history, u"anna"_s);
            QVERIFY(folder.save(u"mine"_s, u"one"_s, ScriptChange::Created));
            folder.keep(u"mine"_s, u"unsaved"_s, ScriptChange::SetAside);
        }
        ScriptFolder again(bench.library, bench.history, u"anna"_s);
        QCOMPARE(bench.changes(u"mine"_s), QStringList({u"created:one:anna"_s, u"set_aside:unsaved:anna"_s}));
    }

    void exportedTextsAreImportedAgainUnchanged()
    {
        Bench bench;
        const ScriptFolder folder(bench.library, bench.history, u"anna"_s);
        const QString file = bench.dir.filePath(u"out.txt"_s);
        const QString text = u"{# title: Größe #}\n{{ company }}\n"_s;
        QVERIFY(folder.exportTo(file, text));
        QCOMPARE(bench.library.promptOrFile(file)->text, text);
        QCOMPARE(QFile::permissions(file) & 0x0077, QFileDevice::Permissions());
        QCOMPARE(folder.exportTo(bench.dir.filePath(u"no/such/folder.txt"_s), text).error().kind,
                 Error::Kind::Storage);
    }
};

LEADLINE_TEST(ScriptFolderTest)
#include "tst_scriptfolder.moc"
