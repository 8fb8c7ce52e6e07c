#include "tests/support/testmain.h"

#include "tests/ui/leads/openedleads.h"
#include "ui/leads/addleadsheet.h"
#include "ui/leads/leadcolumns.h"
#include "ui/widgets/picktextsheet.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSqlQuery>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A workplace with leads, opened.
struct Leads {
    explicit Leads(int count = 30)
    {
        place.importFile(place.writeFirms(u"firms.csv"_s, count), u"Firms"_s);
        opened.emplace(place);
        // Nothing is done to half an answer, and the first rows come before the others.
        const auto *model = qobject_cast<LeadTableModel *>(opened->table()->model());
        whole = model && QTest::qWaitFor([model] { return model->rowCount() > 0 && !model->isLoading(); });
    }

    void trigger(const QString &action) { opened->page.findChild<QAction *>(action)->trigger(); }
    void pick(const QString &text)
    {
        auto *sheet = opened->page.findChild<PickTextSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QComboBox *>(u"pick"_s)->setEditText(text);
        sheet->findChild<QPushButton *>(u"pickVerb"_s)->click();
    }
    /// The entry of a menu that fills itself when it is opened; nullptr when there is none.
    QAction *entry(const QString &menuName, const QString &startsWith)
    {
        auto *menu = opened->page.findChild<QMenu *>(menuName);
        emit menu->aboutToShow();
        QAction *found = nullptr;
        const auto look = [&] {
            for (QAction *action : menu->actions()) {
                if (action->isEnabled() && action->text().startsWith(startsWith))
                    found = action;
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }
    qint64 count(const QString &table)
    {
        return place.database
            ->run([table](QSqlDatabase &db) {
                QSqlQuery query(u"SELECT count(*) FROM "_s + table, db);
                return query.next() ? query.value(0).toLongLong() : -1;
            })
            .result();
    }
    LeadId id(int row) const
    {
        return LeadId {opened->table()->model()->index(row, 0).data(LeadTableModel::IdRole).toLongLong()};
    }
    Lead lead(int row) const { return place.leads->leads({id(row)}).value(0); }

    Workplace place;
    std::optional<OpenedLeads> opened;
    bool whole = false;
};

QLineEdit *field(const QWidget &inside, const QString &code)
{
    return inside.findChild<QLineEdit *>(u"field_"_s + code);
}

} // namespace

class LeadsActionsTest : public QObject {
    Q_OBJECT

private slots:
    void tagsAllThatMatchButTwoAndTakesItBack()
    {
        Leads leads(300);
        QTRY_COMPARE(leads.opened->rows(), 300);
        leads.trigger(u"lead_selectAll"_s);
        for (const int row : {4, 7})
            leads.opened->table()->selectionModel()->select(leads.opened->table()->model()->index(row, 0),
                                                            QItemSelectionModel::Deselect
                                                                | QItemSelectionModel::Rows);
        QVERIFY2(leads.opened->count().startsWith(u"298"_s), qPrintable(leads.opened->count()));
        leads.trigger(u"lead_tag"_s);
        leads.pick(u"fair 2026"_s);
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QCOMPARE(leads.count(u"lead_tags"_s), 298);
        QCOMPARE(leads.lead(4).tags, QStringList());
        QCOMPARE(leads.lead(5).tags, QStringList {u"fair 2026"_s});
        leads.opened->messages.takeFirst().action();
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QCOMPARE(leads.count(u"lead_tags"_s), 0);
    }

    void takesOneTagAtATime()
    {
        Leads leads(2);
        QTRY_COMPARE(leads.opened->rows(), 2);
        leads.trigger(u"lead_selectAll"_s);
        leads.trigger(u"lead_tag"_s);
        auto *sheet = leads.opened->page.findChild<PickTextSheet *>();
        QVERIFY(sheet);
        auto *text = sheet->findChild<QComboBox *>(u"pick"_s);
        auto *verb = sheet->findChild<QPushButton *>(u"pickVerb"_s);
        auto *fault = sheet->findChild<PlainLabel *>(u"pickFault"_s);
        text->setEditText(u"fair 2026, vip"_s);
        QVERIFY(!verb->isEnabled());
        QTRY_VERIFY(fault->isVisible());
        text->setEditText(u"fair 2026"_s);
        QVERIFY(verb->isEnabled());
        QVERIFY(!fault->isVisible());
    }

