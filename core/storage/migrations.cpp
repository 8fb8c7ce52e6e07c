#include "core/storage/migrations.h"

#include "core/base/crashwindow.h"
#include "core/storage/callfiguresschema.h"
#include "core/storage/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Times are integers: milliseconds since 1970 UTC. Money is in millionths of a US dollar. Codes are those of
// the enumerations (attemptStateCode() ...). Never edit a released step: append a new one.
// Checks are chains of OR: for IN with more than two values SQLite builds a b-tree at each row that is written.
constexpr std::array version1 {
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

// Search in all texts of the leads (textindex.h). The index is filled behind imports: leads above `indexed_to` and
// those in `text_index_stale` are searched without it. Ids above the highest one are given again, so the mark has to
// come down with the last lead.
constexpr std::array textSearch {
    R"(CREATE VIRTUAL TABLE leads_text USING fts5(text, content='', columnsize=0, detail=none,
        tokenize='trigram case_sensitive 1'))",
    R"(CREATE VIRTUAL TABLE leads_text_terms USING fts5vocab(leads_text, row))",
    R"(CREATE TABLE text_index (id INTEGER PRIMARY KEY CHECK (id = 1), indexed_to INTEGER NOT NULL) STRICT)",
    R"(INSERT INTO text_index VALUES (1, 0))",
    R"(CREATE TABLE text_index_stale (lead_id INTEGER PRIMARY KEY) STRICT)",
    R"(CREATE TRIGGER leads_text_update AFTER UPDATE OF phone, first_name, last_name, company, email, city, state,
        postal_code, notes, cells ON leads WHEN new.id <= (SELECT indexed_to FROM text_index) BEGIN
        INSERT OR IGNORE INTO text_index_stale VALUES (new.id);
        END)",
    R"(CREATE TRIGGER leads_text_delete AFTER DELETE ON leads
        WHEN old.id <= (SELECT indexed_to FROM text_index) AND NOT EXISTS (SELECT 1 FROM leads WHERE id > old.id) BEGIN
        UPDATE text_index SET indexed_to = coalesce((SELECT max(id) FROM leads), 0);
        END)",
};

// What people do to leads by hand, so that it can be shown and undone.
constexpr std::array changesByHand {
    R"(ALTER TABLE leads ADD COLUMN owner TEXT NOT NULL DEFAULT '')",
    R"(CREATE INDEX leads_owner ON leads(owner) WHERE owner <> '')",
    R"(CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE) STRICT)",
    R"(CREATE TABLE lead_tags (tag_id INTEGER NOT NULL REFERENCES tags(id),
        lead_id INTEGER NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
        PRIMARY KEY (tag_id, lead_id)) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX lead_tags_lead ON lead_tags(lead_id))",
    // neither shown nor dialed any more; removed for good when the deletion can no longer be undone
    R"(CREATE TABLE deleted_leads (lead_id INTEGER PRIMARY KEY REFERENCES leads(id) ON DELETE CASCADE,
        at INTEGER NOT NULL) STRICT)",
    // change: the code of a LeadChange; text: the tag, owner or list it was about
    R"(CREATE TABLE edits (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, change TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state = 'running' OR state = 'done' OR state = 'undoing')) STRICT)",
    // field: the code of a LeadField, or what the change is about (tag, list, deleted, stop)
    R"(CREATE TABLE edit_rows (edit_id INTEGER NOT NULL REFERENCES edits(id),
        lead_id INTEGER NOT NULL REFERENCES leads(id) ON DELETE CASCADE, field TEXT NOT NULL,
        before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (edit_id, lead_id, field)) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX edit_rows_lead ON edit_rows(lead_id))",
};

