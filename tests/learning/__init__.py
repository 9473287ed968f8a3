"""Labelled headings and passages become the weights of `stdgen/learnt`, and the measure of what they are worth on others."""
