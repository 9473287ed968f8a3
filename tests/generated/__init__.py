"""Known content set in many layouts by many producers, and a score of how well it is read back."""