// Who is the same person, under which further numbers, and which rows of an import were known already.
constexpr std::array knownPeople {
    // personKey of the row; NULL = the row does not tell
    R"(ALTER TABLE leads ADD COLUMN person INTEGER)",
    R"(CREATE INDEX leads_person ON leads(person) WHERE person IS NOT NULL)",
    R"(CREATE TABLE lead_phones (phone TEXT NOT NULL,
        lead_id INTEGER NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
        PRIMARY KEY (phone, lead_id)) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX lead_phones_lead ON lead_phones(lead_id))",
    R"(CREATE INDEX leads_held ON leads(import_id) WHERE held_reason <> '')",
    // of the duplicates: known people with another number
    R"(ALTER TABLE imports ADD COLUMN persons INTEGER NOT NULL DEFAULT 0)",
    // lead_id: the lead the row repeats; it may be gone
    R"(CREATE TABLE import_duplicates (id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
        line INTEGER NOT NULL, phone TEXT NOT NULL, lead_id INTEGER NOT NULL,
        known TEXT NOT NULL CHECK (known = 'number' OR known = 'person')) STRICT)",
    R"(CREATE INDEX import_duplicates_import ON import_duplicates(import_id))",
};

// Bodies of deliveries beside their rows: settling a delivery does not write its body again, the log of deliveries is
// read without them, and they can be forgotten while the digest stays.
constexpr std::array deliveryBodies {
    R"(CREATE TABLE inbox_bodies (id INTEGER PRIMARY KEY REFERENCES inbox(id) ON DELETE CASCADE, body BLOB NOT NULL) STRICT)",
    R"(ALTER TABLE inbox ADD COLUMN kind TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE inbox ADD COLUMN call_id TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE inbox ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0)",
    R"(INSERT INTO inbox_bodies (id, body) SELECT id, body FROM inbox)",
    R"(UPDATE inbox SET bytes = length(body), body = x'')",
    R"(DROP INDEX inbox_dead)",
    R"(CREATE INDEX inbox_settled ON inbox(state, settled_at))",
    R"(CREATE INDEX inbox_counts ON inbox(state, duplicates))",
    R"(CREATE INDEX attempt_log_unknown ON attempt_log(to_state) WHERE from_state = 'unknown')",
    R"(CREATE INDEX alarms_unseen ON alarms(id) WHERE seen_at IS NULL)",
    R"(CREATE INDEX alarms_code ON alarms(code, text))",
};

// calls to be read a second time, a minute after their end
constexpr std::array secondLooks {
    R"(ALTER TABLE attempts ADD COLUMN second_look_at INTEGER)",
    R"(CREATE INDEX attempts_second_look ON attempts(second_look_at) WHERE second_look_at IS NOT NULL)",
};

// How many leads a list has, deleted ones left out: a picker of lists must not count a million. Kept by triggers; only
// what adds leads counts them itself, once per chunk (insertLeads).
constexpr std::array listTallies {
    R"(ALTER TABLE lists ADD COLUMN leads INTEGER NOT NULL DEFAULT 0)",
    R"(UPDATE lists SET leads = (SELECT count(*) FROM leads l WHERE l.list_id = lists.id)
        - (SELECT count(*) FROM deleted_leads d CROSS JOIN leads l ON l.id = d.lead_id WHERE l.list_id = lists.id))",
    // before: the row in deleted_leads goes with the lead
    R"(CREATE TRIGGER leads_tally_delete BEFORE DELETE ON leads
        WHEN NOT EXISTS (SELECT 1 FROM deleted_leads WHERE lead_id = old.id) BEGIN
        UPDATE lists SET leads = leads - 1 WHERE id = old.list_id;
        END)",
    R"(CREATE TRIGGER leads_tally_move AFTER UPDATE OF list_id ON leads
        WHEN old.list_id <> new.list_id AND NOT EXISTS (SELECT 1 FROM deleted_leads WHERE lead_id = new.id) BEGIN
        UPDATE lists SET leads = leads - 1 WHERE id = old.list_id;
        UPDATE lists SET leads = leads + 1 WHERE id = new.list_id;
        END)",
    R"(CREATE TRIGGER leads_tally_hide AFTER INSERT ON deleted_leads BEGIN
        UPDATE lists SET leads = leads - 1 WHERE id = (SELECT list_id FROM leads WHERE id = new.lead_id);
        END)",
    R"(CREATE TRIGGER leads_tally_show AFTER DELETE ON deleted_leads BEGIN
        UPDATE lists SET leads = leads + 1 WHERE id = (SELECT list_id FROM leads WHERE id = old.lead_id);
        END)",
};

