"""A document's own words become its fields: who approved it and when, what it rests on, from when it holds, whom to ask."""
