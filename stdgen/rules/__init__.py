"""The rules: every file here is one, and the table is the manual's contents."""

from collections.abc import Collection
from functools import cache
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
    "SG108": "field_error",
    "SG109": "draft_mark",
    "SG110": "stale_contents",
    "SG111": "broken_word",
    "SG112": "doubled_sign",
    "SG113": "unbalanced_quote",
    "SG114": "duplicate_passage",
    "SG201": "missing_target_group",
    "SG202": "missing_legal_basis",
    "SG203": "missing_complaint_access",
    "SG204": "missing_approval",
    "SG205": "missing_approval_body",
    "SG206": "missing_approval_date",
    "SG207": "future_approval",
    "SG208": "changed_after_approval",
    "SG209": "review_overdue",
    "SG210": "approval_body_unknown",
    "SG211": "missing_purpose",
    "SG212": "missing_processing_deadline",
    "SG213": "missing_contact",
    "SG214": "processing_deadline_without_figure_or_link",
    "SG215": "complaint_only_points_elsewhere",
    "SG216": "wrong_complaint_deadline",
    "SG217": "complaint_past_the_municipality",
    "SG218": "complaint_only_in_writing",
    "SG219": "absolute_ceiling",
    "SG220": "blanket_refusal",
    "SG221": "missing_individual_assessment",
    "SG222": "statutory_point_missing",
    "SG301": "moved_provision",
    "SG302": "repealed_provision",
    "SG303": "repealed_order",
    "SG304": "unknown_provision",
    "SG305": "malformed_citation",
    "SG306": "stale_quote",
    "SG307": "former_minister_title",
    "SG308": "abolished_authority",
    "SG309": "figure_against_order",
    "SG310": "fixed_age",
    "SG311": "wrong_act_for_group",
    "SG401": "doubled_word",
    "SG402": "mixed_address_form",
    "SG403": "long_sentence",
    "SG404": "high_lix",
    "SG405": "outdated_term",
    "SG406": "officialese",
    "SG407": "inconsistent_term",
    "SG408": "misspelled_heading",
    "SG501": "untagged_pdf",
    "SG502": "bad_tags",
    "SG503": "missing_document_language",
    "SG504": "missing_document_title",
    "SG505": "vague_link_text",
    "SG506": "bare_url",
    "SG507": "missing_alt_text",
    "SG508": "heading_level_skipped",
    "SG509": "table_without_header",
    "SG510": "pdfua_violation",
    "SG601": "source_drift",
    "SG602": "dead_link",
    "SG603": "redirected_link",
    "SG604": "expired_waiver",
    "SG605": "unused_waiver",
}
"""Code to module. Families: 0 reading, 1 leftovers and form, 2 content, 3 law, 4 language, 5 accessibility, 6 integrity."""


def every() -> tuple[Rule, ...]:
    """All rules in the order of their codes."""
    return tuple(map(_rule, RULES.values()))


def names() -> dict[str, str]:
    """The name of each rule by its code; none of them is imported for that."""
    return {code: module.replace("_", "-") for code, module in RULES.items()}


def coded(codes: Collection[str]) -> tuple[Rule, ...]:
    """The rules with these codes in their order; the others are not imported."""
    return tuple(_rule(module) for code, module in RULES.items() if code in codes)


def named(name: str) -> Rule:
    """The rule with that name, such as `missing-link`; KeyError if there is none."""
    module = name.replace("-", "_")
    if module not in RULES.values() or "_" in name:
        raise KeyError(name)
    return _rule(module)


@cache
def _rule(module: str) -> Rule:
    rule: Rule = import_module(f"{__name__}.{module}").RULE
    return rule
