#pragma once

#include "app/simulator/people.h"

/// Adds what is said, spread over the time of the call, and the summary the provider would write about it.
void addConversation(CallPlan &plan, Chance &chance, const LeadFacts &facts);
