"""What a JSON Schema forbids becomes hits: all at once, in the order of the file, each with what would do."""
