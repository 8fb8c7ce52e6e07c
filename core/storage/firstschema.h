#pragma once

#include <array>

// The first step of the schema (migrations.cpp).

namespace migrations {

inline constexpr std::array version1 {
    // key: installation_id, host, machine, created, clean_shutdown ("1"/"0"), program_version, last_integrity_check,
    // damage_suspected ("1"), backup_at (only in backups and, until the
    // calls made since were read, in what was restored from one), copied_from (host; a copy nobody has confirmed)
    R"(CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID)",
    // one row: the process that writes, with a heartbeat (second copy on another machine)
    R"(CREATE TABLE owner (id INTEGER PRIMARY KEY CHECK (id = 1), pid INTEGER NOT NULL, host TEXT NOT NULL,
        started_at INTEGER NOT NULL, heartbeat_at INTEGER NOT NULL) STRICT)",
    R"(CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE alarms (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL,
        seen_at INTEGER) STRICT)",

    R"(CREATE TABLE lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL) STRICT)",
    // columns, mapping: JSON arrays of headers and of field codes
    R"(CREATE TABLE imports (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id),
        file_name TEXT NOT NULL, columns TEXT NOT NULL, mapping TEXT NOT NULL,
        duplicates_policy TEXT NOT NULL CHECK (duplicates_policy = 'skip' OR duplicates_policy = 'merge'
            OR duplicates_policy = 'keep'),
        state TEXT NOT NULL CHECK (state = 'running' OR state = 'done' OR state = 'undone'),
        upload_id TEXT UNIQUE,
        consent_kind TEXT NOT NULL, consent_source TEXT NOT NULL, consent_at INTEGER, consent_wording TEXT NOT NULL,
        started_at INTEGER NOT NULL, finished_at INTEGER, seconds REAL NOT NULL DEFAULT 0,
        rows INTEGER NOT NULL DEFAULT 0, accepted INTEGER NOT NULL DEFAULT 0, duplicates INTEGER NOT NULL DEFAULT 0,
        refused INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0) STRICT)",
    R"(CREATE TABLE import_rejects (import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
        line INTEGER NOT NULL, reason_code TEXT NOT NULL, reason TEXT NOT NULL, cells TEXT NOT NULL,
        PRIMARY KEY (import_id, line)) STRICT, WITHOUT ROWID)",
    // cells: JSON array, the file's cells unchanged; import_id is NULL for leads typed by hand
    R"(CREATE TABLE leads (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id),
        import_id INTEGER REFERENCES imports(id), line INTEGER NOT NULL DEFAULT 0,
        phone TEXT NOT NULL CHECK (phone GLOB '+[1-9]*'),
        first_name TEXT NOT NULL DEFAULT '', last_name TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '',
        postal_code TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', time_zone TEXT NOT NULL DEFAULT '',
        time_zone_confirmed INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '',
        consent_kind TEXT NOT NULL DEFAULT 'none', consent_source TEXT NOT NULL DEFAULT '', consent_at INTEGER,
        consent_wording TEXT NOT NULL DEFAULT '',
        held_reason TEXT NOT NULL DEFAULT '',
        cells TEXT NOT NULL DEFAULT '[]', created_at INTEGER NOT NULL,
        status TEXT NOT NULL DEFAULT 'ready' CHECK (status = 'ready' OR status = 'open' OR status = 'finished'
            OR status = 'refused' OR status = 'parked'),
        reason TEXT NOT NULL DEFAULT '', next_at INTEGER, outcome TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0, last_attempt_at INTEGER) STRICT)",
    R"(CREATE INDEX leads_phone ON leads(phone))",
    R"(CREATE INDEX leads_list ON leads(list_id))",
    R"(CREATE INDEX leads_import ON leads(import_id))",
    R"(CREATE INDEX leads_status ON leads(status))",

    R"(CREATE TABLE stop_list (phone TEXT PRIMARY KEY, source TEXT NOT NULL, added_at INTEGER NOT NULL,
        attempt_id INTEGER) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE stop_list_log (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, phone TEXT NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('added','removed')), source TEXT NOT NULL) STRICT)",

    R"(CREATE TABLE prompt_versions (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,
        text TEXT NOT NULL, created_at INTEGER NOT NULL, UNIQUE (name, sha256)) STRICT)",

    // hours: "any", "9:00-20:00" ...; *_micro: millionths of a dollar
    R"(CREATE TABLE campaigns (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
        list_id INTEGER NOT NULL REFERENCES lists(id),
        kind TEXT NOT NULL CHECK (kind IN ('sales','service')),
        prompt_version_id INTEGER NOT NULL REFERENCES prompt_versions(id), business TEXT NOT NULL DEFAULT '',
        concurrency INTEGER NOT NULL DEFAULT 0, calls_per_second REAL NOT NULL DEFAULT 0,
        attempts INTEGER NOT NULL, budget_micro INTEGER, hours TEXT NOT NULL, voice TEXT NOT NULL DEFAULT '',
        caller_number TEXT NOT NULL DEFAULT '', language TEXT NOT NULL, max_duration_minutes INTEGER NOT NULL,
        record INTEGER NOT NULL, voicemail_action TEXT NOT NULL, voicemail_message TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state = 'draft' OR state = 'running' OR state = 'paused' OR state = 'stopped'
            OR state = 'finished'),
        pause_cause TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, started_at INTEGER) STRICT)",
    R"(CREATE TABLE campaign_log (id INTEGER PRIMARY KEY, campaign_id INTEGER NOT NULL, at INTEGER NOT NULL,
        state TEXT NOT NULL, cause TEXT NOT NULL) STRICT)",
    // A lead in a campaign: exactly one state at all times (I-13). next_at: not before this moment; NULL with
    // state 'ready' = now, with 'parked' = a person has to decide.
    R"(CREATE TABLE campaign_leads (campaign_id INTEGER NOT NULL REFERENCES campaigns(id),
        lead_id INTEGER NOT NULL REFERENCES leads(id),
        state TEXT NOT NULL CHECK (state = 'ready' OR state = 'open' OR state = 'finished' OR state = 'refused'
            OR state = 'parked'),
        reason TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '', next_at INTEGER,
        priority INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '', last_attempt_id INTEGER,
        PRIMARY KEY (campaign_id, lead_id)) STRICT, WITHOUT ROWID)",
    // the queue: due leads of a campaign by priority, then age
    R"(CREATE INDEX campaign_leads_due ON campaign_leads(campaign_id, state, priority DESC, next_at, lead_id))",
    R"(CREATE INDEX campaign_leads_lead ON campaign_leads(lead_id))",

    R"(CREATE TABLE attempts (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
        campaign_id INTEGER NOT NULL REFERENCES campaigns(id), lead_id INTEGER NOT NULL REFERENCES leads(id),
        phone TEXT NOT NULL, number INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state = 'intent' OR state = 'placed' OR state = 'live' OR state = 'ended'
            OR state = 'rejected' OR state = 'not_sent' OR state = 'unknown' OR state = 'absent'),
        call_id TEXT UNIQUE, body_sha256 TEXT NOT NULL, intent_at INTEGER NOT NULL, ended_at INTEGER,
        counts INTEGER NOT NULL DEFAULT 1,
        outcome TEXT, outcome_by TEXT, review INTEGER NOT NULL DEFAULT 0, review_reason TEXT NOT NULL DEFAULT '',
        declined INTEGER NOT NULL DEFAULT 0, abandoned INTEGER NOT NULL DEFAULT 0,
        answered_by TEXT NOT NULL DEFAULT '', seconds REAL, cost_micro INTEGER, worst_case_micro INTEGER NOT NULL DEFAULT 0,
        summary TEXT NOT NULL DEFAULT '', recording_url TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
        http_status INTEGER, error_code TEXT NOT NULL DEFAULT '', error_text TEXT NOT NULL DEFAULT '',
        max_duration_minutes INTEGER NOT NULL,
        unknown_at INTEGER, next_check_at INTEGER, checks INTEGER NOT NULL DEFAULT 0,
        evidence TEXT NOT NULL DEFAULT '[]') STRICT)",
    // I-5: at most one open attempt per number in the whole database
    R"(CREATE UNIQUE INDEX attempts_one_open_per_number ON attempts(phone)
        WHERE state IN ('intent','placed','live','unknown'))",
    R"(CREATE INDEX attempts_open ON attempts(state, campaign_id) WHERE state IN ('intent','placed','live','unknown'))",
    R"(CREATE INDEX attempts_phone ON attempts(phone, intent_at))",
    R"(CREATE INDEX attempts_campaign ON attempts(campaign_id, id))",
    R"(CREATE INDEX attempts_lead ON attempts(lead_id, id))",
    R"(CREATE INDEX attempts_state ON attempts(state))",
    R"(CREATE INDEX attempts_outcome ON attempts(outcome) WHERE outcome IS NOT NULL)",
    R"(CREATE INDEX attempts_intent ON attempts(intent_at))",
    R"(CREATE INDEX attempts_review ON attempts(id) WHERE review = 1)",
    // what was said and decided: large, so beside the attempt. lead_values, zones, record, transcript: JSON
    R"(CREATE TABLE attempt_texts (attempt_id INTEGER PRIMARY KEY REFERENCES attempts(id),
        prompt_version_id INTEGER NOT NULL REFERENCES prompt_versions(id), first_sentence TEXT NOT NULL,
        task TEXT NOT NULL, lead_values TEXT NOT NULL, caller_number TEXT NOT NULL, zones TEXT NOT NULL,
        zone_source TEXT NOT NULL, rules_version TEXT NOT NULL, consent TEXT NOT NULL) STRICT)",
    R"(CREATE TABLE attempt_reports (attempt_id INTEGER PRIMARY KEY REFERENCES attempts(id), record TEXT NOT NULL,
        transcript TEXT NOT NULL, source TEXT NOT NULL, read_at INTEGER NOT NULL) STRICT)",
    // append-only log of every transition
    R"(CREATE TABLE attempt_log (id INTEGER PRIMARY KEY, attempt_id INTEGER NOT NULL, at INTEGER NOT NULL,
        from_state TEXT, to_state TEXT NOT NULL, cause TEXT NOT NULL, program_version TEXT NOT NULL) STRICT)",
    R"(CREATE INDEX attempt_log_attempt ON attempt_log(attempt_id, id))",
    R"(CREATE TRIGGER attempt_log_no_update BEFORE UPDATE ON attempt_log
        BEGIN SELECT RAISE(ABORT, 'the transition log is append-only'); END)",
    R"(CREATE TRIGGER attempt_log_no_delete BEFORE DELETE ON attempt_log
        BEGIN SELECT RAISE(ABORT, 'the transition log is append-only'); END)",
    R"(CREATE TABLE corrections (id INTEGER PRIMARY KEY, attempt_id INTEGER NOT NULL REFERENCES attempts(id),
        at INTEGER NOT NULL, old_outcome TEXT, new_outcome TEXT NOT NULL) STRICT)",

    // What a campaign comes to, kept by triggers so that no screen and no budget has to add up a million rows.
    // what: lead (by state), reason (of leads that wait or are refused), outcome (last one of a lead), attempt (by
    // state), micro ('spent': known prices; 'unpriced': what ended calls without a price may cost)
    R"(CREATE TABLE campaign_tallies (campaign_id INTEGER NOT NULL,
        what TEXT NOT NULL CHECK (what = 'lead' OR what = 'reason' OR what = 'outcome' OR what = 'attempt'
            OR what = 'micro'), code TEXT NOT NULL,
        n INTEGER NOT NULL, PRIMARY KEY (campaign_id, what, code)) STRICT, WITHOUT ROWID)",
    R"(CREATE TRIGGER campaign_leads_tally_insert AFTER INSERT ON campaign_leads BEGIN
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'lead', new.state, 1)
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        INSERT INTO campaign_tallies SELECT new.campaign_id, 'reason', new.reason, 1
            WHERE new.reason <> '' AND new.state IN ('ready','refused','parked')
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        INSERT INTO campaign_tallies SELECT new.campaign_id, 'outcome', new.outcome, 1 WHERE new.outcome <> ''
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        END)",
    R"(CREATE TRIGGER campaign_leads_tally_update AFTER UPDATE OF state, reason, outcome ON campaign_leads
        WHEN old.state <> new.state OR old.reason <> new.reason OR old.outcome <> new.outcome BEGIN
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'lead' AND code = old.state;
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'reason' AND code = old.reason
            AND old.state IN ('ready','refused','parked');
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'outcome' AND code = old.outcome;
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'lead', new.state, 1)
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        INSERT INTO campaign_tallies SELECT new.campaign_id, 'reason', new.reason, 1
            WHERE new.reason <> '' AND new.state IN ('ready','refused','parked')
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        INSERT INTO campaign_tallies SELECT new.campaign_id, 'outcome', new.outcome, 1 WHERE new.outcome <> ''
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        END)",
    R"(CREATE TRIGGER campaign_leads_tally_delete AFTER DELETE ON campaign_leads BEGIN
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'lead' AND code = old.state;
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'reason' AND code = old.reason
            AND old.state IN ('ready','refused','parked');
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'outcome' AND code = old.outcome;
        END)",
    R"(CREATE TRIGGER attempts_tally_insert AFTER INSERT ON attempts BEGIN
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'attempt', new.state, 1)
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        END)",
    R"(CREATE TRIGGER attempts_tally_state AFTER UPDATE OF state ON attempts WHEN old.state <> new.state BEGIN
        UPDATE campaign_tallies SET n = n - 1
            WHERE campaign_id = old.campaign_id AND what = 'attempt' AND code = old.state;
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'attempt', new.state, 1)
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + 1;
        END)",
    R"(CREATE TRIGGER attempts_tally_cost AFTER UPDATE OF cost_micro ON attempts
        WHEN old.cost_micro IS NOT new.cost_micro BEGIN
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'micro', 'spent',
                coalesce(new.cost_micro, 0) - coalesce(old.cost_micro, 0))
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + excluded.n;
        END)",
    R"(CREATE TRIGGER attempts_tally_unpriced AFTER UPDATE OF state, cost_micro, seconds ON attempts
        WHEN (old.state = 'ended' AND old.cost_micro IS NULL) OR (new.state = 'ended' AND new.cost_micro IS NULL) BEGIN
        INSERT INTO campaign_tallies VALUES (new.campaign_id, 'micro', 'unpriced',
                iif(new.state = 'ended' AND new.cost_micro IS NULL, min(new.worst_case_micro, new.worst_case_micro
                    * (1 + cast(coalesce(new.seconds / 60, new.max_duration_minutes) AS INTEGER))
                    / max(1, new.max_duration_minutes)), 0)
                - iif(old.state = 'ended' AND old.cost_micro IS NULL, min(old.worst_case_micro, old.worst_case_micro
                    * (1 + cast(coalesce(old.seconds / 60, old.max_duration_minutes) AS INTEGER))
                    / max(1, old.max_duration_minutes)), 0))
            ON CONFLICT (campaign_id, what, code) DO UPDATE SET n = n + excluded.n;
        END)",

    // webhook bodies, durable before the answer (I-17)
    R"(CREATE TABLE inbox (id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, sha256 TEXT NOT NULL UNIQUE,
        body BLOB NOT NULL, signed INTEGER NOT NULL, duplicates INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL CHECK (state = 'new' OR state = 'applied' OR state = 'parked' OR state = 'dead'
            OR state = 'ignored'),
        reason TEXT NOT NULL DEFAULT '', settled_at INTEGER, next_at INTEGER) STRICT)",
    R"(CREATE INDEX inbox_pending ON inbox(state, id) WHERE state IN ('new','parked'))",
    R"(CREATE INDEX inbox_dead ON inbox(settled_at) WHERE state = 'dead')",
};

} // namespace migrations
