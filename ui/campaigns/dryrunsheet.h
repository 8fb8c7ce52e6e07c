#pragma once

#include "core/dialing/dryrun.h"
#include "ui/campaigns/dryrunmodel.h"

#include <QDialog>
#include <QFuture>

class PlainLabel;
class ProgressStrip;
class QPushButton;
class QTableView;
class ShareList;

/// A whole campaign with imagined people, on a copy that is thrown away: marked as such all over.
class DryRunSheet final : public QDialog {
    Q_OBJECT
public:
    /// `play` gives the result; it may be asked again with another seed. `progress` may be called on any
    /// thread.
    using Play = std::function<QFuture<Result<DryRunResult>>(quint32 seed, const CancelFlag &cancel,
                                                             const DryRunProgress &progress)>;
    DryRunSheet(const QString &campaignName, Play play, QWidget *parent = nullptr);
    ~DryRunSheet() override;

signals:
    void failed(const Error &error);

private:
    void createLayout();
    QLayout *createFoot();
    void play();
    void takeResult(const Result<DryRunResult> &result);
    void showResult();
    void askForFile();
    void save(const QString &fileName);

    QString m_campaign;
    Play m_play;
    quint32 m_seed = 1;
    CancelFlag m_cancel;
    std::optional<DryRunResult> m_result;
    DryRunModel m_model;
    PlainLabel *m_mark = nullptr;
    PlainLabel *m_summary = nullptr;
    ProgressStrip *m_progress = nullptr;
    ShareList *m_outcomes = nullptr;
    ShareList *m_reasons = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
};
