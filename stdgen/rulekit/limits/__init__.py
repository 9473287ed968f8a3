"""What bounds help: amounts, ceilings, levels, refusals, and the words that leave room for the single person's need."""
