-- Which network this is, the same in all copies of it, and in which state this file is; one row.
CREATE TABLE network (id TEXT NOT NULL, revision TEXT NOT NULL);
-- Every object that was ever named has a number, so that a reference can come before its target.
CREATE TABLE ident (pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
-- The objects. Everything below that is not history is derived from them, the contents of pictures and attachments apart.
CREATE TABLE entity (
    pk INTEGER PRIMARY KEY REFERENCES ident, type TEXT NOT NULL, title TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX entity_type ON entity (type, pk);

-- The contents of pictures and attachments, by their SHA-256 in hexadecimal; bodies name them, also those of the history.
CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL);

-- What was done, by whom and from where; kind is 0 for a step, 1 for an undo, 2 for a redo, of the transaction in reverts.
-- The changes of a transaction are those from the number in first up to the first one of the next transaction: written at the
-- end of one table, they cost a commit the least.
CREATE TABLE txn (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, label TEXT NOT NULL, objects INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL DEFAULT 0, reverts INTEGER NOT NULL DEFAULT 0, author TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '', first INTEGER NOT NULL);
CREATE TABLE change (
    n INTEGER PRIMARY KEY, txn INTEGER NOT NULL REFERENCES txn, pk INTEGER NOT NULL REFERENCES ident, type TEXT NOT NULL,
    before BLOB);
CREATE UNIQUE INDEX change_pk ON change (pk, txn);

-- The channels on which nobody is in touch, such as that of notes: what plug-ins say of theirs, kept for when they are gone.
CREATE TABLE silent_channel (channel TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE tally (type TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE reference (target INTEGER NOT NULL, source INTEGER NOT NULL, PRIMARY KEY (target, source)) WITHOUT ROWID;
CREATE TABLE tag (tag TEXT NOT NULL, type TEXT NOT NULL, pk INTEGER NOT NULL, PRIMARY KEY (tag, type, pk)) WITHOUT ROWID;
-- Values of custom fields by the number of the field, those of extension data by the number of nsURI#Class.attribute. Text and
-- flags are sorted by text_sort, numbers by number; a text that is a number has both. A person has the number in target.
CREATE TABLE custom_value (
    pk INTEGER NOT NULL, field INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT, text_sort TEXT, number REAL,
    target INTEGER, PRIMARY KEY (pk, field, position)) WITHOUT ROWID;
CREATE INDEX custom_value_text ON custom_value (field, text_sort, pk);
CREATE INDEX custom_value_number ON custom_value (field, number, pk);
CREATE TABLE contact_key (
    kind INTEGER NOT NULL, value TEXT NOT NULL, pk INTEGER NOT NULL, PRIMARY KEY (kind, value, pk)) WITHOUT ROWID;

-- The id stands beside the name as well, as lists name many people at a time.
CREATE TABLE person (
    pk INTEGER PRIMARY KEY, person_id TEXT NOT NULL, name TEXT NOT NULL, name_sort TEXT NOT NULL,
    organization TEXT, organization_sort TEXT, title TEXT, title_sort TEXT, email TEXT, phone TEXT, tags TEXT, created INTEGER,
    last_contact INTEGER, interactions INTEGER NOT NULL DEFAULT 0);
CREATE INDEX person_name ON person (name_sort);
CREATE INDEX person_organization ON person (organization_sort, name_sort);
CREATE INDEX person_title ON person (title_sort, name_sort);
CREATE INDEX person_last_contact ON person (last_contact, name_sort);
CREATE INDEX person_created ON person (created, name_sort);

CREATE TABLE organization (pk INTEGER PRIMARY KEY, name TEXT NOT NULL, name_sort TEXT NOT NULL, industry TEXT);
CREATE INDEX organization_name ON organization (name_sort);
CREATE TABLE affiliation (
    organization INTEGER NOT NULL, person INTEGER NOT NULL, main INTEGER NOT NULL,
    PRIMARY KEY (organization, person)) WITHOUT ROWID;

CREATE TABLE interaction (
    pk INTEGER PRIMARY KEY, at INTEGER NOT NULL, zone TEXT, seconds INTEGER, channel TEXT, subject TEXT, note TEXT,
    direction INTEGER NOT NULL, mood INTEGER NOT NULL, all_day INTEGER NOT NULL);
CREATE INDEX interaction_at ON interaction (at);
CREATE INDEX interaction_channel ON interaction (channel, at);
CREATE TABLE participant (
    person INTEGER NOT NULL, at INTEGER NOT NULL, interaction INTEGER NOT NULL,
    PRIMARY KEY (person, at, interaction)) WITHOUT ROWID;
CREATE INDEX participant_interaction ON participant (interaction, person);

-- Where an event, an exchange or a task stands in time is its moment; an interaction always has one.
CREATE TABLE event (
    pk INTEGER PRIMARY KEY, title TEXT NOT NULL, title_sort TEXT NOT NULL, starts INTEGER, ends INTEGER, zone TEXT,
    all_day INTEGER NOT NULL, place TEXT, place_sort TEXT, attendees INTEGER NOT NULL, status INTEGER NOT NULL,
    moment INTEGER NOT NULL);
CREATE INDEX event_starts ON event (starts);
CREATE INDEX event_moment ON event (moment);
CREATE TABLE goal (
    pk INTEGER PRIMARY KEY, title TEXT NOT NULL, title_sort TEXT NOT NULL, parent INTEGER, metric TEXT, filter TEXT,
    target REAL NOT NULL, starts TEXT, ends TEXT, state INTEGER NOT NULL);
CREATE TABLE exchange (
    pk INTEGER PRIMARY KEY, title TEXT NOT NULL, at INTEGER, side INTEGER NOT NULL, kind INTEGER NOT NULL,
    state INTEGER NOT NULL, due TEXT, interaction INTEGER, moment INTEGER NOT NULL);
CREATE INDEX exchange_at ON exchange (at);
CREATE INDEX exchange_moment ON exchange (moment);
CREATE TABLE task (
    pk INTEGER PRIMARY KEY, title TEXT NOT NULL, note TEXT, kind INTEGER NOT NULL, due TEXT, done INTEGER,
    moment INTEGER NOT NULL);
CREATE INDEX task_moment ON task (moment);
-- How much of a timeline there is in each quarter of an hour (level 0) and in each 128 and 16,384 of them (levels 1 and 2), by
-- their number since 1970: a place in time is a sum of a few, and days of all zones are made of quarters.
CREATE TABLE timeline_count (
    level INTEGER NOT NULL, slot INTEGER NOT NULL, type TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (level, slot, type)) WITHOUT ROWID;

-- Text is folded before it is indexed and sought, so that the tokenizer only takes words apart; marks belong to them.
-- Names are searched from their first letter on, records from the second (the index of one letter would triple them).
CREATE VIRTUAL TABLE contact_text USING fts5 (
    title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", prefix='1 2 3');
CREATE VIRTUAL TABLE record_text USING fts5 (
    title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", prefix='2 3');
-- The objects whose full-text rows are behind; they are written before the next search or when nothing else is.
CREATE TABLE stale_text (pk INTEGER PRIMARY KEY);
