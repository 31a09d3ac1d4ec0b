"""How a desk and the district exchange sealed batches: the words, the desk's end, the district's end."""
