#include "core/bland/recordingfile.h"

#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

} // namespace

/// What the jobs of one file work on, one at a time.
struct RecordingFile::File {
    explicit File(const QString &fileName)
        : file(fileName)
    {
    }

    /// Closes and removes what is there so far.
    void drop()
    {
        if (!file.isOpen())
            return;
        file.cancelWriting();
        file.commit();
    }
    Error notWritten()
    {
        const QString reason = file.errorString();
        drop();
        return {Error::Kind::Storage, Words::tr("The recording could not be written to the data directory."),
                reason};
    }

    static Result<Done> write(File &f, const QByteArray &piece)
    {
        const std::lock_guard lock(f.mutex);
        if (f.givenUp)
            return Done {};
        const bool open = f.file.isOpen()
            || (f.file.open(QIODevice::WriteOnly)
                && f.file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        if (!open || f.file.write(piece) != piece.size())
            return f.notWritten();
        return Done {};
    }
    static Result<Done> commit(File &f, const QByteArray &)
    {
        const std::lock_guard lock(f.mutex);
        if (f.givenUp || f.file.commit())
            return Done {};
        return f.notWritten();
    }

    std::mutex mutex;
    QSaveFile file;
    std::atomic_bool givenUp = false;
};

RecordingFile::RecordingFile(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_file(std::make_shared<File>(fileName))
{
}

RecordingFile::~RecordingFile()
{
    giveUp();
}

void RecordingFile::write(const QByteArray &piece)
{
    Q_ASSERT(!m_busy);
    run(&File::write, piece, &RecordingFile::written);
}

void RecordingFile::commit()
{
    Q_ASSERT(!m_busy);
    run(&File::commit, {}, &RecordingFile::tellCommitted);
}

void RecordingFile::run(Step step, const QByteArray &piece, Fact fact)
{
    m_busy = true;
    const auto done = QtConcurrent::run([file = m_file, step, piece] { return step(*file, piece); });
    whenDone(done, this, [this, fact](const Result<Done> &result) {
        m_busy = false;
        if (m_ended)
            return;
        if (result)
            return (this->*fact)();
        m_ended = true;
        emit failed(result.error());
    });
}

void RecordingFile::tellCommitted()
{
    m_ended = true;
    emit committed(m_file->file.fileName());
}

void RecordingFile::giveUp()
{
    if (m_ended)
        return;
    m_ended = true;
    m_file->givenUp = true;
    QThreadPool::globalInstance()->start([file = m_file] {
        const std::lock_guard lock(file->mutex);
        file->drop();
    });
}
