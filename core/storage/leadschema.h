#pragma once

#include <array>

// Steps of the schema (migrations.cpp) about leads and lists.

namespace migrations {

// Search in all texts of the leads (textindex.h). The index is filled behind imports: leads above `indexed_to` and
// those in `text_index_stale` are searched without it. Ids above the highest one are given again, so the mark has to
// come down with the last lead.
inline constexpr std::array textSearch {
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
inline constexpr std::array changesByHand {
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
inline constexpr std::array knownPeople {
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

// What rows of a file held that did not become leads, so that nobody behind a shared number is lost.
inline constexpr std::array keptRows {
    // JSON array, under file_columns; '' = not kept by earlier versions
    R"(ALTER TABLE import_duplicates ADD COLUMN cells TEXT NOT NULL DEFAULT '')",
    // the number as the file has it
    R"(ALTER TABLE import_rejects ADD COLUMN written TEXT NOT NULL DEFAULT '')",
    // JSON array: headers of refused rows and duplicates; '' = columns, of earlier versions
    R"(ALTER TABLE imports ADD COLUMN file_columns TEXT NOT NULL DEFAULT '')",
};

// People of files with ids, under the mark they would have without: key and program as NewLead has them.
inline constexpr std::array knownPersons {
    R"(CREATE TABLE lead_persons (key INTEGER NOT NULL,
        lead_id INTEGER NOT NULL REFERENCES leads(id) ON DELETE CASCADE, program INTEGER NOT NULL,
        PRIMARY KEY (key, lead_id)) STRICT, WITHOUT ROWID)",
    R"(CREATE INDEX lead_persons_lead ON lead_persons(lead_id))",
};

// How many leads a list has, deleted ones left out: a picker of lists must not count a million. Kept by triggers; only
// what adds leads counts them itself, once per chunk (insertLeads).
inline constexpr std::array listTallies {
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

// What merging gives to leads that are stored already, and the further numbers in the search.
inline constexpr std::array mergedLeads {
    // field: a column of leads, 'columns' or 'mapping' (of the lead's own import), 'phone' (a further number)
    // or 'tag'
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

} // namespace migrations
