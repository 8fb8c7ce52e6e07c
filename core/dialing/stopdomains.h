#pragma once

#include "core/base/result.h"
#include "core/dialing/stoplist.h"
#include "core/leads/lead.h"

#include <QDateTime>
#include <QFuture>
#include <QList>

/// A company that is never called, known by its domain.
struct StopDomain {
    QString domain; ///< as `stopdomain::read` gives it
    QString source;
    QDateTime addedUtc;
    bool operator==(const StopDomain &) const = default;
};

/// The domains on the do-not-call list: global, immediate, taken off by a person with a reason alone (I-16).
/// Source: calling-rules.md section 6, order of the gate.
class StopDomains {
public:
    virtual ~StopDomains() = default;
    /// `domains` as `stopdomain::read` gives them.
    virtual QFuture<Result<StopListAdded>> add(const QStringList &domains, const QString &source) = 0;
    /// Leads that were refused for it are looked at again. InvalidInput without a reason, NotFound when it is
    /// not on the list.
    virtual QFuture<Result<Done>> remove(const QString &domain, const QString &reason) = 0;
    /// All of them by name. Blocks shortly; belongs to the thread that made the object.
    virtual QList<StopDomain> all() = 0;
};

namespace stopdomain {

/// The domain that somebody means by "example.com", "@example.com", an address of mail or of the web: lower
/// case, in ASCII (IDNA), without "www.". InvalidInput when it is none, when everybody can have an address
/// there, or when many companies lie in it.
Result<QString> read(const QString &text);

/// What a file holds: one domain per line or in the first column of a CSV, whose header is left out.
struct Found {
    QStringList domains; ///< each once
    QList<qint64> badLines; ///< from 1
};
/// NotFound when it cannot be read, InvalidInput above 16 MiB.
Result<Found> readFile(const QString &fileName);

/// Every domain that one of the lead's addresses lies in, those above it included ("mail.example.com",
/// "example.com"): of its e-mail address and of addresses of mail and web in the columns of its file, each of
/// which may hold several among other words.
QStringList of(const Lead &lead);

} // namespace stopdomain
