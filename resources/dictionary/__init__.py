"""Trained compression dictionaries, by number. Once landed, one never changes: old batches need it for ever."""
