"""A `Standard` becomes YAML as a person would write it: keys in the schema's order, texts as blocks."""

import json
import re
from collections.abc import Iterable, Mapping

from stdgen.model.standard import Approval, LawQuote, Part, Passage, Standard
from stdgen.yamldata.scalars import resolved

MODELINE = "# yaml-language-server: $schema={}"

_PLAIN = re.compile(r"[A-Za-zÆØÅæøå0-9§(][^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]*")
_FLOW = re.compile(r"[\[\]{},]")
_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

Lines = list[str]


def write_standard(standard: Standard, *, schema: str | None = None) -> str:
    """The standard as YAML text that reads as the same standard; `schema` is the address in its modeline, left out where there is none."""
    lines = [MODELINE.format(schema)] if schema else []
    lines += _entry("title", standard.title)
    lines += _entry("municipality", standard.municipality)
    lines += ["service:", *_indented(_service(standard))]
    lines += _entry("status", standard.status.value)
    lines += _approval(standard.approval) if standard.approval else []
    lines += _group("valid", {"from": standard.valid_from, "to": standard.valid_to})
    lines += _entry("next_review", standard.next_review)
    lines += _group("contact", standard.contact)
    lines += _group("links", standard.links)
    lines += _text("intro", standard.intro)
    lines += ["sections:", *_entries(_part(part) for part in standard.parts)] if standard.parts else ["sections: []"]
    lines += _text("closing", standard.closing)
    return "\n".join(lines) + "\n"


def _service(standard: Standard) -> Lines:
    provisions = ", ".join(scalar(each, flow=True) for each in standard.service.provisions)
    return [
        *_entry("name", standard.service.name),
        *([f"provisions: [{provisions}]"] if provisions else []),
        *_entry("kle", standard.service.kle),
    ]


def _approval(approval: Approval) -> Lines:
    inner = [
        *_entry("body", approval.body),
        *_entry("date", approval.date),
        *_entry("case_number", approval.case_number),
        *(_text("text", approval.text) if approval.text and "\n" in approval.text.text else _entry("text", approval.text)),
    ]
    return ["approval:", *_indented(inner)] if inner else ["approval: {}"]


def _part(part: Part) -> Lines:
    return [
        *_entry("topic", part.topic.value if part.topic else None),
        *_entry("heading", part.heading),
        *_text("text", part.text),
        *(["quotes:", *_entries(_quote(quote) for quote in part.quotes)] if part.quotes else []),
        *(["sections:", *_entries(_part(each) for each in part.parts)] if part.parts else []),
    ]


def _quote(quote: LawQuote) -> Lines:
    return [*_entry("act", quote.act), *_entry("provision", quote.provision), *_text("text", quote.text)]


def _group(key: str, values: Mapping[str, str | None]) -> Lines:
    inner = [line for name, value in values.items() for line in _entry(name, value)]
    return [f"{key}:", *_indented(inner)] if inner else []


def _entries(entries: Iterable[Lines]) -> Lines:
    return [("    " if index else "  - ") + line if line else "" for entry in entries for index, line in enumerate(entry or ["{}"])]


def _indented(lines: Lines) -> Lines:
    return ["  " + line if line else "" for line in lines]


def _entry(key: str, value: Passage | str | None) -> Lines:
    if value is None:
        return []
    return [f"{key}: {scalar(value.text if isinstance(value, Passage) else value)}"]


def _text(key: str, passage: Passage | None) -> Lines:
    """A text as a literal block, or quoted where a block could not hold it."""
    if passage is None:
        return []
    text = passage.text
    if not text.strip(" \n") or _UNPRINTABLE.search(text) or text.endswith("\n"):
        return [f"{key}: {_quoted(text)}"]
    told = "2" if text[0] in " \n" else ""
    return [f"{key}: |{told}", *_indented(text.split("\n"))]


def scalar(text: str, *, flow: bool = False) -> str:
    """Text on one line, quoted where YAML would take it for something else; `flow`: inside a bracket."""
    unsafe = ": " in text or " #" in text or text.endswith((" ", ":")) or resolved(text) != text or (flow and _FLOW.search(text))
    return text if _PLAIN.fullmatch(text) and not unsafe else _quoted(text)


def _quoted(text: str) -> str:
    quoted = json.dumps(re.sub("[\ud800-\udfff]", "\ufffd", text), ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
