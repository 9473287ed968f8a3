"""TOML becomes plain data with the line and column of every key and value, or a fault that says where it cannot be taken."""
