#include "app/station/logfile.h"

#include "core/base/eventlog.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Guarded by its mutex: messages come from every thread.
struct Sink {
    QMutex mutex;
    QString fileName;
    std::unique_ptr<QFile> file;
    bool echoWarnings = false;
};

Sink &sink()
{
    static Sink only;
    return only;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

bool openFile(Sink &to)
{
    to.file = std::make_unique<QFile>(to.fileName);
    if (!to.file->open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    return to.file->setPermissions(ownerOnly);
}

void rotate(Sink &to)
{
    to.file->close();
    const auto numbered = [&to](int n) { return to.fileName + u'.' + QString::number(n); };
    QFile::remove(numbered(LogFile::maxFiles - 1));
    for (int n = LogFile::maxFiles - 1; n > 1; --n)
        QFile::rename(numbered(n - 1), numbered(n));
    QFile::rename(to.fileName, numbered(1));
    openFile(to);
}

QByteArray jsonLine(QtMsgType type, const char *category, const LogEvent::Parsed &event)
{
    QJsonObject line {
        { u"ts"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) },
        { u"level"_s, levelName(type) },
        { u"category"_s, QString::fromLatin1(category ? category : "default") },
        { u"event"_s, event.event },
        { u"msg"_s, text::redacted(event.text) },
    };
    for (auto it = event.ids.cbegin(); it != event.ids.cend(); ++it)
        line.insert(it.key(), text::redacted(it.value()));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogEvent::Parsed event = LogEvent::fromMessage(message);
    const QByteArray line = jsonLine(type, context.category, event);
    Sink &to = sink();
    const QMutexLocker lock(&to.mutex);
    if (to.file && to.file->isOpen()) {
        if (to.file->size() + line.size() > LogFile::maxBytes)
            rotate(to);
        to.file->write(line);
        to.file->flush();
    }
    if (to.echoWarnings && type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text::redacted(event.text)));
}

} // namespace

Result<Done> LogFile::install(const QString &dataDirectory, bool echoWarnings)
{
    const QString directory = dataDirectory + u"/logs"_s;
    const auto failure = [&directory](const QString &why) {
        return Error { Error::Kind::Storage,
                       QCoreApplication::translate("LogFile", "The log directory %1 cannot be written: %2. "
                                                              "Choose another data directory with --data.")
                           .arg(directory, why) };
    };
    if (!QDir().mkpath(directory))
        return failure(QCoreApplication::translate("LogFile", "it cannot be made"));
    QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
    Sink &to = sink();
    {
        const QMutexLocker lock(&to.mutex);
        to.fileName = directory + u"/leadline.jsonl"_s;
        to.echoWarnings = echoWarnings;
        if (!openFile(to))
            return failure(to.file->errorString());
    }
    // Headers, bearer tokens included, must never be printed by the libraries.
    QLoggingCategory::setFilterRules(u"qt.network*.debug=false\nqt.httpserver*.debug=false\n*.debug=false"_s);
    qInstallMessageHandler(handleMessage);
    return Done {};
}

void LogFile::remove()
{
    qInstallMessageHandler(nullptr);
    const QMutexLocker lock(&sink().mutex);
    sink().file.reset();
}
