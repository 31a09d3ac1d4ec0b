"""Copies that leave: one person's whole record, all data of the desk."""
