#pragma once

#include <array>

// The step of the schema behind the dashboard (migrations.cpp). Three tables, one after the other:
// - call_facts: what each attempt counts for, kept by triggers in the transaction that changes the attempt,
//   its lead or its list; callfacts::add makes new rows
// - call_changes: what has changed since the tallies were brought up to date; written by the triggers
// - call_tallies: sums, brought up to date in short jobs behind (callfacts::Keeper)
// A reader adds the changes to the tallies in one transaction, so figures are exact at any moment.

/// What an attempt adds to the figures, `sign` being "" or "-".
#define LEADLINE_CALL_CHANGE(row, sign)                                                                      \
    "INSERT INTO call_changes (campaign_id, list_id, script_id, caller, week_hour, hour, outcome, "          \
    "attempts, rang, ended, reached, interested, micro, leads, leads_reached, leads_forthcoming, "           \
    "leads_interested) "                                                                                     \
    "VALUES (" row ".campaign_id, " row ".list_id, " row ".script_id, " row ".caller, " row                  \
    ".week_hour, " row ".hour, " row ".outcome, " sign "1, " sign row ".rang, " sign row ".ended, " sign row \
    ".reached, " sign row ".interested, " sign row ".micro, " sign "(" row ".first & 1), " sign "(" row      \
    ".first >> 1 & 1), " sign "(" row ".first >> 2 & 1), " sign "(" row ".first >> 3 & 1)); "

