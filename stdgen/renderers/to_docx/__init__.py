"""A document becomes a Word file in a municipality's own styles, with its source sealed into it."""
