"""Words that send the reader to a link, a page, a place further down, and whether it is there."""
