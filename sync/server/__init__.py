"""The district server: it keeps sealed batches and hands them on, and cannot read them."""
