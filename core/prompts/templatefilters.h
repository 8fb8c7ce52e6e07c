#pragma once

#include <QString>
#include <QStringList>

/// The filters of call scripts. A value with commas counts as a list: "tea, coffee" has two entries.
namespace TemplateFilters {

struct Signature {
    int leastArguments = 0;
    int mostArguments = 0;
    bool takesNumber = false; ///< the argument is a whole number from 1 to 8,000
    const char *usage = ""; ///< as to be written: `truncate(40)`
};

/// Null when there is no such filter.
const Signature *signature(const QString &name);
QStringList names();
/// `name` and the number of `arguments` must be right.
QString apply(const QString &name, const QString &value, const QStringList &arguments);

/// "tea, coffee" -> "tea", "coffee"; empty entries are left out.
QStringList entries(const QString &value);

} // namespace TemplateFilters
