#include "ui/campaigns/retryform.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::minutes, 12> delays {15min,  20min, 30min, 60min, 120min,  240min,
                                                       480min, 24h,   48h,   72h,   24h * 7, 24h * 14};

QString delayText(std::chrono::minutes delay)
{
    const auto minutes = delay.count();
    if (minutes % (24 * 60) == 0)
        return RetryForm::tr("after %Ln day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
    if (minutes % 60 == 0)
        return RetryForm::tr("after %Ln hour(s)", nullptr, static_cast<int>(minutes / 60));
    return RetryForm::tr("after %Ln minute(s)", nullptr, static_cast<int>(minutes));
}

QString rowText(Outcome outcome)
{
    return outcome == Outcome::Callback ? RetryForm::tr("Callback without a time") : outcomeText(outcome);
}

} // namespace

RetryForm::RetryForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::tiny);
    int column = 0;
    for (const QString &title : {tr("After"), tr("again"), tr("at most"), tr("other time of day")}) {
        auto *label = new PlainLabel(title);
        label->setQuiet(true);
        grid->addWidget(label, 0, column++);
    }
    for (const Outcome outcome : RetryTable::outcomes()) {
        const int at = grid->rowCount();
        const Row row = makeRow(outcome);
        m_rows.append(row);
        grid->addWidget(new PlainLabel(rowText(outcome)), at, 0);
        grid->addWidget(row.delay, at, 1);
        grid->addWidget(row.most, at, 2);
        grid->addWidget(row.otherTime, at, 3, Qt::AlignHCenter);
    }
    grid->setColumnStretch(1, 1);
}

RetryForm::Row RetryForm::makeRow(Outcome outcome)
{
    const QString name = rowText(outcome);
    const QString code = outcomeCode(outcome);
    Row row {outcome, new QComboBox, new QSpinBox, new QCheckBox};
    row.delay->setObjectName(u"retry_"_s + code);
    row.delay->setAccessibleName(tr("%1: again").arg(name));
    row.delay->addItem(tr("never"), 0);
    for (const std::chrono::minutes delay : delays)
        addDelay(*row.delay, delay);
    row.most->setObjectName(u"retryMost_"_s + code);
    row.most->setAccessibleName(tr("%1: at most so often").arg(name));
    row.most->setRange(0, RetryTable::mostCalls);
    row.most->setSpecialValueText(tr("as attempts allow"));
    row.most->setSuffix(tr(" times"));
    row.otherTime->setObjectName(u"retryOther_"_s + code);
    row.otherTime->setAccessibleName(tr("%1: at another time of the day").arg(name));
    row.otherTime->setToolTip(tr("Morning, afternoon or evening, on the called person's clock."));
    connect(row.delay, &QComboBox::currentIndexChanged, this, [this, row](int index) {
        row.most->setEnabled(index > 0);
        row.otherTime->setEnabled(index > 0);
        emit changed();
    });
    connect(row.most, &QSpinBox::valueChanged, this, &RetryForm::changed);
    connect(row.otherTime, &QCheckBox::toggled, this, &RetryForm::changed);
    row.most->setEnabled(false);
    row.otherTime->setEnabled(false);
    return row;
}

void RetryForm::addDelay(QComboBox &delay, std::chrono::minutes minutes)
{
    delay.addItem(delayText(minutes), static_cast<int>(minutes.count()));
}

void RetryForm::setTable(const RetryTable &table)
{
    for (const Row &row : std::as_const(m_rows)) {
        const RetryRule rule = table.rule(row.outcome);
        const int minutes = rule.retry ? static_cast<int>(rule.after.count()) : 0;
        if (row.delay->findData(minutes) < 0) // written on the command line
            addDelay(*row.delay, rule.after);
        row.delay->setCurrentIndex(row.delay->findData(minutes));
        row.most->setValue(rule.most);
        row.otherTime->setChecked(rule.otherTimeOfDay);
    }
}

RetryTable RetryForm::table() const
{
    RetryTable table;
    for (const Row &row : m_rows) {
        const int minutes = row.delay->currentData().toInt();
        RetryRule rule;
        rule.retry = minutes > 0;
        rule.after = std::chrono::minutes(minutes);
        rule.most = row.most->value();
        rule.otherTimeOfDay = row.otherTime->isChecked();
        table.set(row.outcome, rule);
    }
    return table;
}
