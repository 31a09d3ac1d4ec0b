"""Verbs: what people at a desk do, one transaction each."""