    void assignsMovesAndUndoesTheLastChange()
    {
        Leads leads;
        QTRY_COMPARE(leads.opened->rows(), 30);
        leads.opened->table()->selectRow(0);
        leads.trigger(u"lead_owner"_s);
        leads.pick(u"Ada"_s);
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QCOMPARE(leads.lead(0).owner, u"Ada"_s);
        leads.trigger(u"lead_move"_s);
        leads.pick(u"Elsewhere"_s);
        QTRY_COMPARE(leads.opened->messages.size(), 2);
        QVERIFY(leads.place.leads->listByName(u"Elsewhere"_s).has_value());
        leads.trigger(u"lead_undo"_s);
        QTRY_COMPARE(leads.opened->messages.size(), 3);
        QCOMPARE(leads.lead(0).list, leads.lead(1).list);
        QVERIFY(!leads.opened->page.findChild<QAction *>(u"lead_undo"_s)->isEnabled());
    }

    void deletesAndBringsBack()
    {
        Leads leads;
        QVERIFY(leads.whole);
        QTRY_COMPARE(leads.opened->rows(), 30);
        leads.opened->table()->selectRow(3);
        leads.trigger(u"lead_delete"_s);
        QTRY_COMPARE_WITH_TIMEOUT(leads.opened->rows(), 29, 30'000);
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        leads.opened->messages.takeFirst().action();
        QTRY_COMPARE_WITH_TIMEOUT(leads.opened->rows(), 30, 30'000);
    }

    /// Nothing is left to have the keyboard, and it can be taken back all the same.
    void takesBackByKeyWhatEmptiedTheTable()
    {
        Leads leads(3);
        QTRY_COMPARE(leads.opened->rows(), 3);
        leads.opened->page.activateWindow();
        leads.opened->table()->setFocus();
        leads.opened->table()->selectAll();
        leads.trigger(u"lead_delete"_s);
        QTRY_COMPARE(leads.opened->rows(), 0);
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QVERIFY(!leads.opened->table()->hasFocus() || !leads.opened->table()->isVisible());
        auto *import = leads.opened->page.findChild<QPushButton *>(u"import"_s);
        import->setFocus();
        QTest::keyClick(import, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(leads.opened->rows(), 3);
    }

    void stopsCallingTheChosenAndTakesItBack()
    {
        Leads leads(3);
        QTRY_COMPARE(leads.opened->rows(), 3);
        leads.opened->table()->selectAll();
        leads.trigger(u"lead_stop"_s);
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QCOMPARE(leads.place.stopListReader->count(), 3);
        const auto words = [&leads](const QString &title) {
            const QAbstractItemModel &model = *leads.opened->table()->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(column, Qt::Horizontal).toString() == title)
                    return model.index(0, column).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(words(u"Status"_s), u"⊘ Stop list"_s);
        QVERIFY2(words(u"Why not now"_s).contains(u"do-not-call list"_s),
                 qPrintable(words(u"Why not now"_s)));
        leads.opened->messages.takeFirst().action();
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        QCOMPARE(leads.place.stopListReader->count(), 0);
        QTRY_VERIFY(!words(u"Status"_s).contains(u"Stop"_s));
    }

    void offersNothingForNobody()
    {
        Leads leads(3);
        QTRY_COMPARE(leads.opened->rows(), 3);
        leads.opened->table()->clearSelection();
        for (const char *name :
             {"lead_tag", "lead_delete", "lead_stop", "lead_move", "lead_owner", "lead_export"})
            QVERIFY(!leads.opened->page.findChild<QAction *>(QLatin1String(name))->isEnabled());
        QVERIFY(leads.opened->page.findChild<QAction *>(u"lead_add"_s)->isEnabled());
    }

    void givesEveryActionAKey()
    {
        Leads leads(1);
        auto *menu = leads.opened->page.findChild<QMenu *>(u"leadMenu"_s);
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->shortcut().isEmpty(), qPrintable(action->text()));
    }

    void filtersByAValueAndTakesTheFilterAway()
    {
        Leads leads(28);
        QTRY_COMPARE(leads.opened->rows(), 28);
        QAction *texas = leads.entry(u"filter_state"_s, u"TX"_s);
        QVERIFY(texas);
        texas->trigger();
        QTRY_COMPARE(leads.opened->rows(), 4);
        auto *chip = leads.opened->page.findChild<QPushButton *>(u"active_state"_s);
        QVERIFY(chip && chip->text().contains(u"TX"_s));
        chip->click();
        QTRY_COMPARE(leads.opened->rows(), 28);
    }

    void filtersByTheZoneThatFollowsFromTheNumber()
    {
        Leads leads(28);
        leads.opened->page.setRuleBook(RuleBook::load().value());
        QTRY_COMPARE(leads.opened->rows(), 28);
        QAction *eastern = leads.entry(u"filter_zone"_s, u"America/New_York"_s);
        QVERIFY(eastern);
        QVERIFY2(eastern->text().endsWith(u"\t8"_s), qPrintable(eastern->text()));
        eastern->trigger();
        QTRY_COMPARE(leads.opened->rows(), 8);
        leads.opened.reset(); // what is kept of the filter is found again at the next start
        leads.opened.emplace(leads.place);
        leads.opened->page.setRuleBook(RuleBook::load().value());
        QTRY_COMPARE(leads.opened->rows(), 8);
        leads.opened->page.findChild<QPushButton *>(u"active_zone"_s)->click();
        QTRY_COMPARE(leads.opened->rows(), 28);
    }

    void filtersByTagAndOwner()
    {
        Leads leads(10);
        QTRY_COMPARE(leads.opened->rows(), 10);
        QVERIFY(leads.place.leadEditor
                    ->edit(leads.id(2), {{LeadField::Tags, u"vip"_s}, {LeadField::Owner, u"Ada"_s}})
                    .result());
        QAction *vip = leads.entry(u"filter_tag"_s, u"vip"_s);
        QVERIFY(vip);
        vip->trigger();
        QTRY_COMPARE(leads.opened->rows(), 1);
        leads.opened->page.findChild<QPushButton *>(u"active_tag"_s)->click();
        QAction *nobody = leads.entry(u"filter_owner"_s, u"Nobody"_s);
        QVERIFY(nobody);
        nobody->trigger();
        QTRY_COMPARE(leads.opened->rows(), 9);
    }

    void keepsFiltersUnderAName()
    {
        Leads leads(28);
        QTRY_COMPARE(leads.opened->rows(), 28);
        QAction *texas = leads.entry(u"filter_state"_s, u"TX"_s);
        QVERIFY(texas);
        texas->trigger();
        leads.opened->search()->setText(u"Clinic"_s);
        QTest::keyClick(leads.opened->search(), Qt::Key_Return);
        QTRY_VERIFY(leads.opened->rows() < 4);
        const int matching = leads.opened->rows();
        QAction *save = leads.entry(u"savedFilters"_s, u"Save"_s);
        QVERIFY(save);
        save->trigger();
        leads.pick(u"Texas & clinics?"_s);

        leads.opened.emplace(leads.place); // the next start: the last filter, without what was searched
        QTRY_COMPARE(leads.opened->rows(), 4);
        QAction *saved = leads.entry(u"savedFilters"_s, u"Texas && clinics?"_s);
        QVERIFY(saved);
        saved->trigger();
        QTRY_COMPARE(leads.opened->rows(), matching);
        QCOMPARE(leads.opened->search()->text(), u"Clinic"_s);
        QAction *gone = leads.entry(u"deleteFilter"_s, u"Texas"_s);
        QVERIFY(gone);
        gone->trigger();
        QVERIFY(!leads.place.settings->value(u"leads/savedFilters"_s).toString().contains(u"Texas"_s));
        QCOMPARE(leads.opened->messages.last().actionText, u"Undo"_s);
        leads.opened->messages.last().action();
        QVERIFY(leads.place.settings->value(u"leads/savedFilters"_s).toString().contains(u"Texas"_s));
    }

    void editsInPlaceAndTakesItBack()
    {
        Leads leads(5);
        QTRY_COMPARE(leads.opened->rows(), 5);
        leads.opened->table()->setCurrentIndex(leads.opened->table()->model()->index(1, 2));
        leads.trigger(u"lead_edit"_s);
        QLineEdit *number = field(leads.opened->page, u"phone"_s);
        QVERIFY(number->isVisible());
        field(leads.opened->page, u"company"_s)->setText(u"  Acme   Ltd "_s);
        number->setText(u"1-800-FLOWERS"_s);
        auto *save = leads.opened->page.findChild<QPushButton *>(u"saveEdit"_s);
        save->click();
        QVERIFY(number->property("fault").toBool());
        QVERIFY(leads.lead(1).company != u"Acme Ltd"_s);
        number->setText(u"(646) 555-0177"_s);
        save->click();
        QTRY_COMPARE(leads.lead(1).company, u"Acme Ltd"_s);
        QCOMPARE(leads.lead(1).phone.e164(), u"+16465550177"_s);
        QTRY_VERIFY(!number->isVisible());
        QTRY_COMPARE(leads.opened->messages.size(), 1);
        leads.opened->messages.takeFirst().action();
        QTRY_VERIFY(leads.lead(1).phone.e164() != u"+16465550177"_s);
    }

    void keepsTheFormOpenWhenTheStoreRefuses()
    {
        Leads leads(5);
        QTRY_COMPARE(leads.opened->rows(), 5);
        leads.opened->table()->selectRow(1);
        leads.trigger(u"lead_edit"_s);
        QLineEdit *number = field(leads.opened->page, u"phone"_s);
        number->setText(leads.lead(2).phone.e164());
        leads.opened->page.findChild<QPushButton *>(u"saveEdit"_s)->click();
        QTRY_VERIFY(number->property("fault").toBool());
        QVERIFY(number->isVisible());
        leads.opened->page.findChild<QPushButton *>(u"cancelEdit"_s)->click();
        QVERIFY(!number->isVisible());
    }

    void addsALeadByHand()
    {
        Leads leads(2);
        QTRY_COMPARE(leads.opened->rows(), 2);
        leads.trigger(u"lead_add"_s);
        QPointer<AddLeadSheet> sheet(leads.opened->page.findChild<AddLeadSheet *>());
        QVERIFY(sheet);
        auto *verb = sheet->findChild<QPushButton *>(u"addLeadVerb"_s);
        verb->click();
        QVERIFY(field(*sheet, u"phone"_s)->property("fault").toBool());
        field(*sheet, u"first_name"_s)->setText(u"Ada"_s);
        field(*sheet, u"phone"_s)->setText(leads.lead(0).phone.e164());
        sheet->findChild<QComboBox *>(u"addGround"_s)->setCurrentIndex(1);
        verb->click();
        auto *fault = sheet->findChild<PlainLabel *>(u"addFault"_s);
        QVERIFY(fault->isVisible()); // written ground without a source
        sheet->findChild<QLineEdit *>(u"addSource"_s)->setText(u"form 12"_s);
        verb->click();
        QTRY_VERIFY(fault->isVisible()); // the number is stored already
        field(*sheet, u"phone"_s)->setText(u"212 555 0177"_s);
        verb->click();
        QTRY_COMPARE(leads.opened->rows(), 3);
        QTRY_VERIFY(!sheet);
        const Lead added = leads.lead(2);
        QCOMPARE(added.firstName, u"Ada"_s);
        QCOMPARE(added.consent.kind, Consent::Kind::Written);
        leads.opened->messages.takeLast().action();
        QTRY_COMPARE(leads.opened->rows(), 2);
    }

    void saysThatAnAddedNumberIsOnTheStopList()
    {
        Leads leads(2);
        QTRY_COMPARE(leads.opened->rows(), 2);
        QVERIFY(leads.place.leadEditor->changeAll({LeadChange::Stop, u"by hand"_s}, {leads.id(0)}, {}, {})
                    .result());
        const QString stopped = leads.lead(0).phone.e164();
        QVERIFY(leads.place.leadEditor->changeAll({LeadChange::Delete, {}}, {leads.id(0)}, {}, {}).result());
        QTRY_COMPARE(leads.opened->rows(), 1);
        leads.trigger(u"lead_add"_s);
        auto *sheet = leads.opened->page.findChild<AddLeadSheet *>();
        QVERIFY(sheet);
        field(*sheet, u"phone"_s)->setText(stopped);
        sheet->findChild<QPushButton *>(u"addLeadVerb"_s)->click();
        QTRY_COMPARE(leads.opened->rows(), 2);
        QTRY_VERIFY(!leads.opened->messages.isEmpty());
        const Message told = leads.opened->messages.last();
        QVERIFY2(told.text.contains(u"stop list"_s), qPrintable(told.text));
        QCOMPARE(told.kind, Message::Kind::Warning);
    }

    void remembersWhichColumnsAreShown()
    {
        Leads leads(3);
        const int email = 13;
        QVERIFY(leads.opened->table()->isColumnHidden(email));
        QCOMPARE(leads.opened->table()->model()->headerData(email, Qt::Horizontal).toString(), u"E-mail"_s);
        QAction *show = leads.entry(u"columnMenu"_s, u"E-mail"_s);
        QVERIFY(show);
        show->trigger();
        QVERIFY(!leads.opened->table()->isColumnHidden(email));
        QVERIFY(leads.entry(u"columnMenu"_s, u"Company"_s));
        QAction *beds = leads.entry(u"fileColumns"_s, u"Beds"_s);
        QVERIFY(beds);
        beds->trigger();
        const int last = leads.opened->table()->model()->columnCount() - 1;
        QCOMPARE(leads.opened->table()->model()->headerData(last, Qt::Horizontal).toString(), u"Beds"_s);
        QTRY_COMPARE(leads.opened->table()->model()->index(1, last).data().toString(), u"21"_s);
        QTRY_VERIFY(!leads.place.settings->value(u"leads/columns2"_s).toString().isEmpty());

        leads.opened.emplace(leads.place);
        QCOMPARE(leads.opened->table()->model()->columnCount(), last + 1);
        QVERIFY(!leads.opened->table()->isColumnHidden(email));
        leads.entry(u"columnMenu"_s, u"Reset columns"_s)->trigger();
        QVERIFY(leads.opened->table()->isColumnHidden(email));
        QCOMPARE(leads.opened->table()->model()->columnCount(), last);
    }

    void tellsTheHistoryOfAPerson()
    {
        Leads leads(3);
        QTRY_COMPARE(leads.opened->rows(), 3);
        QVERIFY(leads.place.leadEditor->edit(leads.id(0), {{LeadField::City, u"Austin"_s}}).result());
        QVERIFY(leads.place.leadEditor->changeAll({LeadChange::Stop, u"by hand"_s}, {leads.id(0)}, {}, {})
                    .result());
        leads.opened->table()->selectRow(0);
        const auto shows = [&leads](const QString &words) {
            for (const PlainLabel *label : leads.opened->page.findChildren<PlainLabel *>()) {
                if (label->fullText().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"firms.csv"_s));
        QTRY_VERIFY(shows(u"City changed from"_s));
        QVERIFY(shows(u"Put on the stop list"_s));
        QVERIFY(shows(u"Not called yet."_s));
    }

    void saysWhenTheLeadsCannotBeRead()
    {
        Leads leads(3);
        QTRY_COMPARE(leads.opened->rows(), 3);
        leads.place.database
            ->run([](QSqlDatabase &db) {
                return QSqlQuery(db).exec(u"ALTER TABLE deleted_leads RENAME TO gone"_s);
            })
            .waitForFinished();
        emit leads.place.changes.leadsChanged();
        QTRY_VERIFY(!leads.opened->messages.isEmpty());
        QCOMPARE(leads.opened->messages.first().kind, Message::Kind::Error);
        QVERIFY(!leads.opened->table()->isVisible());
    }
};

LEADLINE_TEST(LeadsActionsTest)
#include "tst_leadsactions.moc"
