#include "tests/e2e/plantedplace.h"
#include "tests/support/testmain.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// B-7. As every store keeps them.
QStringList nastyTexts()
{
    QStringList texts {
        u"a\u202Eb\u202C"_s,
        u"zero\u200Bwidth\u200D"_s,
        u"p\u0430ypal"_s,
        u"line\u2028break\u2029"_s,
        u"isolate\u2066x\u2069\u2069"_s,
        u"tag\U000E0041\U000E0042"_s,
        u"bom\uFEFF"_s,
        u"marks e"_s + QString(10'000, QChar(0x301)),
        u"bell\u0007esc\u001B[31m"_s,
        u"mark\u061C"_s,
        QString(1'024 * 1'024, u'W'),
        u"lone "_s + QChar(0xD800) + u" and "_s + QChar(0xDC00),
        u"nul "_s + QChar(0) + u" inside"_s,
    };
    for (QString &each : texts)
        each = text::storable(each);
    return texts;
}

/// What the program may never write raw: it steers direction, or cannot be seen. The isolates around foreign
/// pieces are ours.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0)
        || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2067) || code == 0xfeff || code == 0x061c;
}

} // namespace

/// B-7: what cannot be seen is shown by name, and nothing that is shown is endless.
class HiddenCharactersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_planted.prepare(nastyTexts())); }

    void leads() { walk(m_planted.app().leads, 5); }
    void calls()
    {
        m_planted.app().window.showPage(&m_planted.app().calls);
        QVERIFY(openDetails(m_planted.app().calls));
        walk(m_planted.app().calls, 1);
    }
    void campaigns() { walk(m_planted.app().campaigns, 1); }
    void stopList() { walk(m_planted.app().stopList, 5); }
    void diagnostics() { walk(m_planted.app().diagnostics, 1); }

private:
    void walk(Page &page, int least)
    {
        m_planted.app().window.showPage(&page);
        const Walked walked = walkThrough(page, static_cast<int>(nastyTexts().size()));
        const QSet<QString> seen(walked.texts.begin(), walked.texts.end());
        int marked = 0;
        for (const QString &each : seen) {
            marked += each.contains(u"⟨U+"_s) ? 1 : 0;
            QVERIFY2(std::none_of(each.begin(), each.end(), isHidden), qPrintable(each.left(200)));
        }
        QVERIFY2(walked.longestLine < 20'000, qPrintable(walked.longestPlace));
        QVERIFY2(marked >= least, qPrintable(QString::number(marked)));
        qInfo("%d places, %d texts marked, longest step %lld ms", walked.places, marked,
              static_cast<long long>(walked.longestStepMs));
    }

    PlantedPlace m_planted;
};

LEADLINE_TEST(HiddenCharactersTest)
#include "tst_hiddencharacters.moc"
