#pragma once

#include "tests/e2e/application.h"
#include "tests/support/openwatch.h"
#include "ui/widgets/theme.h"

#include <QStringList>
#include <QTcpServer>

#include <memory>

/// What a walk through a window has seen.
struct Walked {
    QStringList texts; ///< of cells, labels and plain text fields
    QStringList faults; ///< places that would show markup as markup
    qsizetype longestLine = 0; ///< characters of the longest cell or label
    QString longestPlace; ///< the class and name of the widget that shows it
    int places = 0;
    qint64 longestStepMs = 0;

    /// Of `texts`, those with `part`.
    qsizetype with(const QString &part) const;
};

/// Goes through everything that is visible in `window`: chooses up to `rows` rows of every table, draws every
/// part of each table and what is beside it, looks at labels, text fields, tips, buttons and menus.
Walked walkThrough(QWidget &window, int rows);
/// What a person does by Enter in the first row of the tables of `page`; false when there are no rows.
bool openDetails(QWidget &page);

/// The program over a database in which every text from outside is one of `texts`. Planted once; the program
/// is opened once.
class PlantedPlace final {
public:
    /// False with a message on standard error when it could not be made. Makes as many leads and ended calls
    /// as there are texts.
    bool prepare(const QStringList &texts);
    Application &app() { return *m_app; }
    Workplace &place() { return m_place; }

private:
    Workplace m_place;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Application> m_app;
};

/// What nobody may touch: a picture in a file and a listener, which the payloads of B-6 name.
class Trap final {
public:
    /// False when it cannot be laid.
    bool lay(const QString &file);
    QStringList payloads() const;
    /// What has touched it since the last call; empty: nothing.
    QString sprung();

private:
    QString m_file;
    QTcpServer m_server;
    std::unique_ptr<OpenWatch> m_watch;
};
