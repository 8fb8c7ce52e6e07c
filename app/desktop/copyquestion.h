#pragma once

#include "app/station/dialer.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

/// Asks about a database that was copied from another computer: nothing is dialed before a person has said
/// that it is used here from now on. Put aside, the question stays within reach in the message bar.
class CopyQuestion final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the question.
    CopyQuestion(Dialer &dialer, MainWindow &window);
    /// Shows the question, if there is one.
    void ask();

private:
    void adopt();
    void remind();

    Dialer &m_dialer;
    MainWindow &m_window;
};
