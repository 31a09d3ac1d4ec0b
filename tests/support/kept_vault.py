"""Makes the file that tests/data/vaults keeps of today's format: `python -m tests.support.kept_vault`.

Run it once, when a new format lands; the files of older formats are never made again.
"""

import os
import tempfile
from pathlib import Path

from desk_app.domain.clock import Time
from desk_app.domain.entry import Entry, Value
from desk_app.domain.ids import DeviceId, RecordId, new_record
from desk_app.store import drafts, files, identity, people, post, upkeep
from desk_app.store.drafts import Draft
from desk_app.store.migrations import steps
from desk_app.store.store import Store, create, open_store
from tests.support.vaults import ME, add_interview, add_person

DATA = Path(__file__).parents[1] / "data" / "vaults"
HERE, THERE = DeviceId(b"the first laptop"), DeviceId(b"the other laptop")


def fill(store: Store) -> None:
    """Four invented people, what they said, and one of everything else."""
    nicolo = add_person(store, "Nicolò", family_name="Bianchi", birth_year=1961, phone="333 555 0199")
    for name in ("Amal", "Jürgen"):
        add_person(store, name)
    add_interview(store, nicolo, "Non può pagare la bolletta del gas.", "money.bills", "house.heating")
    with store.unit() as unit:
        unit.journal.add("member", {"name": "Bruna Valli", "role": "volunteer"}, author=ME, record=ME)
        unit.journal.add("star_chart", {"sign": ["lion", {"house": 7}]}, author=ME, person=nicolo)
        around: list[tuple[str, dict[str, Value]]] = [
            ("task", {"promise": "follow_up", "due": "2026-12-01", "hour": "09:30", "what": "richiamare", "whom": ME}),
            ("tie", {"name": "Ada Bianchi", "relation": "child", "born": "2015"}),
            ("phone", {"number": "333 555 0101", "whose": "sorella", "no_message": True}),
            ("follower", {"who": "Assistente sociale", "reach": "martedì"}),
            ("consent", {"what": "record", "given": True, "day": "2026-11-23", "notice": "1", "language": "it"}),
            ("paper", {"code": "isee", "standing": "seen", "expires": "2026-12-31"}),
            ("protection", {"on": True, "why": "vicina di casa"}),
            ("insider", {"member": ME, "stand": "named"}),
            ("same_as", {"kept": nicolo, "other": RecordId(b"another card...."), "on": True}),
            ("attachment", {"name": "lettera.pdf", "media": "application/pdf", "size": 5, "parts": 1}),
        ]
        for kind, fields in around:
            unit.journal.add(kind, fields, author=ME, person=nicolo)
        drafts.put(unit.connection, Draft(new_record(1), ME, nicolo, "interview", {"said": "a metà"}, 1))
        post.put_office_key(unit.connection, 1, b"private" * 12)
        post.put_content_key(unit.connection, HERE, b"an office of it.", 1, b"k" * 32)
        ida = RecordId(b"ida.............")
        for device, name in ((THERE, "Ida"), (DeviceId(b"the third laptop"), "Idalia")):
            entry = Entry(device, 1, Time(1), ME, "person", ida, ida, {"given_name": name, "shoe_size": 38.5})
            unit.journal.take_in([entry])
    with store.unit() as unit:
        assert people.count(unit.connection) == 4


def main() -> None:
    """Write the file and, beside it, the key that opens it."""
    kept = DATA / f"format-{steps.FORMAT:03}.db"
    key, vault = os.urandom(32), os.urandom(16)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / kept.name
        create(path, key, vault)
        for first in (True, False):
            store = open_store(path, key, vault)
            if first:
                with store.unit() as unit:
                    identity.put(unit.connection, device=HERE, office=b"an office of it.")
            else:
                fill(store)
            store.close()
        upkeep.checkpoint(path, key, truncate=True)
        files.copy_durably(path, kept)
    kept.with_suffix(".txt").write_text(
        f"Invented people. Database key and vault id:\n{key.hex()}\n{vault.hex()}\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
