"""What a document says of its own approval: by whom, when, and until when."""