/// Calls to our numbers that this database did not make: by the program it was restored or copied from.
constexpr std::array outsideCalls {
    R"(CREATE TABLE outside_calls (call_id TEXT NOT NULL, phone TEXT NOT NULL, called_at INTEGER NOT NULL,
        PRIMARY KEY (phone, call_id)) STRICT, WITHOUT ROWID)",
};

// What people decide about scripts and rules. `who` is the name of who did it.
constexpr std::array scriptsAndRules {
    // every text a script had; change: the code of a ScriptChange. Calls point to the same prompt_versions.
    R"(CREATE TABLE script_versions (id INTEGER PRIMARY KEY, name TEXT NOT NULL, number INTEGER NOT NULL,
        prompt_version_id INTEGER NOT NULL REFERENCES prompt_versions(id), at INTEGER NOT NULL, who TEXT NOT NULL,
        change TEXT NOT NULL, UNIQUE (name, number)) STRICT)",
    R"(CREATE INDEX script_versions_text ON script_versions(prompt_version_id))",
    // own rules: every version whole, the highest is in force; NULL and 0 = as shipped, "" = closed on that day
    R"(CREATE TABLE rule_versions (version INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL,
        reason TEXT NOT NULL) STRICT)",
    R"(CREATE TABLE own_rules (version INTEGER NOT NULL REFERENCES rule_versions(version), region TEXT NOT NULL,
        weekdays TEXT, saturday TEXT, sunday TEXT, closed_on_holidays INTEGER NOT NULL, attempts_24h INTEGER NOT NULL,
        attempts_30d INTEGER NOT NULL, gap_hours INTEGER NOT NULL, rest_days INTEGER NOT NULL,
        sales_blocked INTEGER NOT NULL, closed INTEGER NOT NULL, PRIMARY KEY (version, region)) STRICT, WITHOUT ROWID)",
    R"(CREATE TRIGGER own_rules_no_update BEFORE UPDATE ON own_rules
        BEGIN SELECT RAISE(ABORT, 'versions of the rules are kept as they were'); END)",
    R"(CREATE TRIGGER own_rules_no_delete BEFORE DELETE ON own_rules
        BEGIN SELECT RAISE(ABORT, 'versions of the rules are kept as they were'); END)",
    R"(CREATE TABLE region_openings (campaign_id INTEGER NOT NULL REFERENCES campaigns(id) ON DELETE CASCADE,
        region TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL,
        PRIMARY KEY (campaign_id, region)) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE list_scrubs (list_id INTEGER PRIMARY KEY REFERENCES lists(id) ON DELETE CASCADE,
        consumers INTEGER NOT NULL, checked_at INTEGER, source TEXT NOT NULL, at INTEGER NOT NULL,
        who TEXT NOT NULL) STRICT)",
    R"(CREATE TABLE rule_log (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
        subject TEXT NOT NULL, reason TEXT NOT NULL) STRICT)",
    R"(CREATE TRIGGER rule_log_no_update BEFORE UPDATE ON rule_log
        BEGIN SELECT RAISE(ABORT, 'the log of the rules is append-only'); END)",
    R"(CREATE TRIGGER rule_log_no_delete BEFORE DELETE ON rule_log
        BEGIN SELECT RAISE(ABORT, 'the log of the rules is append-only'); END)",
    // further facts an attempt stood on: regions is JSON, stop_list_version the last line of the log of the list
    R"(ALTER TABLE attempt_texts ADD COLUMN voicemail TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE attempt_texts ADD COLUMN regions TEXT NOT NULL DEFAULT '[]')",
    R"(ALTER TABLE attempt_texts ADD COLUMN openings TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE attempt_texts ADD COLUMN scrubbed_at INTEGER)",
    R"(ALTER TABLE attempt_texts ADD COLUMN stop_list_version INTEGER NOT NULL DEFAULT 0)",
    R"(CREATE INDEX attempt_texts_version ON attempt_texts(prompt_version_id))",
    R"(CREATE INDEX stop_list_log_phone ON stop_list_log(phone))",
};

