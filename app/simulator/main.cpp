#include "app/simulator/endsignals.h"
#include "app/simulator/httpserver.h"
#include "app/simulator/ledger.h"
#include "app/simulator/options.h"
#include "app/simulator/provider.h"
#include "app/simulator/recordjson.h"
#include "app/simulator/telephone.h"
#include "app/simulator/webhooksender.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

int complain(const QString &text, int exitCode = failed)
{
    std::fprintf(stderr, "leadline-simulator: %s\n", qUtf8Printable(text));
    return exitCode;
}

/// The behaviour from the profile file; without one everything works.
std::optional<ProviderState> startingState(const Options &options, QString &error)
{
    ProviderState state;
    if (!options.profileFile.isEmpty()) {
        QFile file(options.profileFile);
        if (!file.open(QIODevice::ReadOnly)) {
            error = u"the profile %1 cannot be read: %2"_s.arg(options.profileFile, file.errorString());
            return std::nullopt;
        }
        QJsonParseError fault;
        const auto document = QJsonDocument::fromJson(file.readAll(), &fault);
        if (!document.isObject()) {
            error =
                u"the profile %1 is not a JSON object: %2"_s.arg(options.profileFile, fault.errorString());
            return std::nullopt;
        }
        state.profileJson = document.object();
    }
    const auto profile = profileFrom(state.profileJson, error);
    if (!profile)
        return std::nullopt;
    state.profile = *profile;
    return state;
}

bool writePort(const QString &fileName, quint16 port)
{
    if (fileName.isEmpty())
        return true;
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port)) > 0 && file.commit();
}

void connectTelephone(Telephone &telephone, WebhookSender &webhooks, const ProviderState &state)
{
    QObject::connect(&telephone, &Telephone::ended, &webhooks, [&webhooks, &state](const Call &call) {
        const auto record = recordjson::details(call, state.baseUrl);
        webhooks.sendResult(call, QJsonDocument(record).toJson(QJsonDocument::Compact));
    });
    QObject::connect(&telephone, &Telephone::connected, &webhooks, [&webhooks](const Call &call) {
        const auto wanted = call.dial.body.value("webhook_events"_L1).toArray();
        if (wanted.contains(u"call"_s))
            webhooks.sendLiveEvent(call, u"Call connected"_s);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leadline-simulator"_s);
    const auto read = readOptions(QCoreApplication::arguments());
    if (const auto *end = std::get_if<OptionsEnd>(&read)) {
        std::fputs(qUtf8Printable(end->text), end->exitCode == 0 ? stdout : stderr);
        return end->exitCode;
    }
    const auto &options = std::get<Options>(read);

    QString error;
    auto state = startingState(options, error);
    if (!state)
        return complain(error, wrongUse);
    Ledger ledger;
    if (!ledger.open(options.ledgerFile))
        return complain(u"the ledger %1 cannot be written"_s.arg(options.ledgerFile));
    Telephone telephone(options.seed, options.speed);
    WebhookSender webhooks(telephone, state->profile, options.seed, options.webhookSecret);
    Provider provider(options, *state, telephone, ledger, webhooks);
    HttpServer server(
        [&provider](const HttpRequest &request) { return provider.answer(request); },
        [&provider](const HttpRequest &request) { return provider.faultBeforeBody(request); },
        [&state] { return std::chrono::seconds(std::llround(state->profile.dateSkewSeconds)); });
    connectTelephone(telephone, webhooks, *state);

    const bool tls = !options.certificateFile.isEmpty();
    if (tls && !server.useTls(options.certificateFile, options.keyFile))
        return complain(u"--tls: the certificate or the key cannot be read as PEM"_s, wrongUse);
    if (!server.listen(QHostAddress::LocalHost, options.port))
        return complain(u"port %1: %2"_s.arg(options.port).arg(server.errorString()));
    state->baseUrl = u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(server.serverPort());
    if (!writePort(options.portFile, server.serverPort()))
        return complain(u"the port file %1 cannot be written"_s.arg(options.portFile));
    std::fprintf(stderr, "leadline-simulator: listening on %s, nobody is really called\n",
                 qUtf8Printable(state->baseUrl));

    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endAsked, &application, &QCoreApplication::quit);
    const int result = QCoreApplication::exec();
    std::printf("%s\n", ledger.verdict().constData());
    std::fflush(stdout);
    return result;
}
