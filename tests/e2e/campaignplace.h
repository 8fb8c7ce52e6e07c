#pragma once

#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"

/// A simulator of its own, a data directory that dials it, and in it the campaign "C" over that many leads,
/// which has not begun.
struct CampaignPlace {
    explicit CampaignPlace(int leads)
    {
        place.useSimulator(simulator);
        isReady = place.prepareCampaign(leadsForTests(leads).toBytes());
    }

    SimulatorProcess simulator {QStringList {QStringLiteral("--speed"), QStringLiteral("3000")}};
    Workplace place;
    bool isReady = false; ///< what went wrong else is on standard error
};
