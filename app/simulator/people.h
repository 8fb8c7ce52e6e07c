#pragma once

#include "app/simulator/chance.h"
#include "app/simulator/profile.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

/// What the called side knows about itself, taken from the dial: `request_data`, else the prompt's block of
/// data.
struct LeadFacts {
    QString firstName;
    QString company;
    QString opening; ///< the agent's first sentence
    QString voicemailMessage; ///< empty = hang up
    double maxMinutes = 30;
};
LeadFacts factsFrom(const QJsonObject &dial);

struct SpokenLine {
    const char *speaker = "user"; ///< user or assistant
    QString text;
    double atSeconds = 0; ///< after the connection
};

/// How one call goes, decided the moment it is placed. Durations are imaginary seconds.
struct CallPlan {
    QString ending; ///< "interested" ...: a key of defaultWeights()
    double ringSeconds = 10;
    double talkSeconds = 0; ///< 0 = never connected
    QString status; ///< as the record will say
    QString answeredBy;
    QString errorMessage;
    QString endedBy;
    QString tag;
    QString summary;
    QList<SpokenLine> lines;
    /// Days from now on which the person wants to be rung back; 0 = not asked for.
    int callbackInDays = 0;
};

/// Endings and how often they happen among a hundred calls.
QMap<QString, double> defaultWeights();

/// Drawn from the seed and the number alone (and how often it was rung before), so that the same seed gives
/// the same campaign whatever the order of the calls.
CallPlan planFor(quint64 seed, const QString &digits, int timesRung, const Profile &profile,
                 const LeadFacts &facts);

QString digitsOf(const QString &number);
