"""Small grammars of Danish as municipalities write it: dates, citations, sentences, near-duplicates."""
