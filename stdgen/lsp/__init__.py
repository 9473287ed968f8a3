"""A standard in an editor: its findings while somebody writes, what may stand at the cursor, and what is known of what stands there."""
