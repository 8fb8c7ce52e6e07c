#pragma once

#include "core/dialing/preflight.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>

class AssumptionsForm;
class FirstCallsView;
class KeyFigure;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class ShareList;

/// Who answers the questions of the sheet, away from the thread of the window.
struct PreflightAnswers {
    /// Judges all leads; `progress` may be called on any thread.
    std::function<QFuture<Result<Preflight>>(const ForecastAssumptions &, const CancelFlag &,
                                             const PreflightProgress &progress)>
        judge;
    /// The same leads under other assumptions.
    std::function<QFuture<Preflight>(const Preflight &, const ForecastAssumptions &)> foretell;
    ForecastAssumptions assumptions; ///< to begin with
};

/// What a start would do, before it is started: who is called, who is not and why, the first calls in full,
/// when it ends, what it costs, and what is in the way.
class PreflightSheet final : public QDialog {
    Q_OBJECT
public:
    PreflightSheet(const QString &campaignName, PreflightAnswers answers, QWidget *parent = nullptr);
    ~PreflightSheet() override;

    /// The campaign is calling already: nothing is to be started.
    void setRunning();

signals:
    void startRequested();
    /// A click on a reason: these leads, with the words for it.
    void leadsRequested(const QList<LeadId> &leads, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout(const QString &campaignName);
    QWidget *createFacts();
    QLayout *createFigures();
    QLayout *createFoot();
    void judge();
    void takeAnswer(const Result<Preflight> &answer);
    void foretell();
    void showPreflight();
    void makeRoomForFacts();
    void showBlockers();
    void showSkips();

    PreflightAnswers m_answers;
    CancelFlag m_cancel;
    std::optional<Preflight> m_preflight;
    quint64 m_asked = 0; ///< older forecasts are dropped
    QTimer m_askSoon; ///< gathers changes of the assumptions

    PlainLabel *m_summary = nullptr;
    PlainLabel *m_course = nullptr;
    KeyFigure *m_dial = nullptr;
    KeyFigure *m_skip = nullptr;
    KeyFigure *m_cost = nullptr;
    QVBoxLayout *m_blockers = nullptr;
    PlainLabel *m_skipsHeading = nullptr;
    QScrollArea *m_area = nullptr;
    ShareList *m_skips = nullptr;
    AssumptionsForm *m_assumptions = nullptr;
    FirstCallsView *m_calls = nullptr;
    PlainLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
};
