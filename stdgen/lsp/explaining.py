"""A rule, a key or a provision becomes what an editor shows beside it, in Markdown."""

from collections.abc import Iterable, Iterator, Sequence

from stdgen.danish.citations import find_citations
from stdgen.danish.states import day
from stdgen.law import naming
from stdgen.lsp import schemed
from stdgen.lsp.offering import Known
from stdgen.lsp.provisions import named_last
from stdgen.lsp.standing import Path, key_at
from stdgen.manual.words import BAD, FOR, GOOD, READ_ON, SOURCE, WHY, is_readable, severity
from stdgen.model.provision import Provision
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS

MOST_EXAMPLES = 2
ALLOWED = Text(da="Kan være", en="May be")


def rule_page(rule: Rule, lang: Lang) -> str:
    """The rule's manual page."""
    source = rule.source
    parts = [
        f"**{rule.code} {rule.name}** · {severity(rule, lang)}; {KINDS[source.kind].in_(lang)}",
        rule.summary.in_(lang),
        f"**{WHY.in_(lang)}:** {rule.rationale.in_(lang)}",
        f"**{FOR.in_(lang)}:** {rule.applies.text.in_(lang)}",
        f"**{SOURCE.in_(lang)}:** [{source.title}]({source.url}), {READ_ON.in_(lang).format(day(source.checked, lang))}",
        *_examples(BAD.in_(lang), rule.bad),
        *_examples(GOOD.in_(lang), rule.good),
    ]
    return "\n\n".join(parts)


def key_page(path: Path, lang: Lang) -> str | None:
    """What a key of a standard is for; None where the schema has no such key."""
    node = schemed.at(path)
    told = schemed.about(node, lang)
    if not told:
        return None
    name = next((step for step in reversed(path) if step is not None), "")
    title = node.get("title", "") if lang == "da" else ""
    words = ", ".join(f"`{word}`" for word in node.get("enum") or node.get("examples") or ())
    lines = [f"**{name}**{f' · {title}' if title else ''}", told]
    return "\n\n".join([*lines, *([f"{ALLOWED.in_(lang)}: {words}"] if words else [])])


def key_under(lines: Sequence[str], row: int, column: int, lang: Lang) -> str | None:
    """The page of the key that the cursor stands on."""
    path = key_at(lines, row, column)
    return key_page(path, lang) if path else None


def provision_under(line: str, column: int, known: Known) -> Provision | None:
    """The provision that is cited at the cursor; its act as named before it in the line, else that of the service."""
    for citation in find_citations(line):
        if citation.start <= column <= citation.end:
            act = citation.provision.act or named_last(line[: citation.start], known.law) or next(iter(known.acts), None)
            return citation.provision._replace(act=act) if naming.act(known.law, act or "") else None
    return None


def as_block(text: str) -> str:
    """Plain text, its lines as they are."""
    fence = "```" if "```" not in text else "~~~~"
    return f"{fence}text\n{text.rstrip()}\n{fence}"


def _examples(heading: str, examples: Iterable[Example]) -> Iterator[str]:
    shown = [example for example in examples if is_readable(example)][:MOST_EXAMPLES]
    if shown:
        yield f"**{heading}:**"
        yield from (f"```{example.suffix.lstrip('.')}\n{example.text.strip()}\n```" for example in shown)
