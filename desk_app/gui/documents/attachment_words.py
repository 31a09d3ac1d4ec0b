"""Attachments in words: what kind, how large, since when. No widgets here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.domain.attachment import Attachment
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.times import locale, since
from desk_app.gui.documents.rows import AttachmentRow, FoundRow
from desk_app.gui.documents.scanner import Found
from desk_app.gui.documents.taking import Taken

translate = QCoreApplication.translate
KB, MB = 1024, 1024 * 1024


def size_words(size: int) -> str:
    """Bytes as one says them: 3 KB, 1.4 MB."""
    if size < MB:
        return translate("documents", "{n} KB").format(n=max(1, round(size / KB)))
    return translate("documents", "{n} MB").format(n=locale().toString(size / MB, "f", 1))


def kind_words(media: str) -> str:
    """What it is; whatever a newer version takes, by its end."""
    photo = translate("documents", "photo")
    return {"application/pdf": "PDF", "image/jpeg": photo, "image/png": photo}.get(media, media.rpartition("/")[2])


def row(one: Attachment, names: Mapping[RecordId, str], now_ms: int) -> AttachmentRow:
    """An attachment as a row."""
    parts = (kind_words(one.media), size_words(one.size), since(one.added_ms, now_ms), names.get(one.author, ""))
    icon = "file-text" if one.media == "application/pdf" else "eye"
    return AttachmentRow(one.id, icon, one.name, " · ".join(part for part in parts if part))


def found(place: int, one: Found, now_ms: int) -> FoundRow:
    """A file of the scanner as a row."""
    return FoundRow(place, one.path.name, f"{size_words(one.size)} · {since(one.changed_ms, now_ms)}")


def taken_words(taken: tuple[Taken, ...]) -> str:
    """What was taken in, and which photos were made smaller for it; nothing for nothing."""
    if not taken:
        return ""
    one = translate("documents", "“{name}” is in the archive, encrypted.")
    several = translate("documents", "{n} files are in the archive, encrypted.")
    said = one.format(name=taken[0].name) if len(taken) == 1 else several.format(n=len(taken))
    smaller = ", ".join(each.name for each in taken if each.smaller)
    if smaller:
        less = translate("documents", "Too large, and made smaller to fit: {names}.").format(names=smaller)
        said = f"{said} {less}"
    return said
