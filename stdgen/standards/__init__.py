"""A standard's YAML becomes a `Standard` (`standard_from`), and a `Standard` YAML (`write_standard`); `skeleton` begins one."""
