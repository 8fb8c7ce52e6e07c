#pragma once

#include <QDialog>

class PlainLabel;
class QLineEdit;
class QPushButton;

/// Asks for the name of a script that is to be written. Opened with open().
class PromptNameSheet final : public QDialog {
    Q_OBJECT
public:
    /// `taken` are names of own scripts, which would be replaced.
    PromptNameSheet(const QString &title, const QString &verb, const QString &proposal,
                    const QStringList &taken, QWidget *parent);

    static QString freeName(const QString &wanted, const QStringList &taken);

signals:
    void nameChosen(const QString &name);

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_accept = nullptr;
};
