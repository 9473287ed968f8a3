"""A document becomes a tagged PDF in a municipality's layout, archival and accessible at once, with its source attached."""
