"""The tables as the code speaks of them; `migrations/` makes them, and a test holds the two equal."""

import sqlalchemy as sa

from desk_app.store.case_tables import (
    attachment,
    consent,
    follower,
    insider,
    paper,
    phone,
    protection,
    same_as,
    task,
    tie,
)
from desk_app.store.columns import blob, metadata, number, text

# -- what is recorded: the journal alone is the truth -----------------------------------------------------------

journal = sa.Table(
    "journal",
    metadata,
    # The identity (device, seq) is the row number itself, `lane << 32 | seq`: own entries are appended at the end of
    # the table and need no index beside it, which a save would have to write.
    sa.Column("row", sa.Integer, primary_key=True, autoincrement=False),
    blob("device"),
    number("seq"),
    number("wall"),
    number("counter"),
    blob("author"),
    text("kind"),
    blob("record"),
    blob("person", null=True),
    blob("changes"),
    blob("over", null=True),
    number("clock_ahead"),
    sa.Index("journal_by_record", "record"),
    sa.Index("journal_by_person", "person"),
)

lane = sa.Table(
    "lane",
    metadata,
    # Which rows of the journal a device's entries take: 0 and above for this computer, below for all others.
    sa.Column("device", sa.LargeBinary, primary_key=True),
    number("lane"),
)

# -- what is derived from it: `rebuild` makes it afresh ---------------------------------------------------------

person = sa.Table(
    "person",
    metadata,
    sa.Column("row", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False, unique=True),
    text("given_name"),
    text("family_name"),
    number("birth_year", null=True),
    text("comune"),
    text("language"),
    text("phone"),
    text("search"),
    number("added_ms"),
    number("changed_ms"),
    text("born"),
    text("contact"),
    text("paper_name"),
    text("citizenship"),
    text("tax_code"),
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
    blob("person", null=True),
    text("held_on"),
    number("iso_week"),
    text("channel"),
    text("said"),
    text("next_step"),
    number("minutes", null=True),
    blob("author"),
    number("written_ms"),
    text("reported_by"),
    text("reporter"),
    text("language"),
    text("interpreter"),
    text("present"),
    text("orientation"),
    text("together"),
    sa.Index("interview_by_person", "person", "held_on"),
    sa.Index("interview_by_week", "iso_week", "person"),
)

need = sa.Table(
    "need",
    metadata,
    # Clustered by interview: the needs of one interview lie on one page, and need no index beside.
    sa.Column("interview", sa.LargeBinary, primary_key=True),
    sa.Column("id", sa.LargeBinary, primary_key=True),
    text("code"),
    text("what"),
    text("outcome"),
    text("reason"),
    text("remark"),
    text("outcome_on"),
)

member = sa.Table(
    "member",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    text("name"),
    text("role"),
    number("left"),
)

beside = sa.Table(
    "beside",
    metadata,
    sa.Column("record", sa.LargeBinary, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("device", sa.LargeBinary, primary_key=True),
    number("seq"),
    text("kind"),
    blob("person", null=True),
)

DERIVED = (
    person,
    person_key,
    interview,
    need,
    task,
    tie,
    phone,
    follower,
    consent,
    paper,
    protection,
    insider,
    same_as,
    attachment,
    member,
    beside,
)

# -- what belongs to this computer alone ------------------------------------------------------------------------

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("member"),
    blob("person", null=True),
    text("kind"),
    blob("body"),
    number("saved_ms"),
)

identity = sa.Table(
    "identity",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    blob("value"),
)

# -- the post's own shelf: keys, and what was sealed ------------------------------------------------------------

office_key = sa.Table(
    "office_key",
    metadata,
    sa.Column("epoch", sa.Integer, primary_key=True),
    blob("private"),
)

content_key = sa.Table(
    "content_key",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("recipient", sa.LargeBinary, primary_key=True),
    sa.Column("epoch", sa.Integer, primary_key=True),
    blob("key"),
)

sealed = sa.Table(
    "sealed",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    number("position"),
    number("length"),
    blob("digest"),
    number("first_seq"),
    number("last_seq"),
    number("sealed_ms"),
    blob("frame", null=True),
)

arrived = sa.Table(
    "arrived",
    metadata,
    sa.Column("position", sa.Integer, primary_key=True),
    blob("frame"),
    text("why"),
)
