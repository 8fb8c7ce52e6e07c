#pragma once

#include <QElapsedTimer>
#include <QFrame>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// Long work inside a page: what, how many, how fast, how long still, and Cancel.
class ProgressStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Whether the person can end the work; what cannot be ended has no known end either.
    enum class Ending { Cancels, Waits };

    /// Shows the strip and starts the clock. `title` is a whole phrase ("Importing hospitals.csv").
    void begin(const QString &title, Ending ending = Ending::Cancels);
    /// `done` of `total` in any unit (bytes) moves the bar; `count` items are told in words. total <= 0: unknown end.
    void setProgress(qint64 done, qint64 total, qint64 count);
    void finish();

signals:
    void cancelRequested();

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_figures = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QElapsedTimer m_clock;
};

/// "about 2 minutes left"; empty while it cannot be told.
QString timeLeftText(qint64 done, qint64 total, std::chrono::milliseconds elapsed);
