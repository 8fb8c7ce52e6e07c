#include "tests/support/testmain.h"

#include "core/rules/ownrules.h"
#include "ui/settings/ownrulesheet.h"
#include "ui/settings/rulesdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
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
        QCOMPARE(texas.value(1), u"open"_s);
        QCOMPARE(texas.value(2), u"9:00-21:00"_s);
        QCOMPARE(texas.value(4), u"12:00-21:00"_s);
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

    void aRuleIsNarrowedWithAReason()
    {
        const RuleBook rules = *RuleBook::load();
        RulesDialog dialog(rules, rules.date());
        QList<OwnRule> chosen;
        QString said;
        connect(&dialog, &RulesDialog::ownRulesChosen, &dialog,
                [&](const QList<OwnRule> &own, const QString &reason) {
                    chosen = own;
                    said = reason;
                });
        dialog.show();
        select(dialog, u"Florida"_s);
        dialog.findChild<QPushButton *>(u"narrow"_s)->click();
        auto *sheet = dialog.findChild<OwnRuleSheet *>();
        QVERIFY(sheet);
        auto *accept = sheet->findChild<QPushButton *>(u"acceptRule"_s);
        auto *note = sheet->findChild<PlainLabel *>(u"ruleNote"_s);
        auto *hours = sheet->findChild<QLineEdit *>(u"weekdays"_s);
        auto *reason = sheet->findChild<QLineEdit *>(u"ruleReason"_s);
        QVERIFY(hours->placeholderText().contains(u"8:00-20:00"_s));
        hours->setText(u"7:00-20:00"_s);
        reason->setText(u"counsel asked for it"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(note->fullText().contains(u"8:00-20:00"_s));
        hours->setText(u"from nine"_s);
        QVERIFY(!accept->isEnabled());
        hours->setText(u"9:00-18:00"_s);
        QVERIFY(accept->isEnabled());
        reason->setText(u"why"_s);
        QVERIFY(!accept->isEnabled());
        reason->setText(u"counsel asked for it"_s);
        sheet->findChild<QLineEdit *>(u"sunday"_s)->setText(u"closed"_s);
        accept->click();
        QCOMPARE(said, u"counsel asked for it"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().region, u"US-FL"_s);
        QCOMPARE(chosen.first().weekdays, std::optional(DayHours {9 * 60, 18 * 60}));
        QCOMPARE(chosen.first().sunday, std::optional(DayHours {}));

        dialog.setRules(rules.stricter({4, chosen}));
        QVERIFY(dialog.findChild<PlainLabel *>(u"rulesVersion"_s)->fullText().contains(u"+4"_s));
        auto *table = dialog.findChild<QTableView *>(u"rules"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Florida"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(2).data().toString(), u"9:00-18:00"_s);
        QVERIFY(rowOf(*table->model(), u"Florida"_s).join(u' ').contains(u"Sunday no calls"_s));
    }

    void onlyABlockedPlaceIsOpenedAndOnlyWithAReason()
    {
        const RuleBook rules = *RuleBook::load();
        RulesDialog dialog(rules, rules.date());
        dialog.setCampaigns({{CampaignId {3}, u"Autumn"_s}, {CampaignId {4}, u"Winter"_s}}, {});
        QStringList asked;
        connect(&dialog, &RulesDialog::openRequested, &dialog,
                [&](CampaignId campaign, const QString &region, const QString &reason) {
                    asked.append(u"%1 %2 %3"_s.arg(raw(campaign)).arg(region, reason));
                });
        dialog.show();
        auto *open = dialog.findChild<QPushButton *>(u"openForCampaign"_s);
        select(dialog, u"Texas"_s);
        QVERIFY(!open->isVisible());
        select(dialog, u"Washington"_s);
        QVERIFY(open->isVisible());
        open->click();
        auto *sheet = dialog.findChild<OpeningSheet *>();
        QVERIFY(sheet);
        auto *verb = sheet->findChild<QPushButton *>(u"openPlace"_s);
        QVERIFY(!verb->isEnabled());
        QVERIFY(!sheet->findChild<QPushButton *>(u"closePlace"_s)->isVisible());
        sheet->findChild<QComboBox *>(u"openingCampaign"_s)->setCurrentIndex(1);
        sheet->findChild<QLineEdit *>(u"openingReason"_s)->setText(u"cleared by counsel on 3 Nov"_s);
        verb->click();
        QCOMPARE(asked, QStringList {u"4 US-WA cleared by counsel on 3 Nov"_s});
    }

private:
    static void select(RulesDialog &dialog, const QString &place)
    {
        auto *table = dialog.findChild<QTableView *>(u"rules"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == place)
                table->selectRow(row);
        }
    }
};

LEADLINE_TEST(RulesDialogTest)
#include "tst_rulesdialog.moc"
