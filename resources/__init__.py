"""What ships beside the code: packs, words, style, icons, fonts, dictionaries."""
