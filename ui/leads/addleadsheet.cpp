#include "ui/leads/addleadsheet.h"

#include "core/base/text.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array grounds {Consent::Kind::None, Consent::Kind::Written, Consent::Kind::Verbal,
                              Consent::Kind::ExistingCustomer, Consent::Kind::Service};

} // namespace

AddLeadSheet::AddLeadSheet(const LeadForm::Rules &rules, const QStringList &lists, const QString &list,
                           QWidget *parent)
    : QDialog(parent)
    , m_form(new LeadForm)
    , m_list(new QComboBox)
    , m_ground(new QComboBox)
    , m_source(new QLineEdit)
    , m_fault(new PlainLabel)
{
    setWindowTitle(tr("Add a lead"));
    setModal(true);
    m_form->setLead({}, rules);
    m_list->setObjectName(u"addList"_s);
    m_list->setEditable(true);
    m_list->addItems(lists);
    m_list->setEditText(list.isEmpty() ? tr("Added by hand") : list);
    m_list->lineEdit()->setMaxLength(120);
    m_ground->setObjectName(u"addGround"_s);
    for (const Consent::Kind kind : grounds)
        m_ground->addItem(consentKindText(kind), static_cast<int>(kind));
    m_source->setObjectName(u"addSource"_s);
    m_source->setMaxLength(500);
    m_source->setPlaceholderText(tr("Trade fair 2026, form 12"));
    createLayout();
    connect(m_form, &LeadForm::submitted, this, &AddLeadSheet::tryToAdd);
}

void AddLeadSheet::createLayout()
{
    m_fault->setObjectName(u"addFault"_s);
    m_fault->setProperty("fault", true);
    m_fault->setWrapping(true);
    m_fault->hide();
    auto *meaning = new PlainLabel;
    meaning->setQuiet(true);
    meaning->setWrapping(true);
    const auto explain = [this, meaning] {
        const auto kind = static_cast<Consent::Kind>(m_ground->currentData().toInt());
        meaning->setText(consentKindMeaning(kind));
        m_source->setEnabled(kind != Consent::Kind::None);
    };
    connect(m_ground, &QComboBox::currentIndexChanged, this, explain);
    explain();
    auto *ground = new QGridLayout;
    ground->setHorizontalSpacing(gap::medium);
    ground->setVerticalSpacing(gap::tiny);
    ground->addWidget(formLabel(tr("&List"), m_list), 0, 0);
    ground->addWidget(formLabel(tr("&Ground for calling"), m_ground), 0, 1);
    ground->addWidget(formLabel(tr("Where it co&mes from"), m_source), 0, 2);
    ground->addWidget(m_list, 1, 0);
    ground->addWidget(m_ground, 1, 1);
    ground->addWidget(m_source, 1, 2);
    ground->addWidget(meaning, 2, 1, 1, 2);
    for (int column = 0; column < 3; ++column)
        ground->setColumnStretch(column, 1);
    auto *cancel = plainButton(tr("Cancel"));
    auto *verb = primaryButton(tr("Add lead"));
    verb->setObjectName(u"addLeadVerb"_s);
    verb->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &AddLeadSheet::tryToAdd);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_fault, 1);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_form);
    column->addSpacing(gap::small);
    column->addLayout(ground);
    column->addSpacing(gap::medium);
    column->addLayout(foot);
    setMinimumWidth(620);
}

bool AddLeadSheet::checkGround()
{
    const bool stated = static_cast<Consent::Kind>(m_ground->currentData().toInt()) != Consent::Kind::None;
    if (m_list->currentText().trimmed().isEmpty())
        showFault(tr("Give the list a name."));
    else if (stated && m_source->text().trimmed().isEmpty())
        showFault(tr("Say where the ground for calling comes from."));
    else
        return true;
    return false;
}

void AddLeadSheet::tryToAdd()
{
    m_fault->hide();
    const auto values = m_form->values();
    if (!values || !checkGround())
        return;
    Lead lead;
    for (auto it = values->cbegin(); it != values->cend(); ++it)
        setValue(lead, it.key(), it.value());
    lead.consent.kind = static_cast<Consent::Kind>(m_ground->currentData().toInt());
    if (lead.consent.kind != Consent::Kind::None) {
        lead.consent.source = text::storable(m_source->text().trimmed());
        lead.consent.givenUtc = QDateTime::currentDateTimeUtc();
    }
    emit addRequested(lead, text::storable(m_list->currentText().trimmed()));
}

void AddLeadSheet::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->show();
}
