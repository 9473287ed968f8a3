"""What a text holds that somebody meant to finish: gaps, marks of drafts, signs too many, quotation marks without their half."""
