#pragma once

#include "core/leads/leadeditor.h"
#include "ui/shell/page.h"

#include <QObject>

/// Changes many leads at once and tells how it goes: progress while it runs, then one sentence with Undo. One
/// change at a time.
class LeadBulk final : public QObject {
    Q_OBJECT
public:
    /// `editor` must outlive the object.
    explicit LeadBulk(LeadEditor &editor, QObject *parent = nullptr);

    void start(const BulkChange &change, const QList<LeadId> &leads);
    void undo(EditId edit);
    /// Takes back what the running change has done so far.
    void cancel();
    bool isRunning() const { return m_running; }
    /// The change that `undoLast` would take back; none when there is nothing to take back.
    EditId last() const { return m_last; }
    /// A change made elsewhere that Undo shall take back next.
    void remember(EditId edit) { m_last = edit; }

signals:
    /// `title` is a whole phrase ("Tagging 5,303 leads").
    void started(const QString &title);
    void progressed(qint64 done, qint64 total);
    void finished();
    void message(const Message &message);

private:
    void begin(const QString &title);
    void end();
    void report(const BulkChange &change, const Result<BulkResult> &result);
    LeadEditor::Progress teller(qint64 total);

    LeadEditor &m_editor;
    CancelFlag m_cancel;
    EditId m_last {};
    bool m_running = false;
};
