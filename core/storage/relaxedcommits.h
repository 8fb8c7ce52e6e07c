#pragma once

#include <QSqlDatabase>

/// While it lives, commits of the connection are safe against a crash of the program but do not wait for the
/// disk
/// (`synchronous=NORMAL`), and the journal is moved into the file seldom. Only for what a start takes back
/// anyway, like the rows of an import that has not ended: the next commit of anything else waits for the disk
/// again and takes what was committed before it along. Outside of transactions.
class RelaxedCommits final {
public:
    /// Who moves the journal: the commit that makes it long, or somebody beside it (JournalMover); then
    /// commits do so only if it grows all the same.
    enum class Journal { MovedByCommits, MovedBeside };
    explicit RelaxedCommits(const QSqlDatabase &db, Journal journal = Journal::MovedByCommits);
    ~RelaxedCommits();
    Q_DISABLE_COPY_MOVE(RelaxedCommits)

    /// Moves the journal as often as usual again.
    static void end(const QSqlDatabase &db);

private:
    QSqlDatabase m_db;
};
