"""Known pages as programs write them that the corpus has not: other ways to place, hide, wrap and name the same letters."""
