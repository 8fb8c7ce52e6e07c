#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

/// Offers names behind `{{` and in `{% if`, filters behind `|`. Installed on one editor, which must outlive
/// it.
class ScriptCompleter final : public QObject {
    Q_OBJECT
public:
    explicit ScriptCompleter(QPlainTextEdit &editor);

    void setNames(const QStringList &names);
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
    };
    static Offer offerAt(const QString &before);

private:
    void show(const Offer &offer);
    void insert(const QString &word);

    QPlainTextEdit &m_editor;
    QStringList m_names;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_model = nullptr;
};
