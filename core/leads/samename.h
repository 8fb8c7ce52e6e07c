#pragma once

#include <QString>

/// Whether two names, as files have them, may be those of one person: "Anna Bell", "BELL, Anna", "A. Bell",
/// "Anna". False when one of them is empty.
bool isSameName(const QString &one, const QString &other);

/// Whom a row or a stored lead names.
struct NamedPerson {
    qint64 key = 0; ///< `personKey`; 0 = not known
    QString firstName = {};
    QString lastName = {};
    QString company = {};

    /// "Anna Bell", else the company; may be empty.
    QString shownName() const;
};

/// Whether two who share a number are different people: by their keys and names, else by their companies.
/// False where nothing can be compared.
bool areDifferentPeople(const NamedPerson &one, const NamedPerson &other);
