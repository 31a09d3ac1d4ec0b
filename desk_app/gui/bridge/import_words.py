"""Sentences about a sheet that is brought in: of the file, its columns, a row. Part of the table in `words.py`."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORT_SENTENCES: Mapping[str, object] = {
    "import.coordinator-only": QT_TRANSLATE_NOOP(
        "words", "Only a coordinator can bring in a sheet: they see the reserved cases too. Nothing was added."
    ),
    "import.stopped": QT_TRANSLATE_NOOP("words", "Stopped. Nothing of this was added."),
    "sheet.kind:xls": QT_TRANSLATE_NOOP(
        "words", "This is a sheet of an old kind (.xls). Open it and save it as .xlsx. Nothing was added."
    ),
    "sheet.kind:ods": QT_TRANSLATE_NOOP(
        "words", "This is a sheet of LibreOffice (.ods). Open it and save it as .xlsx. Nothing was added."
    ),
    "sheet.kind:numbers": QT_TRANSLATE_NOOP(
        "words", "This is a sheet of Numbers. Open it and export it as .xlsx. Nothing was added."
    ),
    "sheet.kind:pdf": QT_TRANSLATE_NOOP(
        "words", "This is a PDF, which has no cells to read. Look for the sheet it was made from. Nothing was added."
    ),
    "sheet.kind:strict": QT_TRANSLATE_NOOP(
        "words", "This sheet was saved as “Strict Open XML”. Save it as “Excel workbook (.xlsx)”. Nothing was added."
    ),
    "sheet.kind:mismatch": QT_TRANSLATE_NOOP(
        "words", "The file is not what its name says. Open it and save it as .xlsx. Nothing was added."
    ),
    "sheet.kind": QT_TRANSLATE_NOOP("words", "This is no sheet. Choose a file .xlsx or .csv. Nothing was added."),
    "sheet.locked": QT_TRANSLATE_NOOP(
        "words", "This sheet is locked with a password. Save it without one, then choose it again. Nothing was added."
    ),
    "sheet.empty": QT_TRANSLATE_NOOP("words", "There is nothing in this sheet. Nothing was added."),
    "sheet.only-header": QT_TRANSLATE_NOOP(
        "words", "There is only the line of titles in this sheet, and no row below it. Nothing was added."
    ),
    "sheet.damaged": QT_TRANSLATE_NOOP(
        "words", "This sheet is damaged. Open it, save it again as .xlsx, then choose it. Nothing was added."
    ),
    "sheet.bomb": QT_TRANSLATE_NOOP(
        "words", "This file would fill the whole memory when opened. It was not opened, and nothing was added."
    ),
    "sheet.large": QT_TRANSLATE_NOOP(
        "words", "The file is too large: up to {limit} MB. Split it into several. Nothing was added."
    ),
    "sheet.rows": QT_TRANSLATE_NOOP(
        "words", "There are too many rows: up to {limit}. Delete the empty ones, or split the sheet. Nothing was added."
    ),
    "sheet.columns": QT_TRANSLATE_NOOP(
        "words", "There are too many columns: up to {limit}. Delete those that are not needed. Nothing was added."
    ),
    "sheet.letters": QT_TRANSLATE_NOOP(
        "words", "The letters of this file cannot be read. Save it as .xlsx, or as CSV UTF-8. Nothing was added."
    ),
    "sheet.quotes": QT_TRANSLATE_NOOP(
        "words", "A quotation mark in this file is never closed. Save the sheet as .xlsx instead. Nothing was added."
    ),
    "sheet.unreadable": QT_TRANSLATE_NOOP(
        "words", "The file cannot be read. Close it in other programs, or copy it here. Nothing was added."
    ),
    "sheet.cannot-write": QT_TRANSLATE_NOOP(
        "words", "The file cannot be written there. What was added is safe: choose another folder."
    ),
    "columns.no-name": QT_TRANSLATE_NOOP("words", "Say which column has the name."),
    "columns.twice": QT_TRANSLATE_NOOP("words", "Two columns go to the same place. Leave one of them in the file."),
    "columns.names-twice": QT_TRANSLATE_NOOP(
        "words", "The whole name is in one column already. Leave the other columns with names in the file."
    ),
    "row.name-missing": QT_TRANSLATE_NOOP("words", "There is no name."),
    "row.day-missing": QT_TRANSLATE_NOOP("words", "The day of the interview is missing."),
    "row.formula": QT_TRANSLATE_NOOP("words", "This is a formula without a result. Write the result itself."),
    "row.long": QT_TRANSLATE_NOOP("words", "The text is too long: up to {limit} letters."),
    "row.wide": QT_TRANSLATE_NOOP("words", "There is more in this row than there are columns."),
}
