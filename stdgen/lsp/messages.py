"""Findings, offers and fixes become the messages of the protocol."""

from collections.abc import Iterable, Iterator

from lsprotocol import types

from stdgen.fixing.editing import apart
from stdgen.lsp.offering import Offer
from stdgen.lsp.positions import Lines, Spot
from stdgen.model.finding import Finding, Severity
from stdgen.model.fix import Edit, Fix
from stdgen.model.text import Lang, Text

SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
KINDS = {
    "key": types.CompletionItemKind.Property,
    "value": types.CompletionItemKind.EnumMember,
    "provision": types.CompletionItemKind.Reference,
    "variable": types.CompletionItemKind.Variable,
}
FIX_ALL = "source.fixAll.stdgen"
MEND = Text(da="Ret «{0}» til «{1}»", en="Change «{0}» to «{1}»")
SUGGEST = Text(da="Forslag: «{0}» til «{1}»", en="Suggestion: «{0}» to «{1}»")
MEND_ALL = Text(da="Ret alt, der er sikkert", en="Fix all that is certain")


def diagnostic(finding: Finding, text: Lines, lang: Lang) -> types.Diagnostic:
    """What an editor underlines: the words found, or the line from the place on."""
    hint = f"\n→ {finding.hint.in_(lang)}" if finding.hint else ""
    return types.Diagnostic(
        range=range_of(finding, text),
        message=finding.message.in_(lang) + hint,
        severity=SEVERITIES[finding.severity],
        code=finding.name,
        code_description=types.CodeDescription(href=finding.source.url) if finding.source.url else None,
        source="stdgen",
    )


def range_of(finding: Finding, text: Lines) -> types.Range:
    """Where a finding's words stand; the first line where it has no place of its own."""
    at = finding.at
    start = text.spot(at.line or 1, at.column or 1)
    begin, line = text.column(start), text.line(start.line)
    excerpt = finding.excerpt
    if excerpt and line.startswith(excerpt, begin):
        end = text.spot(start.line + 1, begin + len(excerpt) + 1 - text.lead(start.line))
    else:
        end = text.spot(start.line + 1, max(len(line.rstrip()), begin + 1) + 1 - text.lead(start.line))
    return types.Range(_position(start), _position(end))


def item(offer: Offer, row: int, column: int, text: Lines) -> types.CompletionItem:
    """One thing that may be written before the cursor, which is given as line from 0 and characters before it."""
    lead = text.lead(row)
    start, end = text.spot(row + 1, column - offer.typed + 1 - lead), text.spot(row + 1, column + 1 - lead)
    return types.CompletionItem(
        label=offer.label,
        kind=KINDS[offer.kind],
        detail=offer.detail or None,
        documentation=offer.about or None,
        text_edit=types.TextEdit(types.Range(_position(start), _position(end)), offer.text),
    )


def actions(
    findings: Iterable[Finding], wanted: types.Range, uri: str, text: Lines, lang: Lang, only: Iterable[str] | None
) -> Iterator[types.CodeAction]:
    """The fixes of the findings within a range, and one that makes all that are certain."""
    kinds = tuple(only) if only is not None else None
    edits: list[Edit] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or fix.edit is None:
            continue
        edits += [fix.edit] if fix.safe else []
        if _asked(kinds, types.CodeActionKind.QuickFix) and meet(range_of(finding, text), wanted):
            yield _mending(fix, fix.edit, finding, uri, text, lang)
    if edits and _asked(kinds, FIX_ALL):
        changes = {uri: [_edit(edit, text) for edit in apart(edits)]}
        yield types.CodeAction(MEND_ALL.in_(lang), FIX_ALL, edit=types.WorkspaceEdit(changes))


def _mending(fix: Fix, edit: Edit, finding: Finding, uri: str, text: Lines, lang: Lang) -> types.CodeAction:
    old, new = (" ".join(each.split()) for each in (fix.old, fix.new))
    return types.CodeAction(
        (MEND if fix.safe else SUGGEST).in_(lang).format(old, new),
        types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(finding, text, lang)],
        is_preferred=fix.safe,
        edit=types.WorkspaceEdit({uri: [_edit(edit, text)]}),
    )


def _edit(edit: Edit, text: Lines) -> types.TextEdit:
    start, end = text.spot(edit.line, edit.column), text.spot(edit.end_line, edit.end_column)
    return types.TextEdit(types.Range(_position(start), _position(end)), edit.text)


def _position(spot: Spot) -> types.Position:
    return types.Position(spot.line, spot.character)


def _asked(kinds: tuple[str, ...] | None, kind: str) -> bool:
    """Whether that kind, or one that it is a part of, was asked for."""
    return kinds is None or any(kind == each or kind.startswith(f"{each}.") for each in kinds)


def meet(one: types.Range, other: types.Range) -> bool:
    """Whether two stretches overlap or touch."""
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _key(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
