#include "ui/leads/leadfilters.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/rules/areazones.h"
#include "ui/shell/page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/savedfilters.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString savedKey = u"leads/savedFilters"_s;
constexpr qsizetype valuesOffered = 60;

/// So many entries that the menu fits on the screen, with one to spare for the rest of them.
qsizetype entriesThatFit(QMenu &menu)
{
    QAction *probe = menu.addAction(u"x"_s);
    const int height = qMax(1, menu.actionGeometry(probe).height());
    menu.removeAction(probe);
    delete probe;
    const QScreen *screen = menu.screen();
    return screen ? qMax(5, screen->availableGeometry().height() / height - 2) : valuesOffered;
}

/// It was opened for less than it has now.
void keepOnScreen(QMenu &menu)
{
    const QScreen *screen = menu.screen();
    if (!menu.isVisible() || !screen)
        return;
    const QRect space = screen->availableGeometry();
    QRect place(menu.pos(), menu.sizeHint());
    place.moveBottom(qMin(place.bottom(), space.bottom()));
    place.moveRight(qMin(place.right(), space.right()));
    place.moveTop(qMax(place.top(), space.top()));
    menu.setGeometry(place);
}

} // namespace

LeadFilters::LeadFilters(LeadReader &reader, LeadRecords &records, SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_records(records)
    , m_settings(settings)
    , m_status(new ChipRow)
    , m_button(flatButton(tr("F&ilter"), "view-filter"_L1))
    , m_chips(new FilterChips(*m_button))
{
    for (const auto status :
         {LeadStatus::Ready, LeadStatus::Open, LeadStatus::Finished, LeadStatus::Parked, LeadStatus::Refused})
        m_status->addChip(leadStatusCode(status), statusLabel(status));
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_button->setObjectName(u"filterMenu"_s);
    m_button->setAccessibleName(tr("Filter"));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_status);
    row->addWidget(m_button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addLayout(row);
    column->addWidget(m_chips);
    createMenu();
    connect(m_status, &ChipRow::currentChanged, this, &LeadFilters::changed);
    connect(m_chips, &FilterChips::allRemoved, this, [this] {
        for (const LeadFilterKind &kind : leadFilterKinds())
            (m_filters.*(kind.value)).reset();
        showChips();
        emit changed();
    });
}

void LeadFilters::createMenu()
{
    auto *menu = new QMenu(this);
    for (const LeadFilterKind &kind : leadFilterKinds()) {
        QMenu *values = menu->addMenu(leadFilterTitle(kind));
        values->setObjectName(u"filter_"_s + QLatin1String(kind.key));
        connect(values, &QMenu::aboutToShow, this, [this, values, &kind] { fillKind(*values, kind); });
    }
    menu->addSeparator();
    auto *saved = new SavedFilters(m_settings, savedKey, [this] { return savedFilterText(m_page); }, this);
    saved->addTo(*menu);
    connect(saved, &SavedFilters::message, this, &LeadFilters::message);
    connect(saved, &SavedFilters::chosen, this,
            [this](const QString &text) { emit savedFilterChosen(savedFilterQuery(text)); });
    m_button->setMenu(menu);
}

void LeadFilters::openMenu()
{
    m_button->showMenu();
}

/// What the query leaves over without this filter is what one can choose from.
void LeadFilters::fillKind(QMenu &menu, const LeadFilterKind &kind)
{
    menu.clear();
    if (!kind.facet) {
        QList<LeadCount> values;
        const bool tags = kind.value == &LeadQuery::tag;
        for (const QString &value : tags ? m_records.tags() : m_records.owners())
            values.append({value, -1});
        if (!tags)
            values.append({QString(), -1});
        addValues(menu, kind, values);
        return;
    }
    menu.addAction(tr("Counting…"))->setEnabled(false);
    LeadQuery query = m_page;
    (query.*(kind.value)).reset();
    const bool areZones = kind.value == &LeadQuery::timeZone && m_book;
    if (areZones)
        query.numbersFrom.clear();
    whenDone(m_reader.count(*kind.facet, query), &menu,
             [this, &menu, &kind, areZones](const Result<QList<LeadCount>> &counts) {
                 menu.clear();
                 if (counts)
                     addValues(menu, kind, areZones ? inZones(*counts) : *counts);
                 else
                     menu.addAction(text::label(counts.error().message))->setEnabled(false);
             });
}

/// The values that are no zone are areas: their leads count in each zone their numbers may be in.
QList<LeadCount> LeadFilters::inZones(const QList<LeadCount> &counts) const
{
    QHash<QString, qint64> leads;
    for (const LeadCount &count : counts) {
        const QStringList zones = areazones::zonesOf(count.value, *m_book);
        for (const QString &zone : zones.isEmpty() ? QStringList {count.value} : zones)
            leads[zone] += count.leads;
    }
    QList<LeadCount> all;
    for (auto it = leads.cbegin(); it != leads.cend(); ++it)
        all.append({it.key(), it.value()});
    std::ranges::sort(all, [](const LeadCount &a, const LeadCount &b) {
        return a.leads != b.leads ? a.leads > b.leads : a.value < b.value;
    });
    return all;
}

void LeadFilters::addValues(QMenu &menu, const LeadFilterKind &kind, const QList<LeadCount> &values)
{
    if (values.isEmpty())
        menu.addAction(tr("Nothing to choose from"))->setEnabled(false);
    const qsizetype offered = qMin(valuesOffered, entriesThatFit(menu));
    for (const LeadCount &value : values.first(qMin(values.size(), offered))) {
        const QString word = text::label(kind.word(value.value));
        QAction *action =
            menu.addAction(value.leads < 0 ? word : word + u'\t' + QLocale().toString(value.leads));
        action->setCheckable(true);
        action->setChecked(m_filters.*(kind.value) == std::optional(value.value));
        connect(action, &QAction::triggered, this, [this, &kind, chosen = value.value](bool on) {
            set(kind, on ? std::optional(chosen) : std::nullopt);
        });
    }
    if (values.size() > offered)
        menu.addAction(
                tr("%Ln rarer one(s): use the search", nullptr, static_cast<int>(values.size() - offered)))
            ->setEnabled(false);
    keepOnScreen(menu);
}

void LeadFilters::set(const LeadFilterKind &kind, const std::optional<QString> &value)
{
    m_filters.*(kind.value) = value;
    showChips();
    emit changed();
}

/// A chip for each filter that is set; a click takes it away.
void LeadFilters::showChips()
{
    m_chips->begin();
    for (const LeadFilterKind &kind : leadFilterKinds()) {
        if (const auto &value = m_filters.*(kind.value))
            m_chips->add(leadFilterText(kind, *value), u"active_"_s + QLatin1String(kind.key),
                         [this, &kind] { set(kind, std::nullopt); });
    }
    m_chips->finish();
}

LeadQuery LeadFilters::applied(LeadQuery base) const
{
    base.status = leadStatusFromCode(m_status->current());
    for (const LeadFilterKind &kind : leadFilterKinds())
        base.*(kind.value) = m_filters.*(kind.value);
    const bool isZone = m_book && base.timeZone && !base.timeZone->isEmpty();
    base.numbersFrom = isZone ? areazones::areasIn(*base.timeZone, *m_book) : QStringList();
    return base;
}

void LeadFilters::setFilters(const LeadQuery &query)
{
    const QSignalBlocker quiet(this);
    m_status->setCurrent(query.status ? leadStatusCode(*query.status) : QString());
    m_filters = {};
    for (const LeadFilterKind &kind : leadFilterKinds())
        m_filters.*(kind.value) = query.*(kind.value);
    showChips();
}
