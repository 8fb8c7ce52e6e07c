#include "ui/prompts/leadscan.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace {

constexpr int leadsPerRead = 64;
constexpr qint64 sliceMs = 12;

} // namespace

LeadScan::LeadScan(LeadReader &leads, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
{
    m_slice.setInterval(0ms);
    connect(&m_slice, &QTimer::timeout, this, &LeadScan::lookAtSome);
}

void LeadScan::start(const QList<LeadId> &ids, Measuring measuring)
{
    m_ids = ids;
    m_measuring = std::move(measuring);
    m_columns.clear();
    m_found = {};
    m_next = 0;
    m_slice.start();
}

void LeadScan::stop()
{
    m_slice.stop();
}

const QStringList &LeadScan::columnsOf(ImportId import)
{
    auto known = m_columns.find(raw(import));
    if (known == m_columns.end())
        known = m_columns.insert(raw(import), m_leads.columnsOf(import));
    return *known;
}

void LeadScan::lookAt(const Lead &lead, int position)
{
    const Measure measure = m_measuring(lead, columnsOf(lead.import));
    if (measure.length > m_found.length || m_found.longest == 0) {
        m_found.longest = position;
        m_found.length = measure.length;
    }
    if (measure.hasGap)
        m_found.withGaps.append(position);
}

/// Leads that are gone meanwhile are left out of the answer, so positions are taken from the ids.
void LeadScan::lookAtSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_ids.size() && timer.elapsed() < sliceMs) {
        const QList<LeadId> some = m_ids.mid(m_next, leadsPerRead);
        qsizetype at = 0;
        for (const Lead &lead : m_leads.leads(some)) {
            while (at < some.size() && some.at(at) != lead.id)
                ++at;
            lookAt(lead, m_next + static_cast<int>(at) + 1);
        }
        m_next += static_cast<int>(some.size());
    }
    emit progressed(m_next, static_cast<int>(m_ids.size()));
    if (m_next < m_ids.size())
        return;
    m_slice.stop();
    emit finished(m_found);
}
