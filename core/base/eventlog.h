#pragma once

#include <QLoggingCategory>
#include <QMap>
#include <QString>

/// One event for the log: what happened, to whom, in words. No secrets, bodies, prompts, transcripts or whole numbers.
struct LogEvent {
    const char *event = "message"; ///< snake_case
    QMap<QString, QString> ids = {}; ///< "lead", "attempt", "call", "campaign"
    QString text = {}; ///< English

    /// As it travels through Qt's message handler; `fromMessage` is the reverse and takes plain messages too.
    QString toMessage() const;
    struct Parsed {
        QString event;
        QMap<QString, QString> ids;
        QString text;
    };
    static Parsed fromMessage(const QString &message);
};

void logInfo(const QLoggingCategory &category, const LogEvent &event);
void logWarning(const QLoggingCategory &category, const LogEvent &event);
