#pragma once

#include <array>

// Steps of the schema (migrations.cpp) about campaigns, calls and what the provider reports.

namespace migrations {

// Bodies of deliveries beside their rows: settling a delivery does not write its body again, the log of deliveries is
// read without them, and they can be forgotten while the digest stays.
inline constexpr std::array deliveryBodies {
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
inline constexpr std::array secondLooks {
    R"(ALTER TABLE attempts ADD COLUMN second_look_at INTEGER)",
    R"(CREATE INDEX attempts_second_look ON attempts(second_look_at) WHERE second_look_at IS NOT NULL)",
};

/// Calls to our numbers that this database did not make: by the program it was restored or copied from.
inline constexpr std::array outsideCalls {
    R"(CREATE TABLE outside_calls (call_id TEXT NOT NULL, phone TEXT NOT NULL, called_at INTEGER NOT NULL,
        PRIMARY KEY (phone, call_id)) STRICT, WITHOUT ROWID)",
};

// source: lists beside list_id and the filter (campaignsource.h); retries: text of a RetryTable; test: 1 for the one
// campaign that holds the calls to numbers of one's own, which no figure counts
inline constexpr std::array campaignChoices {
    R"(ALTER TABLE campaigns ADD COLUMN source TEXT NOT NULL DEFAULT '{}')",
    R"(ALTER TABLE campaigns ADD COLUMN retries TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE campaigns ADD COLUMN priority INTEGER NOT NULL DEFAULT 0)",
    R"(ALTER TABLE campaigns ADD COLUMN sms_message TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE campaigns ADD COLUMN test INTEGER NOT NULL DEFAULT 0)",
};

/// read_at: when the provider's record of the call was read for a stop request
inline constexpr std::array outsideStops {
    R"(ALTER TABLE outside_calls ADD COLUMN read_at INTEGER)",
    R"(CREATE INDEX outside_calls_unread ON outside_calls(call_id) WHERE read_at IS NULL)",
    R"(CREATE INDEX outside_calls_call ON outside_calls(call_id))",
};

// Search in all that was said and written about calls (saidindex.h), filled behind the reports: calls above `indexed_to`,
// those in `said_stale` and those with very much text are read at each search.
inline constexpr std::array saidSearch {
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
inline constexpr std::array callDesk {
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
inline constexpr std::array callersFromFigures {
    R"(DROP INDEX IF EXISTS attempt_texts_caller)",
};

// The same for the script of each call. The rows of the figures are short: their indexes take a moment.
inline constexpr std::array indexedFigures {
    R"(DROP INDEX IF EXISTS attempt_texts_version)",
    R"(CREATE INDEX call_facts_caller ON call_facts(caller))",
    R"(CREATE INDEX call_facts_script ON call_facts(script_id))",
};

// Reports are written by an upsert, and for the statements in the triggers of an upsert's update SQLite
// ignores their own OR IGNORE: the second change of a call since the index was filled broke on the first
// one's row. The deliveries that were given up for it are applied again.
inline constexpr std::array saidStaleOnce {
    R"(UPDATE inbox SET state = 'new', next_at = NULL, reason = 'applied again after an upgrade'
        WHERE state = 'dead' AND reason LIKE '%said_stale%')",
    R"(DROP TRIGGER said_report_insert)",
    R"(DROP TRIGGER said_report_update)",
    R"(CREATE TRIGGER said_report_insert AFTER INSERT ON attempt_reports
        WHEN new.attempt_id <= (SELECT indexed_to FROM said_index) BEGIN
        INSERT INTO said_stale VALUES (new.attempt_id) ON CONFLICT DO NOTHING;
        END)",
    R"(CREATE TRIGGER said_report_update AFTER UPDATE OF record, transcript ON attempt_reports
        WHEN (old.transcript <> new.transcript OR old.record <> new.record)
        AND new.attempt_id <= (SELECT indexed_to FROM said_index) BEGIN
        INSERT INTO said_stale VALUES (new.attempt_id) ON CONFLICT DO NOTHING;
        END)",
};

// Until a delivery is answered its row enters only the indexes of what waits and of digests; the others are
// partial. A query must repeat the condition of the index it needs.
inline constexpr std::array shortInboxIndexes {
    R"(DROP INDEX inbox_settled)",
    R"(DROP INDEX inbox_counts)",
    R"(CREATE INDEX inbox_settled ON inbox(state, settled_at) WHERE state IN ('applied','dead','ignored'))",
    R"(CREATE INDEX inbox_ignored ON inbox(id) WHERE state = 'ignored')",
    R"(CREATE INDEX inbox_duplicates ON inbox(duplicates) WHERE duplicates > 0)",
};

// An index of digests costs a page of the journal for each delivery, two thirds of all that is written before
// its answer. So a row enters it when it is settled (with `settled_at`, which then stays); the digests of the
// others are in memory (UnsettledDeliveries). An inline UNIQUE cannot be dropped without a new table.
inline constexpr std::array digestsOfSettled {
    R"(CREATE TABLE new_inbox (id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, sha256 TEXT NOT NULL,
        signed INTEGER NOT NULL, duplicates INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL CHECK (state = 'new' OR state = 'applied' OR state = 'parked' OR state = 'dead'
            OR state = 'ignored'),
        reason TEXT NOT NULL DEFAULT '', settled_at INTEGER, next_at INTEGER, kind TEXT NOT NULL DEFAULT '',
        call_id TEXT NOT NULL DEFAULT '', bytes INTEGER NOT NULL DEFAULT 0) STRICT)",
    R"(INSERT INTO new_inbox SELECT id, received_at, sha256, signed, duplicates, state, reason,
        coalesce(settled_at, iif(state = 'new', NULL, received_at)), next_at, kind, call_id, bytes FROM inbox)",
    R"(DROP TABLE inbox)",
    R"(ALTER TABLE new_inbox RENAME TO inbox)",
    R"(CREATE INDEX inbox_pending ON inbox(state, id) WHERE state IN ('new','parked'))",
    R"(CREATE INDEX inbox_settled ON inbox(state, settled_at) WHERE state IN ('applied','dead','ignored'))",
    R"(CREATE INDEX inbox_ignored ON inbox(id) WHERE state = 'ignored')",
    R"(CREATE INDEX inbox_duplicates ON inbox(duplicates) WHERE duplicates > 0)",
    R"(CREATE INDEX inbox_call ON inbox(call_id) WHERE call_id <> '')",
    R"(CREATE INDEX inbox_digest ON inbox(sha256) WHERE settled_at IS NOT NULL)",
};

} // namespace migrations
