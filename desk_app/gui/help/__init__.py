"""Aiuto: what each page is for, and its keys; it needs no network."""
