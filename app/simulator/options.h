#pragma once

#include <QString>
#include <QStringList>

#include <variant>

/// The command line of `leadline-simulator`.
struct Options {
    quint16 port = 0; ///< 0 = any free one
    QString portFile;
    QString ledgerFile;
    quint64 seed = 1;
    double speed = 1; ///< the imaginary telephone runs this many times faster
    QByteArray webhookSecret;
    QString profileFile;
    QString certificateFile; ///< empty = no TLS
    QString keyFile;
};

/// Why the program ends before it starts: help was asked for, or the command line is wrong.
struct OptionsEnd {
    QString text;
    int exitCode = 0;
};

std::variant<Options, OptionsEnd> readOptions(const QStringList &arguments);
