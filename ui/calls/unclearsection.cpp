#include "ui/calls/unclearsection.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UnclearSection::UnclearSection(QWidget *parent)
    : QWidget(parent)
{
    m_words = new PlainLabel;
    m_words->setObjectName(u"unclearWords"_s);
    m_words->setWrapping(true);
    m_look = plainButton(tr("Look again now"));
    m_look->setObjectName(u"lookAgain"_s);
    m_look->setToolTip(tr("Ask the provider's list at once whether this call was made"));
    m_close = plainButton(tr("Close without result"));
    m_close->setObjectName(u"closeUnclear"_s);
    m_close->setToolTip(
        tr("Ends the call without a result: the number counts as called, and this campaign does not call "
           "it again. A report that comes later is still taken. Possible a day after the call was sent."));
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookAgainRequested(m_call); });
    connect(m_close, &QPushButton::clicked, this, [this] { emit closeRequested(m_call); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addWidget(m_look);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(m_words);
    column->addLayout(buttons);
    hide();
}

void UnclearSection::setCall(const Attempt &call)
{
    m_call = call.id;
    setVisible(call.state == AttemptState::Unknown);
    m_words->setText(
        call.review
            ? tr("For a day it could not be found out whether this call was made. Look for it in the "
                 "provider's dashboard, then look again here, or close the call.")
            : tr("The answer of the provider was lost. Leadline asks its list until the call is found or "
                 "proven not to exist; until then nobody calls this number."));
}
