#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QComboBox;

/// The language a person has chosen: "en", "de" or "es"; empty = as the system, also for anything unknown.
QString loadLanguage(const SettingsStore &store);
void saveLanguage(SettingsStore &store, const QString &code);

/// Picks the language of the program, each under its own name. The words that are shown already stay, so
/// another choice offers to start again.
class LanguageChoice final : public QWidget {
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    /// `code` is in force.
    void setLanguage(const QString &code);
    QString language() const;

signals:
    /// A person has chosen.
    void chosen(const QString &code);
    void restartRequested();

private:
    void showRestart();

    QString m_inForce;
    QComboBox *m_box = nullptr;
    QWidget *m_restart = nullptr; ///< the sentence and its button
};
