#include "ui/leads/importrowkinds.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String firstKind("first");
constexpr QLatin1String refusedKind("refused");
constexpr QLatin1String heldKind("held");
constexpr QLatin1String duplicateKind("duplicate");
constexpr QLatin1String remarkedKind("remarked");

struct Kind {
    QLatin1String key;
    const char *chip;
    const char *title;
};

constexpr std::array kinds {
    Kind {firstKind, QT_TRANSLATE_NOOP("ImportRowKinds", "First rows"),
          QT_TRANSLATE_NOOP("ImportRowKinds", "First rows of the file")},
    Kind {refusedKind, QT_TRANSLATE_NOOP("ImportRowKinds", "Refused"),
          QT_TRANSLATE_NOOP("ImportRowKinds", "Refused rows of the file")},
    Kind {heldKind, QT_TRANSLATE_NOOP("ImportRowKinds", "Waiting for you"),
          QT_TRANSLATE_NOOP("ImportRowKinds", "Rows of the file that wait for your decision")},
    Kind {duplicateKind, QT_TRANSLATE_NOOP("ImportRowKinds", "Duplicates"),
          QT_TRANSLATE_NOOP("ImportRowKinds", "Rows of the file that repeat others or stored leads")},
    Kind {remarkedKind, QT_TRANSLATE_NOOP("ImportRowKinds", "With remarks"),
          QT_TRANSLATE_NOOP("ImportRowKinds", "Rows of the file with repairs or other remarks")},
};

} // namespace

ImportRowKinds::ImportRowKinds(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipRow)
    , m_cut(new PlainLabel)
{
    for (const Kind &kind : kinds)
        m_chips->addChip(kind.key, tr(kind.chip));
    m_cut->setQuiet(true);
    m_cut->setObjectName(u"rowsCut"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::medium);
    row->addWidget(m_chips);
    row->addWidget(m_cut, 1);
    m_chips->setCurrent(firstKind);
    connect(m_chips, &ChipRow::currentChanged, this, &ImportRowKinds::show);
    setFirst({});
}

void ImportRowKinds::setFirst(const QList<PreviewRow> &rows)
{
    m_rows.clear();
    m_counts.clear();
    m_rows.insert(firstKind, rows);
    for (const Kind &kind : kinds)
        m_chips->chip(kind.key)->setVisible(kind.key == firstKind);
    hide();
    if (m_chips->current() == firstKind)
        emit rowsChanged();
    else
        m_chips->setCurrent(firstKind);
}

void ImportRowKinds::setCounted(const ImportProgress &progress)
{
    setRows(refusedKind, progress.refusedRows, progress.refused);
    setRows(heldKind, progress.heldRows, progress.held);
    setRows(duplicateKind, progress.duplicateRows, progress.duplicates);
    setRows(remarkedKind, progress.remarkedRows, progress.remarked);
    markKnownAmongFirst();
    showHowMany();
}

void ImportRowKinds::setRows(const QString &kind, const QList<PreviewRow> &rows, qint64 count)
{
    const bool areNew = m_rows.value(kind).size() != rows.size();
    m_rows.insert(kind, rows);
    m_counts.insert(kind, count);
    m_chips->chip(kind)->setCount(count);
    m_chips->chip(kind)->setVisible(count > 0);
    if (count > 0)
        setVisible(true);
    if (areNew && m_chips->current() == kind)
        emit rowsChanged();
}

/// The first rows were read before anything was known about the others and about what is stored.
void ImportRowKinds::markKnownAmongFirst()
{
    QList<PreviewRow> &first = m_rows[firstKind];
    bool areMarked = false;
    for (const QLatin1String kind : {duplicateKind, heldKind, remarkedKind}) {
        for (const PreviewRow &counted : m_rows.value(kind)) {
            const auto row = std::ranges::find(first, counted.line, &PreviewRow::line);
            if (row == first.end())
                break; // they come by line
            areMarked = areMarked || row->fate != counted.fate || row->remark != counted.remark;
            *row = counted;
        }
    }
    if (areMarked && isFirst())
        emit rowsChanged();
}

bool ImportRowKinds::isFirst() const
{
    return m_chips->current() == firstKind;
}

const QList<PreviewRow> &ImportRowKinds::rows() const
{
    static const QList<PreviewRow> none;
    const auto rows = m_rows.constFind(m_chips->current());
    return rows == m_rows.constEnd() ? none : *rows;
}

QString ImportRowKinds::title() const
{
    const auto kind = std::ranges::find_if(
        kinds, [&](const Kind &each) { return m_chips->current() == each.key; });
    return kind == kinds.end() ? QString() : tr(kind->title);
}

/// One of the kinds is always shown.
void ImportRowKinds::show(const QString &kind)
{
    if (kind.isEmpty())
        return m_chips->setCurrent(firstKind);
    showHowMany();
    emit rowsChanged();
}

void ImportRowKinds::showHowMany()
{
    const qsizetype shown = rows().size();
    const bool isCut = shown < m_counts.value(m_chips->current(), 0);
    m_cut->setText(isCut ? tr("Showing the first %1.").arg(QLocale().toString(shown)) : QString());
}
