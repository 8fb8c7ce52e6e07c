#pragma once

#include "tests/ui/support/workplace.h"
#include "ui/leads/leadspage.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QTableView>

/// The leads page over a workplace, shown.
struct OpenedLeads {
    explicit OpenedLeads(Workplace &place)
        : page(*place.leads, *place.leadStore, *place.leadEditor, *place.leadRecords, place.import,
               *place.calls, place.changes, *place.settings, [&place] { return place.options(); })
    {
        QObject::connect(&page, &Page::message, &page,
                         [this](const Message &message) {
                             if (message.text.isEmpty()) // what was said is outdated
                                 messages.clear();
                             else
                                 messages.append(message);
                         });
        page.resize(1200, 760);
        page.show();
    }

    QTableView *table() const { return page.findChild<QTableView *>(QStringLiteral("leads")); }
    QLineEdit *search() const { return page.findChild<QLineEdit *>(QStringLiteral("search")); }
    QString count() const { return page.findChild<PlainLabel *>(QStringLiteral("count"))->fullText(); }
    qsizetype chosen() const { return table()->selectionModel()->selectedRows().size(); }
    int rows() const { return table()->model()->rowCount(); }

    QList<Message> messages;
    LeadsPage page;
};
