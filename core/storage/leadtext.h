#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSqlDatabase>
#include <QString>

/// The searchable text of a lead: all its texts and its file's cells, in one case. What the text index holds
/// and what decides about every lead it names are made here, so that they cannot differ.
namespace leadtext {

/// A word that has to be part of some text, or number, of a lead. UTF-8.
struct Needle {
    QByteArray text; ///< folded; empty: only the number counts
    QByteArray number; ///< digits of E.164; empty: no number
};

/// Each of the needles has to be found. A text that is one number, blanks included, is one needle.
QList<Needle> needlesOf(const QString &text);

/// The columns of `leads` that are searched, for `SELECT` and for the arguments of the function.
QString columns();
int columnCount();
/// Behind them: the further numbers of the row of `leads`, parted by blanks.
QString furtherNumbers();
/// Whether further numbers can make a difference.
bool asksForNumbers(const QList<Needle> &needles);
/// Puts one column's value, as stored, behind `text`: folded, cells of a JSON array one by one, ended by a
/// line feed.
void append(QByteArray &text, int column, QByteArrayView value);

/// True when `text`, all columns one behind the other as `append` puts them, or `others`, further
/// numbers parted by blanks, hold each of the needles.
bool holdsAll(QByteArrayView text, const QList<Needle> &needles, QByteArrayView others = {});

/// Makes the SQL function `lead_holds(needles, columns..., further numbers)` known to the connection: 1 when every needle is
/// found. `needles` is as `packed` gives them.
void install(const QSqlDatabase &db);
QString packed(const QList<Needle> &needles);

} // namespace leadtext
