#include "ui/leads/importqueue.h"

#include "core/base/whendone.h"

#include <QFutureWatcher>

namespace {

/// Carries progress from the importing thread to this one; either end may go first.
class Relay final : public QObject {
    Q_OBJECT
signals:
    void told(const ImportProgress &progress);
};

} // namespace

ImportQueue::ImportQueue(const LeadImport &import, QObject *parent)
    : QObject(parent)
    , m_import(import)
{
    qRegisterMetaType<ImportProgress>();
}

ImportQueue::~ImportQueue()
{
    m_cancel.cancel();
}

void ImportQueue::start(const QStringList &files, const ImportOptions &options)
{
    Q_ASSERT(!m_running);
    m_waiting = files;
    m_options = options;
    m_cancel = CancelFlag();
    m_running = true;
    next();
}

void ImportQueue::cancel()
{
    m_cancel.cancel();
}

void ImportQueue::next()
{
    if (m_waiting.isEmpty()) {
        end();
        return;
    }
    const QString fileName = m_waiting.takeFirst();
    emit fileStarted(fileName);
    const auto relay = std::make_shared<Relay>();
    connect(relay.get(), &Relay::told, this, &ImportQueue::progressed, Qt::QueuedConnection);
    const auto tell = [relay](const ImportProgress &progress) { emit relay->told(progress); };
    whenDone(m_import.run(fileName, m_options, m_cancel, tell), this,
             [this](const Result<ImportSummary> &summary) { take(summary); });
}

void ImportQueue::take(const Result<ImportSummary> &summary)
{
    if (!summary) {
        emit failed(summary.error());
        end();
        return;
    }
    emit fileImported(*summary);
    next();
}

void ImportQueue::end()
{
    m_running = false;
    m_waiting.clear();
    emit finished();
}

#include "importqueue.moc"
