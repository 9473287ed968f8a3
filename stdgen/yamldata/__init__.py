"""YAML 1.2 becomes plain data, with the line and column of every key and value."""
