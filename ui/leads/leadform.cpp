#include "ui/leads/leadform.h"

#include "ui/leads/importwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

LeadForm::LeadForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    for (const LeadField field : editableFields()) {
        if (field != LeadField::Notes)
            addField(*grid, field);
    }
    m_edits.value(LeadField::Tags)->setPlaceholderText(tr("vip, fair 2026"));
}

void LeadForm::addField(QGridLayout &grid, LeadField field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"field_"_s + leadFieldCode(field));
    auto *label = formLabel(fieldText(field), edit);
    auto *fault = new PlainLabel;
    fault->setProperty("fault", true);
    fault->setWrapping(true);
    fault->setTextSize(TextSize::Secondary);
    fault->hide();
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(fault, row + 1, 1);
    m_edits.insert(field, edit);
    m_faults.insert(field, fault);
    connect(edit, &QLineEdit::textEdited, this, [edit, fault] {
        fault->hide();
        setFlag(*edit, "fault", false);
    });
    connect(edit, &QLineEdit::returnPressed, this, &LeadForm::submitted);
}

void LeadForm::setLead(const Lead &lead, const Rules &rules)
{
    m_rules = rules;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const QString value = valueOf(lead, it.key());
        it.value()->setText(value);
        it.value()->setCursorPosition(0);
        setFlag(*it.value(), "fault", false);
        m_faults.value(it.key())->hide();
    }
}

std::optional<LeadValues> LeadForm::values()
{
    LeadValues values;
    QLineEdit *first = nullptr;
    for (const LeadField field : editableFields()) {
        QLineEdit *edit = m_edits.value(field);
        if (!edit)
            continue;
        const auto value = checkedValue(field, edit->text(), m_rules.country, m_rules.numbers);
        if (value) {
            values.insert(field, *value);
            continue;
        }
        showFault(field, value.error().message);
        first = first ? first : edit;
    }
    if (!first)
        return values;
    first->setFocus();
    return std::nullopt;
}

void LeadForm::showFault(LeadField field, const QString &message)
{
    const LeadField at = m_faults.contains(field) ? field : LeadField::Phone;
    m_faults.value(at)->setText(message);
    m_faults.value(at)->show();
    setFlag(*m_edits.value(at), "fault", true);
}
