#include "ui/diagnostics/diagnosticspage.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/diagnostics/alarmview.h"
#include "ui/diagnostics/countersview.h"
#include "ui/diagnostics/deliveryview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostAlarms = 1'000;
const QString alarmsKey = u"alarms"_s;
const QString deliveriesKey = u"deliveries"_s;
const QString countersKey = u"counters"_s;

} // namespace

DiagnosticsPage::DiagnosticsPage(DiagnosticsReader &reader, Diagnostics &diagnostics, Changes &changes,
                                 std::function<Diagnosis()> diagnosis, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_diagnostics(diagnostics)
    , m_diagnosis(std::move(diagnosis))
{
    createLayout();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(300ms);
    m_tick.setInterval(5s);
    const auto soon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_refresh, &QTimer::timeout, this, &DiagnosticsPage::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this, soon] {
        if (isVisible())
            soon();
    });
    connect(&changes, &Changes::alarmsChanged, this, [this, soon] {
        announce();
        soon();
    });
    connect(&changes, &Changes::deliveriesChanged, this, [this, soon] {
        if (isVisible())
            soon();
    });
    m_tick.start();
    refresh();
}

QString DiagnosticsPage::title() const
{
    return tr("Diagnostics");
}

QIcon DiagnosticsPage::icon() const
{
    return themedIcon("documentinfo"_L1);
}

void DiagnosticsPage::createLayout()
{
    auto *header = new PageHeader(title());
    m_views = new ChipRow;
    m_views->setObjectName(u"views"_s);
    m_views->addChip(alarmsKey, tr("Alarms"));
    m_views->addChip(deliveriesKey, tr("Deliveries"));
    m_views->addChip(countersKey, tr("Counters"));
    header->addScope(m_views);
    auto *bundle = flatButton(tr("Save diagnostics…"), "document-save"_L1);
    bundle->setObjectName(u"saveDiagnostics"_s);
    connect(bundle, &QPushButton::clicked, this, &DiagnosticsPage::bundleRequested);
    header->addAction(bundle);
    m_alarms = new AlarmView;
    m_deliveries = new DeliveryView(m_reader);
    m_counters = new CountersView;
    m_stack = new QStackedWidget;
    for (QWidget *view : {static_cast<QWidget *>(m_alarms), static_cast<QWidget *>(m_deliveries),
                          static_cast<QWidget *>(m_counters)})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);

    connect(m_views, &ChipRow::currentChanged, this, [this](const QString &key) {
        if (key.isEmpty()) // one view is always shown
            return m_views->setCurrent(m_stack->currentIndex() == 0       ? alarmsKey
                                           : m_stack->currentIndex() == 1 ? deliveriesKey
                                                                          : countersKey);
        m_stack->setCurrentIndex(key == alarmsKey ? 0 : key == deliveriesKey ? 1 : 2);
    });
    connect(m_alarms, &AlarmView::seen, this, &DiagnosticsPage::markSeen);
    connect(m_deliveries, &DeliveryView::replayRequested, this, &DiagnosticsPage::replay);
    m_views->setCurrent(alarmsKey);
}

void DiagnosticsPage::showAlarms()
{
    m_views->setCurrent(alarmsKey);
}

void DiagnosticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void DiagnosticsPage::refresh()
{
    const Diagnosis diagnosis = m_diagnosis();
    emit unreadChanged(static_cast<int>(diagnosis.health.alarms));
    m_alarms->setAlarms(m_reader.alarms(mostAlarms));
    if (!isVisible())
        return;
    m_deliveries->refresh(diagnosis.health);
    m_counters->setDiagnosis(diagnosis);
}

void DiagnosticsPage::announce()
{
    const QList<Alarm> alarms = m_reader.alarms(mostAlarms); // newest first
    // A stall is over, and no harm was done: the number beside the page tells of it.
    const auto alarm = std::ranges::find_if(alarms, [this](const Alarm &each) {
        return !each.seenUtc.isValid() && each.id > m_announced && each.code != "stall"_L1;
    });
    if (alarm == alarms.end())
        return;
    m_announced = alarm->id;
    emit message({.kind = Message::Kind::Error,
                  .text = tr("%1. %2").arg(alarmWords(alarm->code).title, text::shown(alarm->text, 200)),
                  .actionText = tr("Show"),
                  .action = [this] {
                      showAlarms();
                      emit showRequested();
                  }});
}

void DiagnosticsPage::markSeen(qint64 upTo)
{
    whenDone(m_diagnostics.markSeen(upTo), this, [this](const Result<Done> &seen) {
        if (!seen)
            emit message(messageOf(seen.error()));
        refresh();
    });
}

void DiagnosticsPage::replay(DeliveryId id)
{
    whenDone(m_diagnostics.replay(id), this, [this](const Result<Done> &replayed) {
        if (!replayed)
            emit message(messageOf(replayed.error()));
        else
            emit message({.kind = Message::Kind::Success, .text = tr("The delivery is applied again.")});
        refresh();
    });
}
