#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

/// What follows when numbers are taken off the stop list.
namespace stoprelease {

/// Campaigns that refused a lead for one of `numbers` look at it again, whichever number of its person it
/// was, unless another one keeps the person out. A campaign that is over stays so: started again, it dials
/// them. `numbers`: JSON array, none of them on the list any more. Belongs into the transaction that took
/// them off.
Result<Done> lookAgain(const QSqlDatabase &db, const QString &numbers);

} // namespace stoprelease
