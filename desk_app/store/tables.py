"""The tables as the code speaks of them; `migrations/` makes them, and a test holds the two equal."""

import sqlalchemy as sa

metadata = sa.MetaData()


def _blob(name: str, *, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=null)


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null)


def _int(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=null)


# -- what is recorded: the journal alone is the truth -----------------------------------------------------------

journal = sa.Table(
    "journal",
    metadata,
    # The identity (device, seq) is the row number itself, `lane << 32 | seq`: own entries are appended at the end of
    # the table and need no index beside it, which a save would have to write.
    sa.Column("row", sa.Integer, primary_key=True, autoincrement=False),
    _blob("device"),
    _int("seq"),
    _int("wall"),
    _int("counter"),
    _blob("author"),
    _text("kind"),
    _blob("record"),
    _blob("person", null=True),
    _blob("changes"),
    _blob("over", null=True),
    _int("clock_ahead"),
    sa.Index("journal_by_record", "record"),
    sa.Index("journal_by_person", "person"),
)

lane = sa.Table(
    "lane",
    metadata,
    # Which rows of the journal a device's entries take: 0 and above for this computer, below for all others.
    sa.Column("device", sa.LargeBinary, primary_key=True),
    _int("lane"),
)

# -- what is derived from it: `rebuild` makes it afresh ---------------------------------------------------------

person = sa.Table(
    "person",
    metadata,
    sa.Column("row", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
    _text("given_name"),
    _text("family_name"),
    _int("birth_year", null=True),
    _text("comune"),
    _text("language"),
    _text("phone"),
    _text("search"),
    _int("added_ms"),
    _int("changed_ms"),
    _text("born"),
    _text("contact"),
    _text("paper_name"),
    _text("citizenship"),
    _text("tax_code"),
    sa.Index("person_by_change", "changed_ms"),
)

person_key = sa.Table(
    "person_key",
    metadata,
    # By which a card that may be there already is found: the sound of two names, a number (`domain.duplicates`).
    sa.Column("key", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("person", sa.LargeBinary, primary_key=True),
    sa.Index("person_key_by_person", "person"),
)

interview = sa.Table(
    "interview",
    metadata,
    sa.Column("row", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
    _blob("person", null=True),
    _text("held_on"),
    _int("iso_week"),
    _text("channel"),
    _text("said"),
    _text("next_step"),
    _int("minutes", null=True),
    _blob("author"),
    _int("written_ms"),
    sa.Index("interview_by_person", "person", "held_on"),
    sa.Index("interview_by_week", "iso_week", "person"),
)

need = sa.Table(
    "need",
    metadata,
    # Clustered by interview: the needs of one interview lie on one page, and need no index beside.
    sa.Column("interview", sa.LargeBinary, primary_key=True),
    sa.Column("id", sa.LargeBinary, primary_key=True),
    _text("code"),
    _text("what"),
)

member = sa.Table(
    "member",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    _text("name"),
    _text("role"),
    _int("left"),
)

beside = sa.Table(
    "beside",
    metadata,
    sa.Column("record", sa.LargeBinary, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("device", sa.LargeBinary, primary_key=True),
    _int("seq"),
    _text("kind"),
    _blob("person", null=True),
)

DERIVED = (person, person_key, interview, need, member, beside)

# -- what belongs to this computer alone ------------------------------------------------------------------------

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    _blob("member"),
    _blob("person", null=True),
    _text("kind"),
    _blob("body"),
    _int("saved_ms"),
)

identity = sa.Table(
    "identity",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    _blob("value"),
)

# -- the post's own shelf: keys, and what was sealed ------------------------------------------------------------

office_key = sa.Table(
    "office_key",
    metadata,
    sa.Column("epoch", sa.Integer, primary_key=True),
    _blob("private"),
)

content_key = sa.Table(
    "content_key",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("recipient", sa.LargeBinary, primary_key=True),
    sa.Column("epoch", sa.Integer, primary_key=True),
    _blob("key"),
)

sealed = sa.Table(
    "sealed",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    _int("position"),
    _int("length"),
    _blob("digest"),
    _int("first_seq"),
    _int("last_seq"),
    _int("sealed_ms"),
    _blob("frame", null=True),
)

arrived = sa.Table(
    "arrived",
    metadata,
    sa.Column("position", sa.Integer, primary_key=True),
    _blob("frame"),
    _text("why"),
)
