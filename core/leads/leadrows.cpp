#include "core/leads/leadrows.h"

#include "core/base/text.h"
#include "core/leads/countryname.h"
#include "core/leads/csvreader.h"
#include "core/leads/csvwriter.h"
#include "core/leads/groundwords.h"
#include "core/leads/headername.h"
#include "core/leads/leadtags.h"
#include "core/leads/personkey.h"
#include "core/leads/resultcolumns.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Not a sign that stands for nothing.
bool namesSomething(const QString &cell)
{
    static const QStringList nothing {u""_s,        u"n a"_s,       u"na"_s,      u"k a"_s,   u"ka"_s,
                                      u"unknown"_s, u"unbekannt"_s, u"none"_s,    u"keine"_s, u"null"_s,
                                      u"0"_s,       u"other"_s,     u"sonstige"_s};
    return !nothing.contains(foldedHeader(cell));
}

/// Most of the first rows name a country in its column: "Land" may also be a part of one.
bool areCountriesNamed(const CsvGuess &guess)
{
    const qsizetype position = guess.mapping.indexOf(LeadField::Country);
    int named = 0;
    int written = 0;
    for (const QStringList &row : guess.sampleRows) {
        const QString cell = position < 0 ? QString() : row.value(position).trimmed();
        written += namesSomething(cell) ? 1 : 0;
        named += regionOfCountry(cell).isEmpty() ? 0 : 1;
    }
    return written > 0 && 2 * named >= written;
}

} // namespace

LeadRows::LeadRows(const CsvGuess &guess, const ImportOptions &options)
    : m_layout(guess)
    , m_options(options)
    , m_columns(guess.columns)
    , m_header(guess.dialect.hasHeader ? guess.columns : QStringList())
    , m_countriesAreNamed(areCountriesNamed(guess))
{
}

/// The cells as they are in the file, filled up to its columns; empty ones beyond them are dropped.
QStringList LeadRows::fileCells(const RecordReader::Record &record) const
{
    QStringList cells = record.cells;
    while (cells.size() > m_layout.width && cells.last().isEmpty())
        cells.removeLast();
    while (cells.size() < m_layout.width)
        cells += QString::fromLatin1("");
    if (m_layout.ownExport)
        std::ranges::transform(cells, cells.begin(), &CsvWriter::unprotectedCell);
    return cells;
}

bool LeadRows::repeatsHeader(const QStringList &cells) const
{
    if (m_header.isEmpty() || cells.size() != m_header.size())
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (QStringView(cells.at(i))
                .trimmed()
                .compare(QStringView(m_header.at(i)).trimmed(), Qt::CaseInsensitive)
            != 0)
            return false;
    }
    return true;
}

QString LeadRows::cell(const QStringList &cells, LeadField field) const
{
    const auto position = m_layout.fields.constFind(field);
    return position == m_layout.fields.constEnd() ? QString() : cells.value(*position);
}

QString LeadRows::regionOf(const QStringList &cells) const
{
    if (!m_layout.fields.contains(LeadField::Country))
        return m_options.country;
    const QString region = regionOfCountry(cell(cells, LeadField::Country));
    return region.isEmpty() ? m_options.country : region;
}

/// With another country the number would be somebody else's.
bool LeadRows::needsCountry(const std::variant<FoundNumber, Unusable> &number, const QStringList &cells) const
{
    if (!m_countriesAreNamed)
        return false;
    const QString country = cell(cells, LeadField::Country);
    const QString written = writtenOf(number);
    const auto digit = std::ranges::find_if(written, [](QChar c) { return c.isDigit(); });
    const bool saysItself =
        written.contains(u'+') || written.mid(digit - written.begin()).startsWith("00"_L1);
    return !written.isEmpty() && !saysItself && namesSomething(country) && regionOfCountry(country).isEmpty();
}

QString LeadRows::writtenOf(const std::variant<FoundNumber, Unusable> &number)
{
    const auto *found = std::get_if<FoundNumber>(&number);
    return (found ? found->written : std::get<Unusable>(number).written).trimmed();
}

QString LeadRows::unknownCountry(const QString &written)
{
    return tr("The country %1 is not understood. Write its two letters, like DE, or the number with + and "
              "country code.")
        .arg(text::isolated(text::shown(written.trimmed(), 40)));
}

void LeadRows::setNames(Lead &lead, const QStringList &cells) const
{
    lead.firstName = cell(cells, LeadField::FirstName).simplified();
    lead.lastName = cell(cells, LeadField::LastName).simplified();
    const QString full = cell(cells, LeadField::FullName).simplified();
    if (full.isEmpty() || !lead.firstName.isEmpty() || !lead.lastName.isEmpty())
        return;
    const qsizetype comma = full.indexOf(u',');
    const qsizetype blank = full.lastIndexOf(u' ');
    if (comma > 0) {
        lead.lastName = full.left(comma).trimmed();
        lead.firstName = full.mid(comma + 1).trimmed();
    } else {
        lead.firstName = blank < 0 ? full : full.left(blank);
        lead.lastName = blank < 0 ? QString() : full.mid(blank + 1);
    }
}

