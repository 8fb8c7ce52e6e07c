#pragma once

#include "ui/settings/closingchoice.h"

#include <QDialog>

/// Asks what closing the window means while a campaign calls. Never shown again once the answer is to be
/// remembered.
class CloseSheet final : public QDialog {
    Q_OBJECT
public:
    /// Without `canStay` (no tray to come back from) the program can only be ended.
    explicit CloseSheet(bool canStay, QWidget *parent = nullptr);

signals:
    /// `choice` is Background or Quit.
    void chosen(ClosingChoice choice, bool remember);
};
