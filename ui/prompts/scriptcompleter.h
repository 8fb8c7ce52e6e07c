#pragma once

#include "ui/prompts/scriptwordmodel.h"

#include <QMap>
#include <QObject>
#include <QStringList>

class QCompleter;
class QPlainTextEdit;

/// Offers names behind `{{` and in `{% if`, filters behind `|`, each with what it gives for one lead.
/// Installed on one editor, which must outlive it.
class ScriptCompleter final : public QObject {
    Q_OBJECT
public:
    explicit ScriptCompleter(QPlainTextEdit &editor);

    void setNames(const QStringList &names);
    /// Of the lead that is looked at; names without a value are empty.
    void setValues(const QMap<QString, QString> &values) { m_values = values; }
    bool isOpen() const;
    /// Opens the list where the cursor is, if something can be offered there. Ctrl+Space.
    void open();
    void close();

    /// What may stand where the text before a cursor ends.
    struct Offer {
        enum class Kind { Nothing, Name, Filter };
        Kind kind = Kind::Nothing;
        QString prefix; ///< what is typed of it already
        bool inPrint = false; ///< inside `{{`, not `{%`
        QString filtered = {}; ///< what stands before the `|` of a filter
    };
    static Offer offerAt(const QString &before);

private:
    void show(const Offer &offer);
    void insert(const QString &word);
    QList<ScriptWord> wordsFor(const Offer &offer) const;
    QString resultOf(const QString &filter, const QString &filtered) const;

    QPlainTextEdit &m_editor;
    QStringList m_names;
    QMap<QString, QString> m_values;
    QCompleter *m_completer = nullptr;
    ScriptWordModel m_model;
};
