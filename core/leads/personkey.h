#pragma once

#include "core/leads/lead.h"

/// Who a row is about, as numbers that are the same for rows of the same person.
struct PersonKeys {
    qint64 key = 0; ///< as `personKey`
    /// Of a row with an id: what it would have without one, so that files without ids know the person, too.
    qint64 also = 0;
    /// The program that gave the id; within one program people with different ids are different. 0 = no id.
    qint64 program = 0;
};
PersonKeys personKeys(const Lead &lead, const QString &personId, const QString &program);
/// The same for a lead of our own export, which tells the key it had.
PersonKeys exportedPersonKeys(const Lead &lead, qint64 key);

/// A number that is the same for rows of the same person, whatever their telephone numbers; 0 when the row
/// does not tell. The first that a row has counts:
///
/// 1. `personId` with the program it comes from: the id a CRM gave the person;
/// 2. the e-mail address, without regard to case; of addresses that belong to a desk ("info@", "office@")
/// only
///    together with the name;
/// 3. first name, last name and company, all three, without regard to case, accents and blanks.
qint64 personKey(const Lead &lead, const QString &personId, const QString &program);
