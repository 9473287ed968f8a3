"""The nouns: frozen data that every other module speaks of; standard library only."""
