#include "ui/settings/secretfield.h"

#include "core/base/whendone.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SecretField::SecretField(SecretStore &store, SecretName name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_name(name)
    , m_input(new QLineEdit)
    , m_keep(plainButton(tr("Keep")))
    , m_remove(flatButton(tr("Forget")))
{
    m_input->setObjectName(u"secretInput"_s);
    m_keep->setObjectName(u"keepSecret"_s);
    m_remove->setObjectName(u"forgetSecret"_s);
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setAccessibleName(accessibleName);
    m_input->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setFocusProxy(m_input);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(gap::small);
    m_buttons->addWidget(m_keep);
    m_buttons->addWidget(m_remove);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap::small);
    m_row->addWidget(m_input, 1);
    m_row->addLayout(m_buttons);
    m_keep->setEnabled(false);
    m_remove->setEnabled(false); // until it is known whether there is one
    connect(m_input, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_input, &QLineEdit::returnPressed, this, &SecretField::keep);
    connect(m_keep, &QPushButton::clicked, this, &SecretField::keep);
    connect(m_remove, &QPushButton::clicked, this, &SecretField::removeStored);
    readStored();
}

QString SecretField::placeText(const SecretStore &store)
{
    return store.isPersistent()
        ? tr("Kept in %1, never in a file.").arg(store.description())
        : tr("There is no keychain on this computer, so the key is kept in %1.").arg(store.description());
}

void SecretField::placeButtonsBelow()
{
    m_row->setDirection(QBoxLayout::TopToBottom);
    m_buttons->addStretch(1);
}

/// The same secret may have been entered elsewhere.
void SecretField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readStored();
}

void SecretField::readStored()
{
    whenDone(m_store.read(m_name), this, [this](const Result<std::shared_ptr<Secret>> &read) {
        if (!read)
            emit failed(read.error());
        const bool there = read && *read && !(*read)->isEmpty();
        showStored(there ? (*read)->masked() : QString());
    });
}

void SecretField::showStored(const QString &masked)
{
    m_input->setPlaceholderText(masked.isEmpty() ? tr("None kept yet") : tr("Kept: %1").arg(masked));
    m_remove->setEnabled(!masked.isEmpty());
}

void SecretField::keep()
{
    const QByteArray value = m_input->text().trimmed().toUtf8();
    if (value.isEmpty())
        return;
    m_input->clear();
    whenDone(m_store.write(m_name, std::make_shared<Secret>(value)), this, [this](const Result<Done> &written) {
        readStored();
        emit changed(m_name); // also a secret that is kept in memory only
        if (!written)
            emit failed(written.error());
    });
}

void SecretField::removeStored()
{
    whenDone(m_store.remove(m_name), this, [this](const Result<Done> &removed) {
        readStored();
        if (removed)
            emit changed(m_name);
        else
            emit failed(removed.error());
    });
}
