"""A PDF's pages become pieces in reading order: by its structure tree, or by what is seen on the page."""
