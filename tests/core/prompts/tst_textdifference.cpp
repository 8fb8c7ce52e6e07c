#include "core/prompts/textdifference.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TextDifferenceTest : public QObject {
    Q_OBJECT

    static QString signs(const QString &before, const QString &after)
    {
        QStringList rows;
        for (const DifferenceLine &line : lineDifference(before, after)) {
            const QString sign = line.kind == DifferenceLine::Kind::Added ? u"+"_s
                : line.kind == DifferenceLine::Kind::Removed              ? u"-"_s
                                                                          : u"="_s;
            rows.append(sign + line.text);
        }
        return rows.join(u' ');
    }

private slots:
    void namesWhatStaysComesAndGoes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s << u"=a =b"_s;
        QTest::newRow("both empty") << QString() << QString() << u"="_s;
        QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u"=a +b =c"_s;
        QTest::newRow("removed") << u"a\nb\nc"_s << u"a\nc"_s << u"=a -b =c"_s;
        QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"=a -b +x =c"_s;
        QTest::newRow("moved") << u"a\nb\nc"_s << u"c\na\nb"_s << u"+c =a =b -c"_s;
        QTest::newRow("repeated line") << u"a\na"_s << u"a\na\na"_s << u"=a =a +a"_s;
        QTest::newRow("from nothing") << QString() << u"a\nb"_s << u"- +a +b"_s;
    }
    void namesWhatStaysComesAndGoes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(signs(before, after), "expected");
    }

    /// Both texts can be read back from the comparison, whatever they are.
    void losesNoLine()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList texts[2];
            for (QStringList &text : texts) {
                for (int line = random.bounded(12); line >= 0; --line)
                    text.append(QString(QChar(u'a' + random.bounded(4))));
            }
            QStringList before;
            QStringList after;
            for (const DifferenceLine &line : lineDifference(texts[0].join(u'\n'), texts[1].join(u'\n'))) {
                if (line.kind != DifferenceLine::Kind::Added) {
                    before.append(line.text);
                    QCOMPARE(line.before, before.size());
                }
                if (line.kind != DifferenceLine::Kind::Removed) {
                    after.append(line.text);
                    QCOMPARE(line.after, after.size());
                }
            }
            QCOMPARE(before, texts[0]);
            QCOMPARE(after, texts[1]);
        }
    }

    void hugeTextsAreComparedRoughly()
    {
        QStringList before;
        QStringList after;
        for (int line = 0; line < 5'000; ++line) {
            before.append(u"b%1"_s.arg(line));
            after.append(u"a%1"_s.arg(line));
        }
        QCOMPARE(lineDifference(before.join(u'\n'), after.join(u'\n')).size(), 10'000);
    }
};

LEADLINE_TEST(TextDifferenceTest)
#include "tst_textdifference.moc"
