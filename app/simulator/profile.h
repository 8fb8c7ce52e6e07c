#pragma once

#include "app/simulator/httpmessage.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// One misbehaviour: which requests it strikes and what then happens. docs/simulator.md has the members.
struct FaultRule {
    QString route = QStringLiteral("dial"); ///< dial, list, details, active, stop, account or any
    QString number; ///< digits; empty = any. Only for dials
    double share = 1; ///< of the requests
    qint64 times = -1; ///< how often at most; -1 = always
    int status = 0; ///< 0 = the proper answer
    QByteArray body; ///< with `status`
    QList<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    std::chrono::milliseconds delay {0}; ///< before the answer, real time
    std::optional<bool> accept; ///< whether the dial rings all the same
    double acceptLateSeconds = 0; ///< imaginary seconds until it exists
    double acceptLateToSeconds = 0; ///< drawn between the two when this is more

    bool strikesBeforeBody() const
    {
        return fault == Fault::CloseBeforeBody || fault == Fault::ResetBeforeBody;
    }
    /// Unless said otherwise: a lost answer belongs to a placed call, a refusal to none.
    bool accepts() const { return accept.value_or(status < 400 && !strikesBeforeBody()); }
};

/// Shares of the deliveries that go wrong.
struct WebhookProfile {
    double never = 0;
    double late = 0;
    double lateSeconds = 60; ///< imaginary
    double twice = 0;
    double reorder = 0; ///< sent after a later one
    double alter = 0; ///< changed after signing
};

/// 0 = no limit. Windows are imaginary time.
struct LimitProfile {
    int concurrent = 0;
    int perHour = 0;
    int perDay = 0;
    double perSecond = 0;
};

/// How the simulator behaves: the knobs of the profile file and of `POST /_sim/profile`.
struct Profile {
    QString wrongKey; ///< this key is refused; any other of 8 characters or more is taken
    bool strict = true; ///< refuse members of a dial the provider does not know
    bool externalId = true; ///< know `external_id`
    double sameNumberSeconds = 10; ///< imaginary
    double balance = 100;
    double listDelaySeconds = 0; ///< imaginary
    double listDelayToSeconds = 0; ///< drawn between the two for each call when this is more
    bool rowMetadata = true;
    bool nationalNumbers = false; ///< rows show "2025550143"
    double dateSkewSeconds = 0;
    double talkFromSeconds = 20;
    double talkToSeconds = 180;
    QMap<QString, double> people; ///< weight of each ending, see people.h
    LimitProfile limits;
    WebhookProfile webhook;
    QList<FaultRule> rules;
};

/// `object` over the defaults. A member that is unknown or of the wrong type is a fault: `error` then names
/// it.
std::optional<Profile> profileFrom(const QJsonObject &object, QString &error);
/// `change` laid over `base`: objects member by member, everything else replaced.
QJsonObject overlaid(QJsonObject base, const QJsonObject &change);
