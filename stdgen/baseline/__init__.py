"""What was found once becomes a file of known findings, and the file what need not be told again."""
