#pragma once

#include "app/simulator/telephone.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

/// Sends the results of calls to the addresses their dials named: signed, repeated a few times when nobody
/// takes them, and as badly as the profile says. Only to this machine.
class WebhookSender final : public QObject {
    Q_OBJECT
public:
    struct Sending {
        QDateTime sentUtc;
        int responseCode = 0; ///< 0 = no answer
        qint64 milliseconds = 0;
        QString kind; ///< spawn, create, resend
    };

    /// `telephone` and `profile` must outlive the sender.
    WebhookSender(const Telephone &telephone, const Profile &profile, quint64 seed, const QByteArray &secret,
                  QObject *parent = nullptr);

    /// After a call: as the profile says.
    void sendResult(const Call &call, const QByteArray &body);
    void sendLiveEvent(const Call &call, const QString &message);
    /// At once and properly. False when `url` is none of this machine.
    bool send(const QString &callId, const QUrl &url, const QByteArray &body, const QString &kind);
    QList<Sending> sendings(const QString &callId) const { return m_sendings.value(callId); }

private:
    struct Delivery {
        QString callId;
        QUrl url;
        QByteArray body;
        QByteArray signature;
        QString kind;
        int failures = 0;
    };
    void post(const Delivery &delivery);
    void settle(Delivery delivery, int responseCode);
    Delivery signedDelivery(const QString &callId, const QUrl &url, const QByteArray &body,
                            const QString &kind) const;
    double delaySeconds(const Call &call) const;

    const Telephone &m_telephone;
    const Profile &m_profile;
    quint64 m_seed;
    QByteArray m_secret;
    QNetworkAccessManager m_network;
    QHash<QString, QList<Sending>> m_sendings;
};
