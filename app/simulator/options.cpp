#include "app/simulator/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 2;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Stands in for the call provider: same HTTP interface, nobody is called."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Listen on port <P> of 127.0.0.1; 0 = any free one."_s, u"P"_s, u"0"_s},
        {u"port-file"_s, u"Write the port to <FILE> once it listens."_s, u"FILE"_s},
        {u"ledger"_s, u"Append one JSON line per accepted call to <FILE>."_s, u"FILE"_s},
        {u"seed"_s, u"Draw the people from <N>; the same seed gives the same campaign."_s, u"N"_s, u"1"_s},
        {u"speed"_s, u"Run the imaginary telephone <X> times faster."_s, u"X"_s, u"1"_s},
        {u"webhook-secret"_s, u"Sign deliveries with <S>."_s, u"S"_s},
        {u"profile"_s, u"Read the behavior from <FILE> (docs/simulator.md)."_s, u"FILE"_s},
        {u"tls"_s, u"Speak TLS with the PEM files <CERT,KEY>."_s, u"CERT,KEY"_s},
    });
}

OptionsEnd misuse(const QString &text)
{
    return {text + u'\n', wrongUse};
}

std::variant<Options, OptionsEnd> valuesOf(const QCommandLineParser &parser)
{
    Options options;
    bool portOk = false;
    bool seedOk = false;
    bool speedOk = false;
    options.port = parser.value(u"port"_s).toUShort(&portOk);
    options.seed = parser.value(u"seed"_s).toULongLong(&seedOk);
    options.speed = parser.value(u"speed"_s).toDouble(&speedOk);
    if (!portOk)
        return misuse(u"--port: a number from 0 to 65535 is needed"_s);
    if (!seedOk)
        return misuse(u"--seed: a whole number from 0 on is needed"_s);
    if (!speedOk || options.speed < 0.01 || options.speed > 1e6)
        return misuse(u"--speed: a number from 0.01 to 1000000 is needed"_s);
    const auto tls = parser.value(u"tls"_s).split(u',');
    if (parser.isSet(u"tls"_s) && (tls.size() != 2 || tls.contains(QString())))
        return misuse(u"--tls: two files are needed, CERT,KEY"_s);
    options.certificateFile = tls.value(0);
    options.keyFile = tls.value(1);
    options.portFile = parser.value(u"port-file"_s);
    options.ledgerFile = parser.value(u"ledger"_s);
    options.webhookSecret = parser.value(u"webhook-secret"_s).toUtf8();
    options.profileFile = parser.value(u"profile"_s);
    return options;
}

} // namespace

std::variant<Options, OptionsEnd> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return OptionsEnd {parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return OptionsEnd {u"leadline-simulator "_s + QLatin1StringView(LEADLINE_VERSION) + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return misuse(u"unexpected: "_s + parser.positionalArguments().join(u' '));
    return valuesOf(parser);
}
