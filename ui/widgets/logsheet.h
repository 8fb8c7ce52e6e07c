#pragma once

#include <QDateTime>
#include <QDialog>
#include <QStringList>

/// One line of a log that people read.
struct LogRow {
    QDateTime atUtc;
    QStringList cells; ///< one per title
};

/// A log in full, to be read. Opened with open().
class LogSheet final : public QDialog {
    Q_OBJECT
public:
    /// `titles` of the cells behind the moment; `empty` is said when there is no row.
    LogSheet(const QString &title, const QStringList &titles, const QList<LogRow> &rows, const QString &empty,
             QWidget *parent = nullptr);
};
