#include "ui/diagnostics/alarmview.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QFrame>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 320;

} // namespace

AlarmView::AlarmView(QWidget *parent)
    : QWidget(parent)
{
    m_table = new QTableView;
    m_table->setObjectName(u"alarms"_s);
    m_table->setAccessibleName(tr("Alarms"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    m_table->setColumnWidth(AlarmModel::TimeColumn, 135);
    m_table->setColumnWidth(AlarmModel::TitleColumn, 250);
    m_table->setColumnWidth(AlarmModel::TextColumn, 270);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlarmView::showCurrent);

    auto *splitter = new QSplitter;
    splitter->setObjectName(u"alarmSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(createDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(1, false);
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new EmptyState(themedIcon("checkmark"_L1, IconInk::Secondary),
                       tr("No alarms. What you should know of comes here, with what to do about it."), {}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->setCurrentIndex(1);
}

QWidget *AlarmView::createDetail()
{
    auto *panel = new QFrame;
    panel->setProperty("panel", true);
    panel->setMinimumWidth(panelWidth);
    m_title = wrappingLabel();
    m_title->setObjectName(u"alarmTitle"_s);
    m_title->setTextSize(TextSize::Title, true);
    m_time = new PlainLabel;
    m_time->setQuiet(true);
    m_text = wrappingLabel();
    auto *what = new PlainLabel(tr("What to do"));
    what->setTextSize(TextSize::Body, true);
    m_advice = wrappingLabel();
    m_advice->setObjectName(u"alarmAdvice"_s);
    m_seen = plainButton(tr("Mark all as seen"), "checkmark"_L1);
    m_seen->setObjectName(u"markSeen"_s);
    connect(m_seen, &QPushButton::clicked, this, [this] { emit seen(m_newest); });

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_title);
    column->addWidget(m_time);
    column->addWidget(m_text);
    column->addSpacing(gap::small);
    column->addWidget(what);
    column->addWidget(m_advice);
    column->addSpacing(gap::small);
    column->addWidget(m_seen, 0, Qt::AlignLeft);
    column->addStretch();
    return panel;
}

void AlarmView::setAlarms(const QList<Alarm> &alarms)
{
    const qint64 chosen = m_model.alarm(m_table->currentIndex().row()).id;
    m_model.setAlarms(alarms);
    m_newest = 0;
    int row = 0;
    bool anyNew = false;
    for (int i = 0; i < alarms.size(); ++i) {
        m_newest = qMax(m_newest, alarms.at(i).id);
        anyNew = anyNew || !alarms.at(i).seenUtc.isValid();
        if (alarms.at(i).id == chosen)
            row = i;
    }
    m_seen->setEnabled(anyNew);
    m_stack->setCurrentIndex(alarms.isEmpty() ? 1 : 0);
    if (!alarms.isEmpty())
        m_table->selectRow(row);
    showCurrent();
}

void AlarmView::showCurrent()
{
    const Alarm alarm = m_model.alarm(m_table->currentIndex().row());
    const AlarmWords words = alarmWords(alarm.code);
    m_title->setText(words.title);
    m_time->setText(shownMomentInFull(alarm.atUtc));
    m_text->setText(alarm.text);
    m_advice->setText(words.advice);
}
