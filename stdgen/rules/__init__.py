"""The rules: every file here is one, and the table is the manual's contents."""

from importlib import import_module

from stdgen.model.rule import Rule

RULES = {
    "SG001": "unreadable_file",
    "SG002": "scanned_document",
    "SG003": "schema_violation",
    "SG004": "suspicious_text_layer",
    "SG005": "misnamed_file",
    "SG101": "unfilled_placeholder",
    "SG102": "missing_link",
    "SG103": "unfilled_approval",
    "SG104": "empty_section",
    "SG105": "open_revisions",
    "SG106": "rival_versions",
    "SG107": "open_comments",
    "SG201": "missing_target_group",
    "SG202": "missing_legal_basis",
    "SG203": "missing_complaint_access",
    "SG204": "missing_approval",
    "SG401": "doubled_word",
    "SG601": "source_drift",
}
"""Code to module. Families: 0 reading, 1 leftovers and form, 2 content, 3 law, 4 language, 5 accessibility, 6 integrity."""


def every() -> tuple[Rule, ...]:
    """All rules in the order of their codes."""
    return tuple(map(_rule, RULES.values()))


def named(name: str) -> Rule:
    """The rule with that name, such as `missing-link`; KeyError if there is none."""
    module = name.replace("-", "_")
    if module not in RULES.values() or "_" in name:
        raise KeyError(name)
    return _rule(module)


def _rule(module: str) -> Rule:
    rule: Rule = import_module(f"{__name__}.{module}").RULE
    return rule
