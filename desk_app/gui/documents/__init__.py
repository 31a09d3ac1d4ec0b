"""The papers of a person as a checklist, and what was attached to their case: taken in, and seen only in here."""
