#pragma once

#include "core/dialing/calllog.h"
#include "core/storage/sqlcalllogwork.h"

namespace calllog {

/// Slot, budget, gate, plan and intent of the next lead (I-2, I-5, I-10, I-14). Looks at a bounded number of
/// leads; when none of these may be dialed and more are due, the answer is NothingDue with the present
/// moment.
Result<Claim> claim(Work &work, const ClaimRequest &request);

} // namespace calllog
