#pragma once

#include "core/prompts/scripthistory.h"

#include <QDialog>

class DifferenceView;
class PlainLabel;
class QComboBox;
class QListWidget;
class QPushButton;

/// Every text a script had: when, by whom, what changed, and the way back. Opened with open().
class VersionsSheet final : public QDialog {
    Q_OBJECT
public:
    /// `versions` newest first, at least one; `present` is the text in the editor. Without `writable` nothing
    /// can be restored.
    VersionsSheet(const QString &title, const QList<ScriptVersion> &versions, const QString &present,
                  bool writable, QWidget *parent);

    void select(int number);

signals:
    void restoreRequested(const ScriptVersion &version);

private:
    void createLayout();
    void showChosen();

    QList<ScriptVersion> m_versions;
    QString m_present;
    bool m_writable;
    QListWidget *m_list = nullptr;
    QComboBox *m_against = nullptr;
    PlainLabel *m_summary = nullptr;
    DifferenceView *m_difference = nullptr;
    QPushButton *m_restore = nullptr;
};
