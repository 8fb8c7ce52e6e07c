#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

/// A piece of a text: UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Words a person looks for, whatever their case and accents: "muller" finds "Müller", "strasse" finds
/// "Straße". Anything may be typed; what is neither letter nor digit only separates words. Pure.
class WordSearch final {
public:
    /// One word, or several that have to follow each other (typed in double quotes, or joined as "e-mail"
    /// is).
    struct Term {
        QStringList words; ///< folded; never empty
        bool isBeginning = false; ///< the last word may go on: "inter" finds "interested"
        bool operator==(const Term &) const = default;
    };

    WordSearch() = default;
    /// The last word counts as a beginning until a blank or a quotation mark closes it.
    explicit WordSearch(const QString &typed);

    bool isEmpty() const { return m_terms.isEmpty(); }
    const QList<Term> &terms() const { return m_terms; }
    /// Where `text` holds one of the terms, in order, without overlaps.
    QList<TextSpan> placesIn(QStringView text) const;
    /// Which terms `text` holds: one flag each.
    QList<bool> termsIn(QStringView text) const;

    /// The words of a text as they are compared, joined by blanks. Nothing but letters, digits and blanks.
    static QString folded(QStringView text);

private:
    QList<Term> m_terms;
};

/// Where `text` holds `part`, whatever the case and accents of both; any run of blanks is one. In order,
/// without overlaps.
QList<TextSpan> placesOf(const QString &part, QStringView text);