void LeadRows::setTimeZone(Lead &lead, const QStringList &cells) const
{
    const QString zone = cell(cells, LeadField::TimeZone).trimmed();
    if (zone.contains(u'/') && zone.size() < 64 && QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        lead.timeZone = zone;
}

/// A cell that says no, or that is not understood, is no ground, whatever the import says for the others;
/// what it says is kept, so that nothing else becomes one.
Consent LeadRows::consentOf(const QStringList &cells) const
{
    Consent consent = m_options.consent;
    const QString written = cell(cells, LeadField::ConsentKind).trimmed();
    const bool isStated = !written.isEmpty() && !groundwords::isPlainYes(written);
    if (isStated)
        consent.kind = groundwords::consentKindOf(written).value_or(Consent::Kind::None);
    const QString source = cell(cells, LeadField::ConsentSource).trimmed();
    if (consent.kind == Consent::Kind::None) {
        Consent none;
        if (isStated)
            none.source = written != consentCode(Consent::Kind::None) ? written
                : m_layout.ownExport                                  ? source
                                                                      : QString();
        return none;
    }
    if (!source.isEmpty())
        consent.source = source;
    if (const QString wording = cell(cells, LeadField::ConsentWording).trimmed(); !wording.isEmpty())
        consent.wording = wording;
    const QString when = cell(cells, LeadField::ConsentDate).trimmed();
    if (const QDateTime date = groundwords::dateOf(when, m_options.country); date.isValid())
        consent.givenUtc = date;
    return consent;
}

QString LeadRows::dateRemark(const QStringList &cells) const
{
    const QString written = cell(cells, LeadField::ConsentDate).trimmed();
    if (!namesSomething(written) || groundwords::dateOf(written, m_options.country).isValid())
        return {};
    return tr("the day of the ground for calling, %1, is no date")
        .arg(text::isolated(text::shown(written, 40)));
}

QString LeadRows::consentRemark(const QStringList &cells) const
{
    if (!m_layout.fields.contains(LeadField::ConsentKind))
        return {};
    const QString written = cell(cells, LeadField::ConsentKind).trimmed();
    if (written.isEmpty() || written == consentCode(Consent::Kind::None))
        return {};
    if (groundwords::isPlainYes(written)) {
        return m_options.consent.kind == Consent::Kind::None
            ? tr("the file says %1, not which ground for calling")
                  .arg(text::isolated(text::shown(written, 40)))
            : QString();
    }
    const auto kind = groundwords::consentKindOf(written);
    if (kind && *kind != Consent::Kind::None)
        return {};
    return (kind ? tr("no ground for calling: the file says %1")
                 : tr("ground for calling %1 is not understood"))
        .arg(text::isolated(text::shown(written, 40)));
}

Lead LeadRows::leadOf(const QStringList &cells, const FoundNumber &found) const
{
    Lead lead;
    lead.phone = found.read.number;
    lead.otherPhones = found.others;
    lead.region = PhoneNumbers::regionOf(lead.phone);
    setNames(lead, cells);
    lead.company = cell(cells, LeadField::Company).simplified();
    lead.email = cell(cells, LeadField::Email).simplified();
    lead.city = cell(cells, LeadField::City).simplified();
    lead.state = cell(cells, LeadField::State).simplified();
    lead.postalCode = cell(cells, LeadField::PostalCode).simplified();
    lead.notes = cell(cells, LeadField::Notes).trimmed();
    lead.owner = cell(cells, LeadField::Owner).simplified();
    lead.tags = leadtags::fromText(cell(cells, LeadField::Tags));
    setTimeZone(lead, cells);
    lead.consent = consentOf(cells);
    lead.cells.reserve(m_layout.kept.size());
    for (const qsizetype position : m_layout.kept)
        lead.cells += cells.at(position);
    return lead;
}

/// What a person had to decide when the file was written is open still; earlier versions wrote only that
/// there was something.
QString LeadRows::heldBefore(const QStringList &cells) const
{
    static const QRegularExpression code(u"^[a-z_]{1,40}$"_s);
    const QString reason = m_layout.heldReason < 0 ? QString() : cells.at(m_layout.heldReason).trimmed();
    if (!reason.isEmpty())
        return code.match(reason).hasMatch() ? reason : u"held_before"_s;
    const bool waits =
        m_layout.heldReason < 0 && m_layout.reasonWhy >= 0 && cells.at(m_layout.reasonWhy) == "held"_L1;
    return waits ? u"held_before"_s : QString();
}

PersonKeys LeadRows::personOf(const Lead &lead, const QStringList &cells) const
{
    const qint64 exported =
        m_layout.personKey < 0 ? 0 : LeadExportColumns::personOf(cells.at(m_layout.personKey).trimmed());
    return exported != 0 ? exportedPersonKeys(lead, exported)
                         : personKeys(lead, cell(cells, LeadField::PersonId).trimmed(), m_layout.program);
}

/// Its numbers go on the stop list when the import ends.
RejectedRow LeadRows::optOut(qint64 line, const QStringList &cells) const
{
    const Certain certain = certainNumbers(cells, regionOf(cells));
    const auto &phones = m_layout.phones;
    RejectedRow row {line,
                     u"do_not_call"_s,
                     {},
                     cells,
                     phones.isEmpty() ? QString() : cells.at(phones.first().position).trimmed(),
                     certain.numbers};
    if (certain.numbers.isEmpty()) {
        row.reason =
            tr("The file says that this person must not be called. The row has no single "
               "usable number: put the right one on the stop list yourself, so that no other file brings "
               "it back.");
        return row;
    }
    row.reason = tr("The file says that this person must not be called. The import puts the number on the "
                    "stop list, so that no other file brings it back.");
    if (!certain.leftOut.isEmpty())
        row.reason =
            tr("%1 Not put there, as it is not one usable number: %2.").arg(row.reason, certain.leftOut);
    return row;
}

bool LeadRows::saysStop(const QStringList &cells) const
{
    return groundwords::isOptOut(cell(cells, LeadField::ConsentKind))
        || std::ranges::any_of(m_layout.doNotCall, [&](qsizetype column) {
               return groundwords::stopWordOf(cells.at(column).trimmed(), m_options.country)
                   == groundwords::StopWord::MustNotBeCalled;
           });
}

/// What is neither a yes nor a no in a column of people who must not be called; empty when there is no such
/// cell.
QString LeadRows::unclearStop(const QStringList &cells) const
{
    if (m_layout.heldReason >= 0) // an export of ours says itself what waits for a decision
        return {};
    for (const qsizetype column : m_layout.doNotCall) {
        const QString written = cells.at(column).trimmed();
        if (groundwords::stopWordOf(written, m_options.country) == groundwords::StopWord::Unclear)
            return written;
    }
    return {};
}

LeadRows::Verdict LeadRows::judge(const RecordReader::Record &record) const
{
    const auto refused = [&](const QString &code, const QString &reason, const QStringList &cells,
                             const QString &written = {}) {
        return RejectedRow {record.line, code, reason, cells, written};
    };
    if (record.fault != RecordReader::Fault::None)
        return refused(csvFaultCode(record.fault), csvFaultMessage(record.fault), record.cells);
    const QStringList cells = fileCells(record);
    if (cells.size() > m_layout.width)
        return refused(u"extra_cells"_s,
                       tr("The row has %1 cells, the file %2 columns. Is a quote or a separator misplaced?")
                           .arg(cells.size())
                           .arg(m_layout.width),
                       cells);
    if (repeatsHeader(cells))
        return refused(u"repeated_header"_s, tr("The row repeats the header. Remove it."), cells);
    if (saysStop(cells))
        return optOut(record.line, cells);
    const QString region = regionOf(cells);
    const auto number = numberOf(cells, region);
    if (needsCountry(number, cells))
        return refused(u"country_unknown"_s, unknownCountry(cell(cells, LeadField::Country)), cells,
                       writtenOf(number));
    if (const auto *unusable = std::get_if<Unusable>(&number))
        return refused(faultCode(unusable->fault), faultMessage(unusable->fault, unusable->written), cells,
                       unusable->written.trimmed());
    const auto &found = std::get<FoundNumber>(number);
    Accepted accepted {{leadOf(cells, found), found.heldReason, 0, {}},
                       joined(joined(found.remark, consentRemark(cells)), dateRemark(cells)),
                       found.written,
                       {}};
    accepted.row.lead.line = record.line;
    if (const QString reason = heldBefore(cells); accepted.row.heldReason.isEmpty() && !reason.isEmpty()) {
        accepted.row.heldReason = reason;
        accepted.remark = joined(accepted.remark, tr("waits for a decision"));
    }
    if (const QString unclear = unclearStop(cells); !unclear.isEmpty()) {
        if (accepted.row.heldReason.isEmpty())
            accepted.row.heldReason = u"stop_unclear"_s;
        accepted.remark = joined(accepted.remark,
                                 tr("waits for a decision: may this person be called? The file says %1")
                                     .arg(text::isolated(text::shown(unclear, 40))));
    }
    if (m_layout.kept != m_layout.filePositions)
        accepted.row.fileCells = m_layout.cellsOfFile(cells);
    if (accepted.row.lead.region != region)
        accepted.abroad = accepted.row.lead.region;
    const PersonKeys keys = personOf(accepted.row.lead, cells);
    accepted.row.person = keys.key;
    accepted.row.alsoPerson = keys.also;
    accepted.row.program = keys.program;
    return accepted;
}