// What merging gives to leads that are stored already, and the further numbers in the search.
constexpr std::array mergedLeads {
    // field: a column of leads, 'columns' or 'mapping' (of the lead's own import) or 'phone' (a further number)
    R"(CREATE TABLE import_merges (id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
        lead_id INTEGER NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
        field TEXT NOT NULL, before ANY, after ANY) STRICT)",
    R"(CREATE INDEX import_merges_import ON import_merges(import_id))",
    R"(CREATE INDEX import_merges_lead ON import_merges(lead_id))",
    R"(CREATE TRIGGER leads_text_number_insert AFTER INSERT ON lead_phones
        WHEN new.lead_id <= (SELECT indexed_to FROM text_index) BEGIN
        INSERT OR IGNORE INTO text_index_stale VALUES (new.lead_id);
        END)",
    R"(INSERT OR IGNORE INTO text_index_stale SELECT DISTINCT lead_id FROM lead_phones
        WHERE lead_id <= (SELECT indexed_to FROM text_index))",
};

// source: lists beside list_id and the filter (campaignsource.h); retries: text of a RetryTable; test: 1 for the one
// campaign that holds the calls to numbers of one's own, which no figure counts
constexpr std::array campaignChoices {
    R"(ALTER TABLE campaigns ADD COLUMN source TEXT NOT NULL DEFAULT '{}')",
    R"(ALTER TABLE campaigns ADD COLUMN retries TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE campaigns ADD COLUMN priority INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE campaigns ADD COLUMN sms_message TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE campaigns ADD COLUMN test INTEGER NOT NULL DEFAULT 0)",
};

/// read_at: when the provider's record of the call was read for a stop request
constexpr std::array outsideStops {
    R"(ALTER TABLE outside_calls ADD COLUMN read_at INTEGER)",
    R"(CREATE INDEX outside_calls_unread ON outside_calls(call_id) WHERE read_at IS NULL)",
    R"(CREATE INDEX outside_calls_call ON outside_calls(call_id))",
};

// Search in all that was said and written about calls (saidindex.h), filled behind the reports: calls above `indexed_to`,
// those in `said_stale` and those with very much text are read at each search.
constexpr std::array saidSearch {
    R"(CREATE VIRTUAL TABLE said USING fts5(text, content='', columnsize=0, prefix='1 2 3 4 5 6',
        tokenize='unicode61 remove_diacritics 2'))",
    R"(CREATE TABLE said_index (id INTEGER PRIMARY KEY CHECK (id = 1), indexed_to INTEGER NOT NULL) STRICT)",
    R"(INSERT INTO said_index VALUES (1, 0))",
    R"(CREATE TABLE said_stale (attempt_id INTEGER PRIMARY KEY) STRICT)",
    R"(CREATE TABLE said_long (attempt_id INTEGER PRIMARY KEY) STRICT)",
    R"(CREATE TRIGGER said_attempt_update AFTER UPDATE OF summary, notes ON attempts
        WHEN (old.summary <> new.summary OR old.notes <> new.notes)
        AND new.id <= (SELECT indexed_to FROM said_index) BEGIN
        INSERT OR IGNORE INTO said_stale VALUES (new.id);
        END)",
    R"(CREATE TRIGGER said_report_insert AFTER INSERT ON attempt_reports
        WHEN new.attempt_id <= (SELECT indexed_to FROM said_index) BEGIN
        INSERT OR IGNORE INTO said_stale VALUES (new.attempt_id);
        END)",
    R"(CREATE TRIGGER said_report_update AFTER UPDATE OF record, transcript ON attempt_reports
        WHEN (old.transcript <> new.transcript OR old.record <> new.record)
        AND new.attempt_id <= (SELECT indexed_to FROM said_index) BEGIN
        INSERT OR IGNORE INTO said_stale VALUES (new.attempt_id);
        END)",
    R"(CREATE TRIGGER said_lead_update AFTER UPDATE OF first_name, last_name, company ON leads
        WHEN old.first_name <> new.first_name OR old.last_name <> new.last_name OR old.company <> new.company BEGIN
        INSERT OR IGNORE INTO said_stale SELECT id FROM attempts
            WHERE lead_id = new.id AND id <= (SELECT indexed_to FROM said_index);
        END)",
    R"(CREATE INDEX inbox_call ON inbox(call_id) WHERE call_id <> '')",
};

