"""Labelled headings become the weights of `stdgen/learnt.txt`, and the measure of what they are worth on others."""
