#pragma once

#include "core/leads/leadimport.h"

#include <QObject>

/// Imports files one after the other. Cancelled when it goes.
class ImportQueue final : public QObject {
    Q_OBJECT
public:
    /// `import` must outlive the run.
    explicit ImportQueue(const LeadImport &import, QObject *parent = nullptr);
    ~ImportQueue() override;

    void start(const QStringList &files, const ImportOptions &options);
    bool isRunning() const { return m_running; }
    void cancel();

signals:
    void fileStarted(const QString &fileName);
    void progressed(const ImportProgress &progress);
    void fileImported(const ImportSummary &summary);
    /// The files after it are not begun.
    void failed(const Error &error);
    void finished();

private:
    void next();
    void take(const Result<ImportSummary> &summary);
    void end();

    const LeadImport &m_import;
    QStringList m_waiting;
    ImportOptions m_options;
    CancelFlag m_cancel;
    bool m_running = false;
};
