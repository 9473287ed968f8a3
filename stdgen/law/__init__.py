"""The law by date: read from data that anyone can correct, asked by pure functions, kept up from the official collection."""
