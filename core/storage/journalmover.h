#pragma once

#include "core/storage/jobthread.h"

#include <atomic>
#include <memory>

/// Moves the journal into the database file beside the thread that writes: moving waits for the disk, and
/// whoever wants to write next must not. What is written meanwhile stays in the journal for the next time.
class JournalMover final {
public:
    /// Moving it pays: an index that is written all over is then moved once for many chunks. More than
    /// `journal_size_limit`, to which the file shrinks when it is begun anew: its size tells how much there
    /// is.
    static constexpr qint64 longJournal = 160LL * 1024 * 1024;
    /// Moving it takes so long that it would be noticed.
    static constexpr qint64 idleJournal = 4LL * 1024 * 1024;

    /// `writer` must outlive the mover or be closed behind it.
    JournalMover(const QString &databaseFile, JobThread &writer);

    /// Has the disk take what commits that do not wait for it have left, so that the next one that does is
    /// not held up by all of it, nor the next move. Any thread.
    void flush();
    /// Begins, unless it is under way; wakes the writer's steps at the end. Any thread.
    void start();
    bool isMoving() const { return m_isMoving; }
    /// Begins when the journal's file is longer. Any thread.
    void startAbove(qint64 bytes);
    /// Ends what is under way; nothing begins any more. Blocks.
    void close();

private:
    const QString m_journalFile;
    JobThread &m_writer;
    std::atomic_bool m_isMoving = false;
    std::atomic_bool m_isFlushing = false;
    JobThread m_thread;
};
