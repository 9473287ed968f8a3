"""What could stand instead of the words found becomes edits of a standard's YAML, which are proven before they are made."""
