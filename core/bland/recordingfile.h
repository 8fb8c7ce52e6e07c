#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

/// A file that is written and made durable on a thread of the global pool, one piece after the other, mode
/// 0600. It is there when it is whole, or not at all. Belongs to the thread that makes it, which never waits
/// for the disk, not even at its end.
class RecordingFile final : public QObject {
    Q_OBJECT
public:
    RecordingFile(const QString &fileName, QObject *parent);
    ~RecordingFile() override; ///< as `giveUp`

    /// A piece is on its way; the next one is taken after `written`.
    bool isBusy() const { return m_busy; }
    void write(const QByteArray &piece);
    /// Once the last piece is written.
    void commit();
    /// Nothing is kept, unless the last step of `commit` is being done already; no signal comes any more.
    void giveUp();

signals:
    void written();
    void committed(const QString &fileName);
    /// Storage. Nothing is kept.
    void failed(const Error &error);

private:
    struct File;
    using Step = Result<Done> (*)(File &file, const QByteArray &piece);
    using Fact = void (RecordingFile::*)();

    void run(Step step, const QByteArray &piece, Fact fact);
    void tellCommitted();

    std::shared_ptr<File> m_file; ///< shared with the jobs
    bool m_busy = false;
    bool m_ended = false; ///< committed, failed or given up
};
