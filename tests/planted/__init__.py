"""Known faults and their look-alikes are planted in sound standards, set by many producers, and the rules' findings are judged."""
