#include "ui/leads/layoutmemory.h"

#include "core/settings/settings.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QStringList &columns)
{
    const QByteArray digest =
        QCryptographicHash::hash(columns.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return u"import/mapping/"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

LayoutMemory::LayoutMemory(SettingsStore &store)
    : m_store(store)
{
}

void LayoutMemory::clear()
{
    m_layouts.clear();
    m_chosen.clear();
    m_recalled.clear();
    m_takenBack.clear();
}

bool LayoutMemory::recall(const QStringList &columns)
{
    if (m_recalled.contains(columns))
        return false;
    m_recalled.insert(columns);
    const QStringList codes = m_store.value(keyOf(columns)).toString().split(u',');
    if (codes.size() != columns.size() || codes.first().isEmpty())
        return false;
    ColumnLayout layout {columns, {}};
    for (const QString &code : codes)
        layout.fields.append(leadFieldFromCode(code).value_or(LeadField::None));
    m_layouts.append(layout);
    return true;
}

void LayoutMemory::choose(const QStringList &columns, const QList<LeadField> &fields)
{
    m_layouts.removeIf([&columns](const ColumnLayout &each) { return each.columns == columns; });
    m_layouts.append({columns, fields});
    m_chosen.insert(columns);
    m_takenBack.remove(columns);
}

bool LayoutMemory::isChosen(const QStringList &columns) const
{
    return std::ranges::any_of(m_layouts, [&](const ColumnLayout &each) { return each.columns == columns; });
}

void LayoutMemory::takeBack(const QStringList &columns)
{
    m_layouts.removeIf([&columns](const ColumnLayout &each) { return each.columns == columns; });
    m_chosen.remove(columns);
    m_takenBack.insert(columns);
}

void LayoutMemory::keep()
{
    for (const QStringList &columns : std::as_const(m_takenBack))
        m_store.setValue(keyOf(columns), QString());
    for (const ColumnLayout &layout : std::as_const(m_layouts)) {
        if (!m_chosen.contains(layout.columns))
            continue;
        QStringList codes;
        for (const LeadField field : layout.fields)
            codes.append(leadFieldCode(field));
        m_store.setValue(keyOf(layout.columns), codes.join(u','));
    }
}
