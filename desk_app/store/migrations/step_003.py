"""Format 3: the whole way of an interview, outcomes, agenda, household, consents, papers, protected and joined ones."""

STATEMENTS = (
    "ALTER TABLE interview ADD COLUMN reported_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN reporter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN interpreter TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN present TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN orientation TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN together TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE need ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE need ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE need ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE need ADD COLUMN outcome_on TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE task (id BLOB PRIMARY KEY NOT NULL, person BLOB, promise TEXT NOT NULL, what TEXT NOT NULL,
        due TEXT NOT NULL, hour TEXT NOT NULL, whom BLOB, done_on TEXT NOT NULL, outcome TEXT NOT NULL, author
        BLOB NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX task_by_due ON task (done_on, due)",
    "CREATE INDEX task_by_person ON task (person)",
    """CREATE TABLE tie (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, other BLOB, name TEXT NOT NULL,
        born TEXT NOT NULL, relation TEXT NOT NULL, apart INTEGER NOT NULL, note TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX tie_by_other ON tie (other)",
    "CREATE INDEX tie_by_person ON tie (person)",
    """CREATE TABLE phone (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, number TEXT NOT NULL, whose TEXT
        NOT NULL, reach TEXT NOT NULL, no_message INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX phone_by_person ON phone (person)",
    """CREATE TABLE follower (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, who TEXT NOT NULL, reach TEXT
        NOT NULL, note TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX follower_by_person ON follower (person)",
    """CREATE TABLE consent (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, what TEXT NOT NULL, given
        INTEGER NOT NULL, day TEXT NOT NULL, notice TEXT NOT NULL, language TEXT NOT NULL, author BLOB NOT NULL)
        WITHOUT ROWID""",
    "CREATE INDEX consent_by_person ON consent (person)",
    """CREATE TABLE paper (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, code TEXT NOT NULL, name TEXT
        NOT NULL, standing TEXT NOT NULL, expires TEXT NOT NULL, note TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX paper_by_expiry ON paper (expires)",
    "CREATE INDEX paper_by_person ON paper (person)",
    """CREATE TABLE protection (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, why TEXT NOT NULL) WITHOUT
        ROWID""",
    "CREATE INDEX protection_by_person ON protection (person)",
    """CREATE TABLE insider (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, member BLOB NOT NULL, stand
        TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX insider_by_member ON insider (member)",
    "CREATE INDEX insider_by_person ON insider (person)",
    """CREATE TABLE same_as (id BLOB PRIMARY KEY NOT NULL, kept BLOB NOT NULL, other BLOB NOT NULL) WITHOUT
        ROWID""",
    "CREATE INDEX same_as_by_kept ON same_as (kept)",
    "CREATE INDEX same_as_by_other ON same_as (other)",
    """CREATE TABLE attachment (id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL, name TEXT NOT NULL, media TEXT
        NOT NULL, size INTEGER NOT NULL, parts INTEGER NOT NULL, added_ms INTEGER NOT NULL, author BLOB NOT NULL)
        WITHOUT ROWID""",
    "CREATE INDEX attachment_by_person ON attachment (person)",
)
