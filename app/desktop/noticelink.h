#pragma once

#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "ui/shell/desktopnotice.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

/// Tells the desktop when a campaign ends or pauses by itself, with the reason, and keeps the program in the
/// tray.
class NoticeLink final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the link.
    NoticeLink(DataStore &data, Dialer &dialer, MainWindow &window, DesktopNotice &notice);

private:
    QString nameOf(CampaignId campaign) const;

    DataStore &m_data;
};
