"""What a text calls things: short names, names that change, words with better ones."""
