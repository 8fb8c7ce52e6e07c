#pragma once

#include "core/base/consent.h"
#include "core/base/ids.h"
#include "core/base/phonenumber.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Where a lead stands. Each stored row is in exactly one of these at all times (I-13).
enum class LeadStatus {
    Ready, ///< may be dialed now or at a known time soon
    Open, ///< an attempt is open
    Finished, ///< has its final outcome
    Refused, ///< will not be dialed: the reason says why
    Parked, ///< waits for a person or for a known later time
};
QString leadStatusCode(LeadStatus status); ///< "ready", "open", "finished", "refused", "parked"
std::optional<LeadStatus> leadStatusFromCode(const QString &code);

/// The fields of a lead that have a meaning of their own; every other column stays a variable.
enum class LeadField {
    None, ///< an ordinary column
    Phone,
    FirstName,
    LastName,
    FullName,
    Company,
    Email,
    Address,
    City,
    State,
    PostalCode,
    Country,
    TimeZone,
    Notes,
    ConsentKind,
    ConsentSource,
    ConsentDate,
    ConsentWording,
    Extension,
    Owner,
    Tags,
    OtherPhone, ///< a further number of the same person; may be several columns
    PersonId, ///< the id of the person in the program the file comes from
};
QString leadFieldCode(LeadField field); ///< "phone", "first_name" ... as in `--map`
std::optional<LeadField> leadFieldFromCode(const QString &code);

/// A person or firm to be called, as stored.
struct Lead {
    LeadId id {};
    ListId list {};
    ImportId import {};
    /// Line of the file on which the record starts, 1-based; 0 for leads typed by hand.
    qint64 line = 0;
    PhoneNumber phone;
    /// Further numbers of the same person, usable ones only; not dialed.
    QList<PhoneNumber> otherPhones;
    QString firstName;
    QString lastName;
    QString company;
    QString email;
    QString city;
    /// As in the file ("TX", "Texas"); the rules read it.
    QString state;
    QString postalCode;
    /// ISO 3166 of the number ("US").
    QString region;
    /// IANA name from the file or confirmed by a person.
    QString timeZone;
    bool timeZoneConfirmed = false;
    QString notes;
    /// The colleague who looks after the lead; empty when nobody does.
    QString owner;
    /// In alphabetical order; only `LeadReader::leads` fills it.
    QStringList tags;
    Consent consent;
    /// The file's cells, unchanged, in the order of its columns.
    QStringList cells;

    // Summary over all campaigns, kept up to date with every transition.
    LeadStatus status = LeadStatus::Ready;
    /// Code of why it is refused or parked, or of why it waits; empty otherwise.
    QString reason;
    /// Earliest moment of the next attempt; invalid when none is planned.
    QDateTime nextUtc;
    /// Code of the last outcome ("voicemail"); empty before the first.
    QString outcome;
    int attempts = 0;
    QDateTime lastAttemptUtc;

    QString displayName() const;
    /// As read for a page: the lead is on the stop list, with one of its numbers. Not stored with it.
    bool isStopped = false;

    bool operator==(const Lead &) const = default;
};

/// A list with its counts, for pickers.
struct LeadList {
    ListId id {};
    QString name;
    qint64 leads = 0;
    QDateTime createdUtc;
};
