#pragma once

#include "core/leads/lead.h"

/// A number that is the same for rows of the same person, whatever their telephone numbers; 0 when the row
/// does not tell. The first that a row has counts:
///
/// 1. `personId` with the program it comes from: the id a CRM gave the person;
/// 2. the e-mail address, without regard to case; of addresses that belong to a desk ("info@", "office@")
/// only
///    together with the name;
/// 3. first name, last name and company, all three, without regard to case, accents and blanks.
qint64 personKey(const Lead &lead, const QString &personId, const QString &program);
