"""What municipalities write on complaints about decisions: the sentences, their clauses, who, when, and in which form."""
