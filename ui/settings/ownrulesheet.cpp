#include "ui/settings/ownrulesheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestReason = 10;

QString shownHours(const DayHours &hours)
{
    return hours.isOpen() ? dayHoursText(hours) : OwnRuleSheet::tr("closed");
}

} // namespace

OwnRuleSheet::OwnRuleSheet(const RegionRule &shipped, const OwnRule &own, QWidget *parent)
    : QDialog(parent)
    , m_shipped(shipped)
    , m_own(own)
    , m_holidays(new QCheckBox(tr("No calls on &holidays")))
    , m_sales(new QCheckBox(tr("No &sales calls")))
    , m_closed(new QCheckBox(tr("No &calls at all")))
    , m_reason(new QLineEdit)
    , m_note(new PlainLabel)
    , m_accept(primaryButton(tr("Save rule")))
{
    setWindowTitle(tr("Stricter rule for %1").arg(shipped.name));
    setModal(true);
    m_own.region = shipped.region;
    createFields();
    createLayout();
    check();
}

void OwnRuleSheet::addDay(const QString &name, const QString &objectName,
                          std::optional<DayHours> OwnRule::*value, const DayHours &shipped)
{
    auto *edit = new QLineEdit(m_own.*value ? shownHours(*(m_own.*value)) : QString());
    edit->setObjectName(objectName);
    edit->setPlaceholderText(tr("as shipped: %1").arg(shownHours(shipped)));
    edit->setToolTip(tr("Hours like 9:00-18:00, or “%1”").arg(tr("closed")));
    connect(edit, &QLineEdit::textChanged, this, &OwnRuleSheet::check);
    m_days.append({edit, value});
    m_rows.append({name, edit});
}

void OwnRuleSheet::addNumber(const QString &name, const QString &objectName, int OwnRule::*value, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setSpecialValueText(tr("as shipped"));
    box->setValue(m_own.*value);
    connect(box, &QSpinBox::valueChanged, this, &OwnRuleSheet::check);
    m_numbers.append({box, value});
    m_rows.append({name, box});
}

void OwnRuleSheet::createFields()
{
    addDay(tr("&Mon–Fri"), u"weekdays"_s, &OwnRule::weekdays, m_shipped.hours[0]);
    addDay(tr("S&aturday"), u"saturday"_s, &OwnRule::saturday, m_shipped.hours[5]);
    addDay(tr("S&unday"), u"sunday"_s, &OwnRule::sunday, m_shipped.hours[6]);
    addNumber(tr("Attempts in &24 hours"), u"perDay"_s, &OwnRule::attemptsPer24h, 3);
    addNumber(tr("Attempts in &30 days"), u"perMonth"_s, &OwnRule::attemptsPer30d, 12);
    addNumber(tr("Hours &between attempts"), u"gap"_s, &OwnRule::hoursBetweenAttempts, 720);
    addNumber(tr("Days of rest after a &no"), u"rest"_s, &OwnRule::restDaysAfterRefusal, 3'650);
    m_holidays->setObjectName(u"holidays"_s);
    m_sales->setObjectName(u"sales"_s);
    m_closed->setObjectName(u"closed"_s);
    m_reason->setObjectName(u"ruleReason"_s);
    m_accept->setObjectName(u"acceptRule"_s);
    m_note->setObjectName(u"ruleNote"_s);
    m_holidays->setChecked(m_own.closedOnHolidays);
    m_sales->setChecked(m_own.salesBlocked);
    m_closed->setChecked(m_own.closed);
    for (QCheckBox *box : {m_holidays, m_sales, m_closed})
        connect(box, &QCheckBox::toggled, this, &OwnRuleSheet::check);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Kept with your name and the time"));
    connect(m_reason, &QLineEdit::textChanged, this, &OwnRuleSheet::check);
}

void OwnRuleSheet::createLayout()
{
    auto *about = new PlainLabel(
        tr("Only what is stricter than the shipped rule counts. It holds from the next call on."));
    about->setQuiet(true);
    about->setWrapping(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap::large);
    form->setVerticalSpacing(gap::small);
    for (const auto &[name, field] : std::as_const(m_rows))
        form->addRow(formLabel(name, field), field);
    for (QCheckBox *box : {m_holidays, m_sales, m_closed})
        form->addRow(QString(), box);
    form->addRow(formLabel(tr("&Reason"), m_reason), m_reason);
    m_note->setWrapping(true);
    m_note->setProperty("fault", true);
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit ruleChosen(m_own, m_reason->text().trimmed());
        accept();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addLayout(foot);
    setMinimumWidth(520);
}

/// Reads the fields into the rule and says what is wrong with it.
void OwnRuleSheet::check()
{
    QString problem;
    for (const DayField &day : std::as_const(m_days)) {
        const QString words = day.edit->text().trimmed();
        const auto hours = dayHoursFromText(words);
        const bool isClosed = words.compare(tr("closed"), Qt::CaseInsensitive) == 0 || words == "-"_L1;
        if (!words.isEmpty() && !hours && !isClosed)
            problem = tr("“%1” are no hours. Write them like 9:00-18:00.").arg(words.left(40));
        m_own.*day.value = words.isEmpty() ? std::nullopt : isClosed ? DayHours {} : hours;
    }
    for (const NumberField &number : std::as_const(m_numbers))
        m_own.*number.value = number.box->value();
    m_own.closedOnHolidays = m_holidays->isChecked();
    m_own.salesBlocked = m_sales->isChecked();
    m_own.closed = m_closed->isChecked();
    if (const auto stricter = OwnRuleCheck::checkStricter(m_own, m_shipped); problem.isEmpty() && !stricter)
        problem = stricter.error().message;
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    m_accept->setEnabled(problem.isEmpty() && m_reason->text().trimmed().size() >= shortestReason);
}
