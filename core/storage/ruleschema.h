#pragma once

#include <array>

// Steps of the schema (migrations.cpp) about scripts, rules and whom not to call.

namespace migrations {

// What people decide about scripts and rules. `who` is the name of who did it.
inline constexpr std::array scriptsAndRules {
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
    R"(CREATE INDEX stop_list_log_phone ON stop_list_log(phone))",
};

// Companies that are never called; changes go to stop_list_log, with the domain in place of the number.
inline constexpr std::array stopDomains {
    R"(CREATE TABLE stop_domains (domain TEXT PRIMARY KEY, source TEXT NOT NULL, added_at INTEGER NOT NULL)
        STRICT, WITHOUT ROWID)",
};

} // namespace migrations
