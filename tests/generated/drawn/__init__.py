"""A case drawn as old publishing programs and record systems do: lines of text at places on a page, without tags."""
