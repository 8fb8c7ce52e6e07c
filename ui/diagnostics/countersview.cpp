#include "ui/diagnostics/countersview.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString name;
    QString value;
};

QString shownNumber(qint64 value)
{
    return QLocale().toString(value);
}

QString shownSize(qint64 bytes)
{
    return bytes < 0 ? CountersView::tr("not known") : QLocale().formattedDataSize(bytes);
}

QString shownWhen(const QDateTime &utc)
{
    return utc.isValid() ? shownMoment(utc) : CountersView::tr("never");
}

/// Labels are made when they are needed and used again.
void setRows(QGridLayout &grid, const QList<Row> &rows)
{
    int at = 1; // below the heading
    for (const Row &row : rows) {
        if (!grid.itemAtPosition(at, 0)) {
            auto *name = new PlainLabel;
            name->setQuiet(true);
            auto *value = new PlainLabel;
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid.addWidget(name, at, 0);
            grid.addWidget(value, at, 1);
        }
        const QStringList texts {row.name, row.value};
        for (int column = 0; column < 2; ++column) {
            auto *label = qobject_cast<PlainLabel *>(grid.itemAtPosition(at, column)->widget());
            label->setText(texts.at(column));
            label->show();
        }
        ++at;
    }
    for (; grid.itemAtPosition(at, 0); ++at) {
        grid.itemAtPosition(at, 0)->widget()->hide();
        grid.itemAtPosition(at, 1)->widget()->hide();
    }
}

QString clockText(const std::optional<std::chrono::milliseconds> &offset)
{
    if (!offset)
        return CountersView::tr("not known");
    return CountersView::tr("%1 s").arg(
        QLocale().toString(std::round(static_cast<double>(offset->count()) / 100) / 10 + 0.0, 'f', 1));
}

} // namespace

CountersView::CountersView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(gap::large, 0, gap::large, gap::large);
    grid->setSpacing(gap::large);
    m_calls = addCard(*grid, 0, 0, tr("Calls"));
    m_deliveries = addCard(*grid, 0, 1, tr("Deliveries"));
    m_program = addCard(*grid, 1, 0, tr("This program"));
    m_refusals = addCard(*grid, 1, 1, tr("Requests refused since the start, by reason"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    setWidget(body);
    setDiagnosis({});
}

QGridLayout *CountersView::addCard(QGridLayout &grid, int row, int column, const QString &title)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(gap::large);
    rows->setVerticalSpacing(gap::tiny);
    rows->setColumnStretch(0, 1);
    auto *heading = new PlainLabel(title);
    heading->setTextSize(TextSize::Body, true);
    rows->addWidget(heading, 0, 0, 1, 2);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    inner->addLayout(rows);
    inner->addStretch();
    grid.addWidget(card, row, column);
    return rows;
}

void CountersView::setDiagnosis(const Diagnosis &diagnosis)
{
    showCalls(diagnosis.health);
    showDeliveries(diagnosis);
    showProgram(diagnosis);
    showRefusals(diagnosis.program);
}

void CountersView::showCalls(const HealthCounters &health)
{
    QList<Row> rows;
    for (int i = 0; i <= static_cast<int>(AttemptState::Absent); ++i) {
        const auto state = static_cast<AttemptState>(i);
        rows.append({attemptLabel(state), shownNumber(health.attempts.value(attemptStateCode(state)))});
    }
    rows += {
        {tr("Oldest unclear call"),
         health.oldestUnknownUtc.isValid() ? shownMoment(health.oldestUnknownUtc) : tr("none")},
        {tr("Unclear calls found at the provider"), shownNumber(health.resolvedFound)},
        {tr("Unclear calls proven not to exist"), shownNumber(health.resolvedAbsent)},
        {tr("Repeats detected"), shownNumber(health.repeats)},
        {tr("Ready leads of running campaigns"), shownNumber(health.queueDepth)},
    };
    setRows(*m_calls, rows);
}

void CountersView::showDeliveries(const Diagnosis &diagnosis)
{
    const HealthCounters &health = diagnosis.health;
    setRows(*m_deliveries,
            {
                {tr("Accepted"), shownNumber(health.deliveriesStored)},
                {tr("Duplicates"), shownNumber(health.deliveriesDuplicate)},
                {tr("Waiting to be applied"), shownNumber(health.deliveriesWaiting)},
                {tr("Parked: the call is not known yet"), shownNumber(health.deliveriesParked)},
                {tr("Unusable"), shownNumber(health.deliveriesDead)},
                {tr("Last delivery"), shownWhen(health.lastWebhookUtc)},
            });
}

void CountersView::showProgram(const Diagnosis &diagnosis)
{
    const ProgramFigures &program = diagnosis.program;
    const QString check = shownWhen(program.lastCheckUtc);
    QList<Row> rows {
        {tr("Longest freeze of the window"), tr("%1 ms").arg(shownNumber(program.longestStall.count()))},
        {tr("Journal of the database"), shownSize(program.walBytes)},
        {tr("Free on the disk"), shownSize(program.freeBytes)},
        {tr("Last backup, read back"), shownWhen(program.lastBackupUtc)},
        {tr("Last check of the database"), program.lastCheckOk ? check : tr("%1: damaged").arg(check)},
        {tr("Clock of the provider minus ours"), clockText(program.clockOffset)},
    };
    for (auto it = program.sqlErrors.cbegin(); it != program.sqlErrors.cend(); ++it)
        rows.append({tr("Database errors with code %1").arg(it.key()), shownNumber(it.value())});
    if (program.sqlErrors.isEmpty())
        rows.append({tr("Database errors"), shownNumber(0)});
    setRows(*m_program, rows);
}

void CountersView::showRefusals(const ProgramFigures &program)
{
    QList<Row> rows;
    for (auto it = program.webhooks.refused.cbegin(); it != program.webhooks.refused.cend(); ++it)
        rows.append({tr("Webhook port: %1").arg(text::shown(it.key(), 40)), shownNumber(it.value())});
    for (auto it = program.admin.refused.cbegin(); it != program.admin.refused.cend(); ++it)
        rows.append({tr("Admin port: %1").arg(text::shown(it.key(), 40)), shownNumber(it.value())});
    if (rows.isEmpty())
        rows.append({tr("No request was refused"), {}});
    setRows(*m_refusals, rows);
}
