"""What a standard speaks of, and what its sentences state: for whom, on which law, with which aim, within what time."""
