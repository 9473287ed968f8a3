"""Text that no mark calls a heading is told to be one by how it is set, what it says and where it stands."""
