#include "ui/stoplist/reasondialog.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const PhoneNumber &number, QWidget *parent)
    : QDialog(parent)
    , m_number(number)
    , m_reason(new QLineEdit)
{
    setWindowTitle(tr("Allow calls again"));
    setModal(true);
    auto *sentence = new PlainLabel;
    sentence->setWrapping(true);
    sentence->setText(tr("%1 is taken off the stop list and may be called again. Your reason is kept with the date.")
                          .arg(text::isolated(number.shown())));
    auto *cancel = plainButton(tr("Cancel"));
    auto *remove = primaryButton(tr("Take off the list"));
    remove->setObjectName(u"removeVerb"_s);
    remove->setDefault(true);
    remove->setEnabled(false);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(500);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(sentence);
    column->addSpacing(gap::small);
    column->addWidget(formLabel(tr("&Reason"), m_reason));
    column->addWidget(m_reason);
    column->addSpacing(gap::medium);
    column->addLayout(foot);
    setMinimumWidth(440);

    connect(m_reason, &QLineEdit::textChanged, remove,
            [remove](const QString &text) { remove->setEnabled(text.trimmed().size() >= 3); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removeRequested(m_number, m_reason->text().trimmed());
        accept();
    });
}
