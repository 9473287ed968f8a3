"""Two statements of one thing: what each speaks of, and which answers it gives."""
