#pragma once

#include <QSqlDatabase>

#include <functional>

/// What a step of long work says once it has run.
enum class StepEnd {
    Finished,
    GoesOn, ///< it is called again, behind the jobs that wait
    Waits, ///< the same, but not before somebody wakes the steps
};

/// Long work of the storage thread, done piece by piece so that jobs pass it. Called until it is finished.
using Step = std::function<StepEnd(QSqlDatabase &)>;
