#include "ui/campaigns/assumptionsform.h"

#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMinutes = 60;
constexpr double mostRate = 10;
constexpr int percent = 100;

int toPercent(double share)
{
    return static_cast<int>(std::lround(share * percent));
}

} // namespace

AssumptionsForm::AssumptionsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::large);
    grid->setVerticalSpacing(gap::tiny);
    m_answered = addShare(*grid, 0, tr("Answered by a person"), u"answered"_s);
    m_voicemail = addShare(*grid, 1, tr("Answered by a machine"), u"voicemail"_s);
    m_talkLow = addNumber(*grid, 2, tr("Conversation, at least (minutes)"), u"talkLow"_s, mostMinutes, 0.5);
    m_talkHigh = addNumber(*grid, 3, tr("Conversation, at most (minutes)"), u"talkHigh"_s, mostMinutes, 0.5);
    m_perMinute = addNumber(*grid, 4, tr("Price of a minute (USD)"), u"perMinute"_s, mostRate, 0.01);
    grid->setColumnStretch(0, 1);
    setAssumptions({});
}

QSpinBox *AssumptionsForm::addShare(QGridLayout &grid, int row, const QString &label, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, percent);
    box->setSuffix(u" %"_s);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &AssumptionsForm::changed);
    grid.addWidget(formLabel(label, box), row, 0);
    grid.addWidget(box, row, 1);
    return box;
}

QDoubleSpinBox *AssumptionsForm::addNumber(QGridLayout &grid, int row, const QString &label,
                                           const QString &name, double most, double step)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setDecimals(2);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &AssumptionsForm::changed);
    grid.addWidget(formLabel(label, box), row, 0);
    grid.addWidget(box, row, 1);
    return box;
}

void AssumptionsForm::setAssumptions(const ForecastAssumptions &assumptions)
{
    const QSignalBlocker quiet(this);
    m_assumptions = assumptions;
    m_answered->setValue(toPercent(assumptions.answered));
    m_voicemail->setValue(toPercent(assumptions.voicemail));
    m_talkLow->setValue(assumptions.talkMinutesLow);
    m_talkHigh->setValue(assumptions.talkMinutesHigh);
    m_perMinute->setValue(assumptions.perMinute.usd());
}

/// A machine cannot answer calls that a person answers.
ForecastAssumptions AssumptionsForm::assumptions() const
{
    ForecastAssumptions chosen = m_assumptions;
    chosen.answered = m_answered->value() / double(percent);
    chosen.voicemail = std::min(m_voicemail->value(), percent - m_answered->value()) / double(percent);
    chosen.talkMinutesLow = m_talkLow->value();
    chosen.talkMinutesHigh = m_talkHigh->value();
    chosen.perMinute = Money::fromUsd(m_perMinute->value());
    return chosen;
}
