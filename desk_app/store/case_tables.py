"""The tables of a case: agenda, household, consents, papers, protected and joined cards, attachments. All derived."""

import sqlalchemy as sa

from desk_app.store.columns import blob, metadata, number, text

task = sa.Table(
    "task",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person", null=True),
    text("promise"),
    text("what"),
    text("due"),
    text("hour"),
    blob("whom", null=True),
    text("done_on"),
    text("outcome"),
    blob("author"),
    sa.Index("task_by_due", "done_on", "due"),
    sa.Index("task_by_person", "person"),
)

tie = sa.Table(
    "tie",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    blob("other", null=True),
    text("name"),
    text("born"),
    text("relation"),
    number("apart"),
    text("note"),
    sa.Index("tie_by_person", "person"),
    sa.Index("tie_by_other", "other"),
)

phone = sa.Table(
    "phone",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("number"),
    text("whose"),
    text("reach"),
    number("no_message"),
    sa.Index("phone_by_person", "person"),
)

follower = sa.Table(
    "follower",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("who"),
    text("reach"),
    text("note"),
    sa.Index("follower_by_person", "person"),
)

consent = sa.Table(
    "consent",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("what"),
    number("given"),
    text("day"),
    text("notice"),
    text("language"),
    blob("author"),
    sa.Index("consent_by_person", "person"),
)

paper = sa.Table(
    "paper",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("code"),
    text("name"),
    text("standing"),
    text("expires"),
    text("note"),
    sa.Index("paper_by_person", "person"),
    sa.Index("paper_by_expiry", "expires"),
)

protection = sa.Table(
    "protection",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("why"),
    sa.Index("protection_by_person", "person"),
)

insider = sa.Table(
    "insider",
    metadata,
    # How a member stands to a person: named for a protected case, or stepped back from one.
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    blob("member"),
    text("stand"),
    sa.Index("insider_by_person", "person"),
    sa.Index("insider_by_member", "member"),
)

same_as = sa.Table(
    "same_as",
    metadata,
    # A row for two cards that are joined now: `other` is shown as `kept`.
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("kept"),
    blob("other"),
    sa.Index("same_as_by_other", "other"),
    sa.Index("same_as_by_kept", "kept"),
)

attachment = sa.Table(
    "attachment",
    metadata,
    # What was attached, without its bytes: those stay in the journal, piece by piece.
    sa.Column("id", sa.LargeBinary, primary_key=True),
    blob("person"),
    text("name"),
    text("media"),
    number("size"),
    number("parts"),
    number("added_ms"),
    blob("author"),
    sa.Index("attachment_by_person", "person"),
)