// What a person does at the desk.
constexpr std::array callDesk {
    // unread: a result came that nobody has opened (isNews()); those from before count as read. conflict: its reports
    // contradict each other. callback_at: when a person wants it to ring again (0 = not at all); holds while the
    // attempt is the lead's last
    R"(ALTER TABLE attempts ADD COLUMN unread INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE attempts ADD COLUMN archived INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE attempts ADD COLUMN conflict INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE attempts ADD COLUMN callback_at INTEGER)",
    R"(CREATE INDEX attempts_unread ON attempts(unread, archived, campaign_id) WHERE unread = 1)",
    R"(CREATE INDEX attempts_box ON attempts(archived, campaign_id))",
    R"(CREATE INDEX attempts_conflict ON attempts(id) WHERE conflict = 1)",
    R"(CREATE INDEX attempts_callback ON attempts(callback_at) WHERE callback_at IS NOT NULL)",
    // old_by: who had decided the old outcome; undoes: the line that this one takes back
    R"(ALTER TABLE corrections ADD COLUMN who TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE corrections ADD COLUMN why TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE corrections ADD COLUMN old_by TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE corrections ADD COLUMN undoes INTEGER)",
    R"(CREATE INDEX corrections_attempt ON corrections(attempt_id, id))",
    R"(CREATE TRIGGER corrections_no_update BEFORE UPDATE ON corrections
        BEGIN SELECT RAISE(ABORT, 'the log of corrections is append-only'); END)",
    R"(CREATE TRIGGER corrections_no_delete BEFORE DELETE ON corrections
        BEGIN SELECT RAISE(ABORT, 'the log of corrections is append-only'); END)",
    // action: the code of a CallAction; calls: JSON array of the ids that changed; before, after: JSON
    R"(CREATE TABLE call_actions (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
        calls TEXT NOT NULL, before TEXT NOT NULL DEFAULT '', after TEXT NOT NULL DEFAULT '',
        undone_at INTEGER) STRICT)",
};

// The figures know the number of each call (call_facts, call_tallies). An index over the texts takes seconds to build
// when there are a million calls, and the program starts only then.
constexpr std::array callersFromFigures {
    R"(DROP INDEX IF EXISTS attempt_texts_caller)",
};

// Companies that are never called; changes go to stop_list_log, with the domain in place of the number.
constexpr std::array stopDomains {
    R"(CREATE TABLE stop_domains (domain TEXT PRIMARY KEY, source TEXT NOT NULL, added_at INTEGER NOT NULL)
        STRICT, WITHOUT ROWID)",
};

constexpr std::array allSteps {migrations::Step(version1),
                               migrations::Step(textSearch),
                               migrations::Step(changesByHand),
                               migrations::Step(knownPeople),
                               migrations::Step(deliveryBodies),
                               migrations::Step(secondLooks),
                               migrations::Step(listTallies),
                               migrations::Step(outsideCalls),
                               migrations::Step(scriptsAndRules),
                               migrations::Step(mergedLeads),
                               migrations::Step(campaignChoices),
                               migrations::Step(outsideStops),
                               migrations::Step(saidSearch),
                               migrations::Step(migrations::callFigures),
                               migrations::Step(callDesk),
                               migrations::Step(callersFromFigures),
                               migrations::Step(stopDomains)};

} // namespace

namespace migrations {

std::span<const Step> steps()
{
    return allSteps;
}

Result<Done> apply(QSqlDatabase &db)
{
    return applySteps(db, allSteps);
}

Result<Done> applySteps(QSqlDatabase &db, std::span<const Step> steps)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        const auto present = sql::value(db, u"PRAGMA user_version"_s);
        if (!present)
            return present.error();
        for (size_t version = present->toUInt(); version < steps.size(); ++version) {
            for (const char *const statement : steps[version]) {
                if (const auto done = sql::exec(db, QString::fromUtf8(statement)); !done)
                    return done.error();
                dieHere(CrashWindow::W12);
            }
        }
        if (const auto done = sql::exec(db, u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done.error();
        if (const auto done = sql::exec(db, u"PRAGMA user_version = %1"_s.arg(steps.size())); !done)
            return done.error();
        return Done {};
    });
}

} // namespace migrations
