#include "core/rules/rulefile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

Error ruleFileFault(const QString &name, qsizetype row)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "RuleBook",
                "The calling rules inside the program are damaged (%1, row %2), so nothing can be "
                "dialed. Install the program again.")
                .arg(name)
                .arg(row)};
}

Result<QList<QStringList>> readRuleFile(const QString &name)
{
    QFile file(":/rules/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return ruleFileFault(name, 0);
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        rows.append(line.trimmed().split(u','));
        if (rows.last().size() != rows.first().size())
            return ruleFileFault(name, rows.size() - 1);
    }
    if (rows.size() < 2)
        return ruleFileFault(name, 0);
    rows.removeFirst();
    return rows;
}