namespace migrations {

inline constexpr std::array callFigures {
    // week_hour: weekhour.h, -1 where the local time is not known; hour: of its beginning, since 1970 UTC;
    // rang: 0 when it certainly rang nobody; outcome: '' without one; caller: '' for the provider's choice;
    // first: bits for the first call of the lead in the campaign that rang (1), reached a person (2), found
    // one who wants to hear more (4), is interested (8). The lists of outcomes are those of outcomekind.h.
    R"(CREATE TABLE call_facts (attempt_id INTEGER PRIMARY KEY, campaign_id INTEGER NOT NULL, lead_id INTEGER NOT NULL,
        list_id INTEGER NOT NULL, script_id INTEGER NOT NULL, caller TEXT NOT NULL, week_hour INTEGER NOT NULL,
        hour INTEGER NOT NULL, rang INTEGER NOT NULL, outcome TEXT NOT NULL, micro INTEGER NOT NULL,
        first INTEGER NOT NULL,
        ended INTEGER AS (rang = 1 AND outcome <> ''),
        reached INTEGER AS (rang = 1 AND (outcome = 'interested' OR outcome = 'not_interested' OR outcome = 'callback'
            OR outcome = 'needs_info' OR outcome = 'human_answered' OR outcome = 'hangup' OR outcome = 'do_not_call')),
        forthcoming INTEGER AS (rang = 1 AND (outcome = 'interested' OR outcome = 'callback' OR outcome = 'needs_info')),
        interested INTEGER AS (rang = 1 AND outcome = 'interested')) STRICT)",
    R"(CREATE TABLE call_changes (id INTEGER PRIMARY KEY, campaign_id INTEGER NOT NULL, list_id INTEGER NOT NULL,
        script_id INTEGER NOT NULL, caller TEXT NOT NULL, week_hour INTEGER NOT NULL, hour INTEGER NOT NULL,
        outcome TEXT NOT NULL, attempts INTEGER NOT NULL, rang INTEGER NOT NULL, ended INTEGER NOT NULL,
        reached INTEGER NOT NULL, interested INTEGER NOT NULL, micro INTEGER NOT NULL, leads INTEGER NOT NULL,
        leads_reached INTEGER NOT NULL, leads_forthcoming INTEGER NOT NULL, leads_interested INTEGER NOT NULL) STRICT)",
    // campaign_id: 0 = all; what: all, outcome, hour (of the week), list, script or caller, `code` says which
    // one; span: hours in a bucket, which are counted since 1970 UTC; 0 = all time
    R"(CREATE TABLE call_tallies (campaign_id INTEGER NOT NULL, what TEXT NOT NULL, span INTEGER NOT NULL,
        bucket INTEGER NOT NULL, code ANY NOT NULL, attempts INTEGER NOT NULL, rang INTEGER NOT NULL,
        ended INTEGER NOT NULL, reached INTEGER NOT NULL, interested INTEGER NOT NULL, micro INTEGER NOT NULL,
        leads INTEGER NOT NULL, leads_reached INTEGER NOT NULL, leads_forthcoming INTEGER NOT NULL,
        leads_interested INTEGER NOT NULL,
        PRIMARY KEY (campaign_id, what, span, bucket, code)) STRICT, WITHOUT ROWID)",
    // attempts up to `below` that are older than this table still have to be added, from the newest down
    R"(CREATE TABLE call_fill (id INTEGER PRIMARY KEY CHECK (id = 1), below INTEGER NOT NULL) STRICT)",
    R"(INSERT INTO call_fill SELECT 1, coalesce(max(id), 0) FROM attempts)",

    // INSERT here: say anew which call of the lead was the first to come how far
    R"(CREATE VIEW call_firsts AS SELECT lead_id, campaign_id FROM call_facts)",
    R"(CREATE TRIGGER call_firsts_insert INSTEAD OF INSERT ON call_firsts BEGIN
        UPDATE call_facts SET first = (attempt_id IS m.rang) + 2 * (attempt_id IS m.reached)
                + 4 * (attempt_id IS m.forthcoming) + 8 * (attempt_id IS m.interested)
            FROM (SELECT min(iif(f.rang = 1, f.attempt_id, NULL)) AS rang,
                    min(iif(f.reached, f.attempt_id, NULL)) AS reached,
                    min(iif(f.forthcoming, f.attempt_id, NULL)) AS forthcoming,
                    min(iif(f.interested, f.attempt_id, NULL)) AS interested
                FROM attempts a CROSS JOIN call_facts f ON f.attempt_id = a.id
                WHERE a.lead_id = new.lead_id AND f.campaign_id = new.campaign_id) AS m
            WHERE attempt_id IN (SELECT id FROM attempts WHERE lead_id = new.lead_id)
                AND campaign_id = new.campaign_id AND first <> (attempt_id IS m.rang) + 2 * (attempt_id IS m.reached)
                + 4 * (attempt_id IS m.forthcoming) + 8 * (attempt_id IS m.interested);
        END)",

    "CREATE TRIGGER call_facts_insert AFTER INSERT ON call_facts BEGIN " LEADLINE_CALL_CHANGE(
        "new", "") "INSERT INTO call_firsts VALUES (new.lead_id, new.campaign_id); END",
    "CREATE TRIGGER call_facts_delete AFTER DELETE ON call_facts BEGIN " LEADLINE_CALL_CHANGE(
        "old", "-") "INSERT INTO call_firsts VALUES (old.lead_id, old.campaign_id); END",
    "CREATE TRIGGER call_facts_update AFTER UPDATE ON call_facts BEGIN " LEADLINE_CALL_CHANGE("old", "-")
        LEADLINE_CALL_CHANGE("new", "") "END",
    R"(CREATE TRIGGER call_facts_first AFTER UPDATE OF rang, outcome, lead_id ON call_facts
        WHEN old.rang <> new.rang OR old.outcome <> new.outcome OR old.lead_id <> new.lead_id BEGIN
        INSERT INTO call_firsts VALUES (old.lead_id, old.campaign_id);
        INSERT INTO call_firsts SELECT new.lead_id, new.campaign_id WHERE old.lead_id <> new.lead_id;
        END)",

    R"(CREATE TRIGGER attempts_facts_update AFTER UPDATE OF lead_id, counts, outcome, cost_micro ON attempts
        WHEN old.lead_id <> new.lead_id OR old.counts <> new.counts OR old.outcome IS NOT new.outcome
            OR old.cost_micro IS NOT new.cost_micro BEGIN
        UPDATE call_facts SET lead_id = new.lead_id, list_id = (SELECT list_id FROM leads WHERE id = new.lead_id),
            rang = new.counts, outcome = coalesce(new.outcome, ''), micro = coalesce(new.cost_micro, 0)
            WHERE attempt_id = new.id;
        END)",
    R"(CREATE TRIGGER attempts_facts_delete AFTER DELETE ON attempts BEGIN
        DELETE FROM call_facts WHERE attempt_id = old.id;
        END)",
    R"(CREATE TRIGGER leads_facts_move AFTER UPDATE OF list_id ON leads WHEN old.list_id <> new.list_id BEGIN
        UPDATE call_facts SET list_id = new.list_id
            WHERE attempt_id IN (SELECT id FROM attempts WHERE lead_id = new.id);
        END)",
};

} // namespace migrations

#undef LEADLINE_CALL_CHANGE
