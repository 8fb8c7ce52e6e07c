#include "ui/prompts/outsidebar.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

OutsideBar::OutsideBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new PlainLabel)
    , m_compare(plainButton(tr("Compare")))
    , m_second(plainButton({}))
    , m_first(plainButton({}))
{
    setObjectName(u"outsideBar"_s);
    setProperty("card", true);
    m_sentence->setObjectName(u"outsideSentence"_s);
    m_sentence->setWrapping(true);
    m_compare->setObjectName(u"compareOutside"_s);
    m_second->setObjectName(u"keepMine"_s);
    m_first->setObjectName(u"reload"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addStretch(1);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_second);
    buttons->addWidget(m_first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::medium, gap::small, gap::medium, gap::small);
    column->setSpacing(gap::tiny);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_compare, &QPushButton::clicked, this, &OutsideBar::compareRequested);
    connect(m_first, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_second, &QPushButton::clicked, this, [this] { decide(false); });
    hide();
}

void OutsideBar::show(Case what, const QString &sentence, const QString &first, const QString &second,
                      bool compares)
{
    m_case = what;
    m_sentence->setText(sentence);
    m_first->setText(first);
    m_second->setText(second);
    m_compare->setVisible(compares);
    setVisible(true);
}

void OutsideBar::offerReload()
{
    show(Case::Changed,
         tr("Another program has changed this file while you were writing. Both texts are kept among the "
            "versions."),
         tr("Reload"), tr("Keep mine"), true);
}

void OutsideBar::offerUnsaved(const QString &when)
{
    show(Case::Unsaved,
         tr("A text of %1 was never saved. It is kept among the versions.").arg(text::isolated(when)),
         tr("Go on with it"), tr("Leave it"), true);
}

void OutsideBar::dismiss()
{
    m_case = Case::None;
    hide();
}

void OutsideBar::decide(bool first)
{
    const Case what = m_case;
    dismiss();
    if (what == Case::Unsaved && first)
        emit takeUpRequested();
    else if (what != Case::Unsaved && first)
        emit reloadRequested();
    else if (what != Case::Unsaved)
        emit keepRequested();
}
