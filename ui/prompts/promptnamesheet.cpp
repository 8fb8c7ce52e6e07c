#include "ui/prompts/promptnamesheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PromptNameSheet::PromptNameSheet(const QString &title, const QString &verb, const QString &proposal,
                                 const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(proposal))
    , m_note(new PlainLabel)
    , m_accept(primaryButton(verb))
{
    setWindowTitle(title);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(64);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 40);
    m_name->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9 _-]*"_s), this));
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    m_note->setQuiet(true);
    m_note->setWrapping(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(formLabel(tr("&Name of the script"), m_name));
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addSpacing(gap::small);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &PromptNameSheet::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit nameChosen(m_name->text().trimmed());
        accept();
    });
    m_name->selectAll();
    check();
}

QString PromptNameSheet::freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted.left(60).trimmed();
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = wanted.left(60).trimmed() + u' ' + QString::number(number);
    return name;
}

void PromptNameSheet::check()
{
    const QString name = m_name->text().trimmed();
    const bool replaces = m_taken.contains(name, Qt::CaseInsensitive);
    m_accept->setEnabled(!name.isEmpty() && !replaces);
    m_note->setText(replaces ? tr("A script of this name exists already. Choose another name.")
                             : tr("Letters A to Z, digits, blanks, - and _."));
}
