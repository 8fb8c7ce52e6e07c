#pragma once

#include "core/base/cancelflag.h"
#include "core/base/result.h"
#include "core/dialing/calllog.h"
#include "core/leads/leadstore.h"

#include <QCoreApplication>
#include <QIODevice>

#include <functional>

/// Writes a campaign's results as CSV: our columns (contract.md section 3), then each lead's own columns under their
/// original headers, cell for cell. Several files in one list: the union of their headers in order of appearance.
/// Streams: memory does not grow with the campaign.
class ResultExport final {
    Q_DECLARE_TR_FUNCTIONS(ResultExport)
public:
    /// Readers must belong to the calling thread.
    ResultExport(CallReader &calls, LeadReader &leads);

    /// Our columns, in order; `--columns` chooses among them and the lead's own.
    static QStringList ownColumns();

    /// Number of rows written. `columns` empty = all. Misuse names an unknown column.
    Result<qint64> write(CampaignId campaign, QIODevice &device, const QStringList &columns = {},
                         const CancelFlag &cancel = {}, const std::function<void(qint64 rows)> &progress = {});
    /// Through QSaveFile, 0600; the target is untouched on failure.
    Result<qint64> writeFile(CampaignId campaign, const QString &fileName, const QStringList &columns = {},
                             const CancelFlag &cancel = {}, const std::function<void(qint64 rows)> &progress = {});

private:
    CallReader &m_calls;
    LeadReader &m_leads;
};
