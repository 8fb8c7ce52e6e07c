#include "tests/support/testmain.h"

#include "ui/settings/rulesdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace Qt::StringLiterals;

class RulesDialogTest : public QObject {
    Q_OBJECT

    static QStringList rowOf(const QAbstractItemModel &model, const QString &place)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            if (cells.first() == place)
                return cells;
        }
        return {};
    }

private slots:
    void everyRuleIsShownWithItsSource()
    {
        const RuleBook rules = *RuleBook::load();
        RulesModel model(rules);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), rules.regions().size());
        const QStringList texas = rowOf(model, u"Texas"_s);
        QCOMPARE(texas.value(1), u"9:00-21:00"_s);
        QCOMPARE(texas.value(3), u"12:00-21:00"_s);
        QVERIFY(!texas.last().isEmpty());
        QVERIFY(rowOf(model, u"Washington"_s).contains(u"no sales calls"_s));
        QVERIFY(rowOf(model, u"Maine"_s).contains(u"8"_s));
    }

    void oldRulesAreSaidToBeOld()
    {
        const RuleBook rules = *RuleBook::load();
        for (const int days : {180, 181}) {
            RulesDialog dialog(rules, rules.date().addDays(days));
            dialog.show();
            QCOMPARE(dialog.findChild<PlainLabel *>(u"rulesAreOld"_s)->isVisible(), days > 180);
            QVERIFY(dialog.findChild<PlainLabel *>(u"rulesVersion"_s)->fullText().contains(rules.version()));
        }
    }
};

LEADLINE_TEST(RulesDialogTest)
#include "tst_rulesdialog.moc"
