#include "tests/support/testmain.h"
#include "ui/prompts/scriptcompleter.h"
#include "ui/prompts/scripteditor.h"
#include "ui/prompts/scriptwordmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Offer = ScriptCompleter::Offer;

Q_DECLARE_METATYPE(Offer::Kind)

class ScriptCompleterTest : public QObject {
    Q_OBJECT
private slots:
    void knowsWhatMayStandWhere_data();
    void knowsWhatMayStandWhere();
    void choosingClosesTheBraces();
    void doesNotCloseTwice();
    void readOnlyScriptsOfferNothing();
    void showsTheValuesOfALead();
    void showsWhatAFilterGives();
};

namespace {

/// The open list of `editor`, or null.
QAbstractItemView *popupOf(ScriptEditor &editor)
{
    for (QCompleter *completer : editor.findChildren<QCompleter *>()) {
        if (completer->popup()->isVisible())
            return completer->popup();
    }
    return nullptr;
}

void prepare(ScriptEditor &editor)
{
    editor.setNames({u"city"_s, u"company"_s, u"first_name"_s});
    editor.resize(400, 300);
    editor.show();
    editor.setFocus();
}

} // namespace

void ScriptCompleterTest::knowsWhatMayStandWhere_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Offer::Kind>("kind");
    QTest::addColumn<QString>("prefix");
    const auto row = [](const QString &before, Offer::Kind kind, const QString &prefix) {
        QTest::newRow(qPrintable(u"<%1>"_s.arg(before))) << before << kind << prefix;
    };
    row(u"Hello"_s, Offer::Kind::Nothing, {});
    row(u"{{"_s, Offer::Kind::Name, {});
    row(u"{{ "_s, Offer::Kind::Name, {});
    row(u"Hi {{ com"_s, Offer::Kind::Name, u"com"_s);
    row(u"{{- com"_s, Offer::Kind::Name, u"com"_s);
    row(u"{{ a }} and {{ b"_s, Offer::Kind::Name, u"b"_s);
    row(u"{{ a }} b"_s, Offer::Kind::Nothing, {});
    row(u"{{ a b"_s, Offer::Kind::Nothing, {});
    row(u"{{ a |"_s, Offer::Kind::Filter, {});
    row(u"{{ a | def"_s, Offer::Kind::Filter, u"def"_s);
    row(u"{{ a | default(\"x"_s, Offer::Kind::Nothing, {});
    row(u"{% "_s, Offer::Kind::Nothing, {});
    row(u"{% if "_s, Offer::Kind::Name, {});
    row(u"{% if a and no"_s, Offer::Kind::Name, u"no"_s);
    row(u"{% elif a == b"_s, Offer::Kind::Name, u"b"_s);
    row(u"{% for x in int"_s, Offer::Kind::Name, u"int"_s);
    row(u"{% if a "_s, Offer::Kind::Nothing, {});
    row(u"{% if a|"_s, Offer::Kind::Filter, {});
    row(u"{% if a %} b"_s, Offer::Kind::Nothing, {});
}

void ScriptCompleterTest::knowsWhatMayStandWhere()
{
    QFETCH(const QString, before);
    const Offer offer = ScriptCompleter::offerAt(before);
    QTEST(offer.kind, "kind");
    if (offer.kind != Offer::Kind::Nothing)
        QTEST(offer.prefix, "prefix");
}

void ScriptCompleterTest::choosingClosesTheBraces()
{
    ScriptEditor editor;
    prepare(editor);
    QTest::keyClicks(&editor, u"Hi {{ com"_s);
    QAbstractItemView *popup = popupOf(editor);
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor.script(), u"Hi {{ company }}"_s);
    QVERIFY(!popupOf(editor));
}

void ScriptCompleterTest::doesNotCloseTwice()
{
    ScriptEditor editor;
    prepare(editor);
    editor.setScript(u"{{  }}!"_s);
    editor.moveCursor(QTextCursor::Start);
    for (int i = 0; i < 3; ++i)
        editor.moveCursor(QTextCursor::Right);
    QTest::keyClicks(&editor, u"ci"_s);
    QAbstractItemView *popup = popupOf(editor);
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor.script(), u"{{ city }}!"_s);
}

void ScriptCompleterTest::readOnlyScriptsOfferNothing()
{
    ScriptEditor editor;
    prepare(editor);
    editor.setScript(u"{{ "_s);
    editor.setReadOnly(true);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!popupOf(editor));
}

void ScriptCompleterTest::showsTheValuesOfALead()
{
    ScriptEditor editor;
    prepare(editor);
    editor.setValues({{u"company"_s, u"Acme"_s}, {u"city"_s, {}}});
    QTest::keyClicks(&editor, u"{{ "_s);
    QAbstractItemView *popup = popupOf(editor);
    QVERIFY(popup);
    const QAbstractItemModel *model = popup->model();
    QCOMPARE(model->index(1, 0).data().toString(), u"company"_s);
    QCOMPARE(model->index(1, 0).data(ScriptWordModel::DetailRole).toString(), u"Acme"_s);
    QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"company, Acme"_s);
    QVERIFY(model->index(0, 0).data(ScriptWordModel::DetailRole).toString().isEmpty());
}

void ScriptCompleterTest::showsWhatAFilterGives()
{
    ScriptEditor editor;
    prepare(editor);
    editor.setValues({{u"company"_s, u"Acme"_s}});
    QTest::keyClicks(&editor, u"{{ company | upper | "_s);
    QAbstractItemView *popup = popupOf(editor);
    QVERIFY(popup);
    QMap<QString, QString> details;
    for (int row = 0; row < popup->model()->rowCount(); ++row) {
        const QModelIndex index = popup->model()->index(row, 0);
        details.insert(index.data().toString(), index.data(ScriptWordModel::DetailRole).toString());
    }
    QCOMPARE(details.value(u"lower"_s), u"\u2192 acme"_s);
    QCOMPARE(details.value(u"truncate"_s), u"truncate(40) \u2192 ACME"_s);
}

LEADLINE_TEST(ScriptCompleterTest)
#include "tst_scriptcompleter.moc"
