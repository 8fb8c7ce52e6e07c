#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;

/// What is wrong with a line, translated; empty when nothing is.
using Fault = QString;

bool isName(QStringView text)
{
    const auto isPart = [](QChar c) { return c == u'_' || (c < QChar(0x80) && c.isLetterOrNumber()); };
    return !text.isEmpty() && !text.front().isDigit() && std::all_of(text.begin(), text.end(), isPart);
}

/// After the closing quote only blanks and a comment may follow.
bool isRestOfLine(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || rest.startsWith(u'#');
}

QChar unescaped(QChar c)
{
    return c == u'n' ? u'\n' : c == u't' ? u'\t' : c;
}

/// `text` starts with a quote. In double quotes a backslash stands before \\ " $ n t.
Fault readQuoted(QStringView text, QString &value)
{
    const QChar quote = text.front();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == quote) {
            return isRestOfLine(text.mid(i + 1))
                ? Fault()
                : QCoreApplication::translate("EnvFile", "something follows the closing quote");
        }
        if (text[i] == u'\\' && quote == u'"' && i + 1 < text.size())
            value.append(unescaped(text[++i]));
        else
            value.append(text[i]);
    }
    return QCoreApplication::translate("EnvFile", "the closing quote is missing");
}

/// Up to a comment, which needs a blank before it.
QString unquoted(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'#' && text[i - 1].isSpace())
            return text.left(i).trimmed().toString();
    }
    return text.startsWith(u'#') ? QString() : text.trimmed().toString();
}

Fault readLine(QStringView line, QMap<QString, QString> &variables)
{
    QStringView text = line.trimmed();
    if (text.isEmpty() || text.startsWith(u'#'))
        return {};
    if (text.startsWith("export "_L1))
        text = text.mid(7).trimmed();
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = text.left(std::max<qsizetype>(equals, 0)).trimmed();
    if (equals < 0 || !isName(name))
        return QCoreApplication::translate("EnvFile", "a line is written as NAME=VALUE");
    const QStringView rest = text.mid(equals + 1).trimmed();
    QString value;
    Fault fault;
    if (rest.startsWith(u'"') || rest.startsWith(u'\''))
        fault = readQuoted(rest, value);
    else
        value = unquoted(rest);
    if (fault.isEmpty())
        variables.insert(name.toString(), value);
    return fault;
}

Error misuse(const QString &message)
{
    return {Error::Kind::Misuse, message};
}

} // namespace

Result<QMap<QString, QString>> readEnvFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(QCoreApplication::translate("EnvFile", "%1 cannot be read: %2.")
                          .arg(fileName, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile || bytes.contains('\0'))
        return misuse(QCoreApplication::translate("EnvFile",
                                                  "%1 is no file of settings: give a text file with lines "
                                                  "like NAME=VALUE.")
                          .arg(fileName));
    QMap<QString, QString> variables;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // The line itself is not shown: it may hold a key.
        if (const Fault fault = readLine(lines[i], variables); !fault.isEmpty())
            return misuse(QCoreApplication::translate("EnvFile", "%1, line %2: %3.")
                              .arg(fileName)
                              .arg(i + 1)
                              .arg(fault));
    }
    return variables;
}
