"""Invii e arrivi: how it stands with the post."""
