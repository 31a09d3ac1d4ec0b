"""Informativa: the privacy notice, looked at together with the person."""
