"""Format 2: more of a person's card, and the keys by which a card that is there already is found."""

STATEMENTS = (
    "ALTER TABLE person ADD COLUMN born TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN contact TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN paper_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN citizenship TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN tax_code TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE person_key (key INTEGER NOT NULL, person BLOB NOT NULL, PRIMARY KEY (key, person)) WITHOUT ROWID",
    "CREATE INDEX person_key_by_person ON person_key (person)",
)
