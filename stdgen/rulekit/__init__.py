"""What rules are made of: the engine, services, topics, words."""
