"""Format 1: the journal, what is derived from it, drafts, keys, and the post's shelf."""

STATEMENTS = (
    """CREATE TABLE journal (
        row INTEGER PRIMARY KEY NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, wall INTEGER NOT NULL,
        counter INTEGER NOT NULL, author BLOB NOT NULL, kind TEXT NOT NULL, record BLOB NOT NULL, person BLOB,
        changes BLOB NOT NULL, over BLOB, clock_ahead INTEGER NOT NULL)""",
    "CREATE TABLE lane (device BLOB PRIMARY KEY NOT NULL, lane INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX journal_by_record ON journal (record)",
    "CREATE INDEX journal_by_person ON journal (person)",
    """CREATE TABLE person (
        row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, given_name TEXT NOT NULL, family_name TEXT NOT NULL,
        birth_year INTEGER, comune TEXT NOT NULL, language TEXT NOT NULL, phone TEXT NOT NULL, search TEXT NOT NULL,
        added_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL)""",
    "CREATE INDEX person_by_change ON person (changed_ms)",
    """CREATE TABLE interview (
        row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, person BLOB, held_on TEXT NOT NULL, iso_week INTEGER NOT NULL,
        channel TEXT NOT NULL, said TEXT NOT NULL, next_step TEXT NOT NULL, minutes INTEGER, author BLOB NOT NULL,
        written_ms INTEGER NOT NULL)""",
    "CREATE INDEX interview_by_person ON interview (person, held_on)",
    "CREATE INDEX interview_by_week ON interview (iso_week, person)",
    """CREATE TABLE need (
        interview BLOB NOT NULL, id BLOB NOT NULL, code TEXT NOT NULL, what TEXT NOT NULL,
        PRIMARY KEY (interview, id)) WITHOUT ROWID""",
    """CREATE TABLE member (
        id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, left INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE beside (
        record BLOB NOT NULL, field TEXT NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,
        person BLOB, PRIMARY KEY (record, field, device)) WITHOUT ROWID""",
    """CREATE TABLE draft (
        id BLOB PRIMARY KEY NOT NULL, member BLOB NOT NULL, person BLOB, kind TEXT NOT NULL, body BLOB NOT NULL,
        saved_ms INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE TABLE identity (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE office_key (epoch INTEGER PRIMARY KEY NOT NULL, private BLOB NOT NULL)",
    """CREATE TABLE content_key (
        device BLOB NOT NULL, recipient BLOB NOT NULL, epoch INTEGER NOT NULL, key BLOB NOT NULL,
        PRIMARY KEY (device, recipient, epoch)) WITHOUT ROWID""",
    """CREATE TABLE sealed (
        device BLOB NOT NULL, number INTEGER NOT NULL, position INTEGER NOT NULL, length INTEGER NOT NULL,
        digest BLOB NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, sealed_ms INTEGER NOT NULL,
        frame BLOB, PRIMARY KEY (device, number)) WITHOUT ROWID""",
    "CREATE TABLE arrived (position INTEGER PRIMARY KEY NOT NULL, frame BLOB NOT NULL, why TEXT NOT NULL)",
    # Full-text: words without accents, and prefixes: a search as one types is slowest where few letters begin many
    # words. The text itself stays in its own table.
    # Nothing is ranked by length (columnsize), so no length is written at each save.
    """CREATE VIRTUAL TABLE person_words USING fts5(search, content='person', content_rowid='row',
        tokenize="unicode61 remove_diacritics 2", prefix='2 3', columnsize=0)""",
    """CREATE VIRTUAL TABLE interview_words USING fts5(said, content='interview', content_rowid='row',
        tokenize="unicode61 remove_diacritics 2", prefix='2 3 4', columnsize=0)""",
    # automerge off: merging is done in idle slices; crisismerge far away, for a computer that is never idle.
    # pgsz: a leaf of the index fits into one encrypted page (4096 less 80 for its code); the usual 4050 takes two.
    "INSERT INTO person_words (person_words, rank) VALUES ('automerge', 0), ('crisismerge', 400), ('pgsz', 3900)",
    "INSERT INTO interview_words (interview_words, rank) VALUES ('automerge', 0), ('crisismerge', 400), ('pgsz', 3900)",
    """CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
        INSERT INTO person_words (rowid, search) VALUES (new.row, new.search); END""",
    """CREATE TRIGGER person_removed AFTER DELETE ON person BEGIN
        INSERT INTO person_words (person_words, rowid, search) VALUES ('delete', old.row, old.search); END""",
    """CREATE TRIGGER person_changed AFTER UPDATE OF search ON person WHEN old.search IS NOT new.search BEGIN
        INSERT INTO person_words (person_words, rowid, search) VALUES ('delete', old.row, old.search);
        INSERT INTO person_words (rowid, search) VALUES (new.row, new.search); END""",
    """CREATE TRIGGER interview_added AFTER INSERT ON interview BEGIN
        INSERT INTO interview_words (rowid, said) VALUES (new.row, new.said); END""",
    """CREATE TRIGGER interview_removed AFTER DELETE ON interview BEGIN
        INSERT INTO interview_words (interview_words, rowid, said) VALUES ('delete', old.row, old.said); END""",
    """CREATE TRIGGER interview_changed AFTER UPDATE OF said ON interview WHEN old.said IS NOT new.said BEGIN
        INSERT INTO interview_words (interview_words, rowid, said) VALUES ('delete', old.row, old.said);
        INSERT INTO interview_words (rowid, said) VALUES (new.row, new.said); END""",
)
