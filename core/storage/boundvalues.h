#pragma once

#include "core/storage/sqlitestatement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

/// Values on their way into SQLite, one behind the other in little memory: made on any thread, bound on that
/// of the connection. Text is stored as `sql::fromText` and lists as `sql::fromStringList` would have it.
class BoundValues final {
public:
    void reserve(size_t values, qsizetype bytes);

    void append(qint64 number);
    void append(const QString &text);
    void append(const QStringList &texts);
    void append(const QVariant &value); ///< null, a whole number or text
    void appendNull();

    size_t size() const { return m_values.size(); }
    /// Binds `count` values from value `from` on, to the placeholders from `first` on. The values have to
    /// stay until the statement is reset.
    void bind(sqlite::Statement &statement, size_t from, size_t count, int first) const;

private:
    struct Value {
        enum class Kind : char { Null, Number, Text };
        Kind kind = Kind::Null;
        quint32 size = 0; ///< of a text
        qint64 number = 0; ///< or where the text begins
    };

    void endText(qsizetype begin);

    QByteArray m_texts; ///< UTF-8, one behind the other
    std::vector<Value> m_values;
};
