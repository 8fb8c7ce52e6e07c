#pragma once

#include "ui/leads/leadform.h"

#include <QDialog>

class PlainLabel;
class QComboBox;
class QLineEdit;

/// Stores one lead that a person types in, with the ground on which it may be called.
class AddLeadSheet final : public QDialog {
    Q_OBJECT
public:
    /// `lists`: names of the lists there are; `list` is the one proposed.
    AddLeadSheet(const LeadForm::Rules &rules, const QStringList &lists, const QString &list,
                 QWidget *parent = nullptr);

    /// The store refused: the sheet stays open and says why.
    void showFault(const QString &message);

signals:
    void addRequested(const Lead &lead, const QString &listName);

private:
    void createLayout();
    void tryToAdd();
    bool checkGround();

    LeadForm *m_form = nullptr;
    QComboBox *m_list = nullptr;
    QComboBox *m_ground = nullptr;
    QLineEdit *m_source = nullptr;
    PlainLabel *m_fault = nullptr;
};
