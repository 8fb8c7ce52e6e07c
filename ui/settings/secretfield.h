#pragma once

#include "core/settings/secretstore.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// Takes a key and never shows it again: masked while typed, then only "org_…1a2b".
class SecretField final : public QWidget {
    Q_OBJECT
public:
    /// `store` must outlive the field.
    SecretField(SecretStore &store, SecretName name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Where `store` keeps what is entered, for the lines beside the field.
    static QString placeText(const SecretStore &store);
    /// Where the field is narrow: the input keeps the whole width.
    void placeButtonsBelow();

signals:
    void changed(SecretName name);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readStored();
    void keep();
    void removeStored();
    void showStored(const QString &masked);

    SecretStore &m_store;
    SecretName m_name;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLineEdit *m_input = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
};
