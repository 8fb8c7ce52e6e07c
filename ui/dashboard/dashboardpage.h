#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/metrics/figures.h"
#include "ui/shell/page.h"

#include <QTimer>

class KeyFigure;
class OutcomeChart;
class PageHeader;
class QComboBox;
class StatusStrip;
class TimeChart;

/// How it goes: key figures, outcomes, calls over time. A click shows the calls behind a figure.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page.
    DashboardPage(CallReader &reader, Changes &changes, const Clock &clock, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    QIcon icon() const override;

signals:
    void callsRequested(const CallQuery &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    QLayout *createFigures();
    QWidget *createProgress();
    void createLayout();
    KeyFigure *addFigure(QLayout &row, const char *name, const QString &title, const QString &definition);
    void connectChanges(Changes &changes);

    void refresh();
    void refreshCampaigns();
    void showFigures(const CampaignCounts &counts);
    void showMoney(const Figures &figures);
    void showAnswerRate(const Figures &figures);
    void showTimes();
    std::optional<CampaignId> campaign() const;
    CallQuery ownCalls() const;

    CallReader &m_reader;
    const Clock &m_clock;
    QTimer m_refresh; ///< gathers bursts of changes
    QTimer m_minute; ///< time goes on without changes, too
    QList<Campaign> m_known;
    PageHeader *m_header = nullptr;
    QComboBox *m_campaigns = nullptr;
    KeyFigure *m_left = nullptr;
    KeyFigure *m_calls = nullptr;
    KeyFigure *m_rate = nullptr;
    KeyFigure *m_interested = nullptr;
    KeyFigure *m_spent = nullptr;
    KeyFigure *m_each = nullptr;
    StatusStrip *m_strip = nullptr;
    OutcomeChart *m_outcomes = nullptr;
    TimeChart *m_times = nullptr;
};
