"""A standard becomes the document that a municipality prints of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from stdgen.compose.approval import approval_blocks, disagreements
from stdgen.compose.quoting import quoted
from stdgen.compose.variables import Filler, names
from stdgen.fields import printed
from stdgen.markup.blocks import parse, plain
from stdgen.model.document import Block, Document, Paragraph, Provenance, Section, Span, Topic
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.profile import Profile
from stdgen.model.standard import Part, Passage, Standard
from stdgen.model.text import Text
from stdgen.model.walk import text, with_spans

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SCHEMES = {"http", "https", "mailto", "tel"}
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[a-z]+")
_LABELS = {"email": "E-mail", "mail": "E-mail"}


def compose(standard: Standard, profile: Profile) -> Reading:
    """The standard in a municipality's wording and order, with the problems met: always a document.

    A heading in the standard beats the profile's; the standard's order stands unless the profile sets one, and topics
    that the profile does not order come after, as the author has them. Problems are `schema-violation`: variables
    without value, targets that are no addresses, an approval line that says something else than its data.
    """
    filler = Filler(names(standard, profile))
    line = approval_blocks(standard, profile, filler)
    making = _Making(standard, profile, filler, line)
    body = Document(
        title=plain(standard.title, filler.fill),
        intro=making.blocks(standard.intro),
        sections=tuple(making.section(part) for part in _ordered(standard.parts, profile.order)),
        closing=making.blocks(standard.closing),
        provenance=Provenance(
            how="yaml", status=standard.status.value, municipality=standard.municipality, provisions=standard.service.provisions
        ),
    )
    if not _stands(line, body, standard.parts):
        body = replace(body, closing=line + body.closing)
    body, strange = _with_safe_links(body)
    hits = [*filler.hits, *strange, *disagreements(standard, line)]
    hits.sort(key=lambda hit: (hit.at.line or 0, hit.at.column or 0))
    return Reading(printed.with_fields(body), tuple(Problem("schema-violation", hit) for hit in dict.fromkeys(hits)))


@dataclass(frozen=True, slots=True)
class _Making:
    """What every section is made with."""

    standard: Standard
    profile: Profile
    filler: Filler
    approval: tuple[Block, ...]

    def blocks(self, passage: Passage | None) -> tuple[Block, ...]:
        return parse(passage, self.filler.fill) if passage else ()

    def section(self, part: Part) -> Section:
        heading, own = self._heading(part), self.blocks(part.text)
        beside = f"{heading.text if heading else ''}\n{text(own)}" if part.quotes else ""
        return Section(
            heading=heading,
            topic=part.topic,
            # The wording of a provision is printed as it is: nothing in it is a variable.
            blocks=own + self._given(part) + tuple(quoted(part.quotes, beside)),
            sections=tuple(self.section(each) for each in part.parts),
        )

    def _heading(self, part: Part) -> Span | None:
        if part.heading is not None:
            heading = plain(part.heading, self.filler.fill)
            return heading if heading.text else None
        wording = self.profile.headings.get(part.topic) if part.topic else None
        return Span(wording, at=part.at) if wording else None

    def _given(self, part: Part) -> tuple[Block, ...]:
        """What the data say where the author left a section about them empty."""
        if part.text or part.quotes or part.parts:
            return ()
        if part.topic is Topic.APPROVAL:
            return self.approval
        return _contact(self.standard, part) if part.topic is Topic.CONTACT else ()


def _contact(standard: Standard, part: Part) -> tuple[Block, ...]:
    spans: list[Span] = []
    for name, value in standard.contact.items():
        label = _LABELS.get(name.lower(), name.replace("_", " ").capitalize())
        lead = "\n" if spans else ""
        if _MAIL.fullmatch(value):
            spans += [Span(f"{lead}{label}: ", at=part.at), Span(value, href=f"mailto:{value}", at=part.at)]
        else:
            spans.append(Span(f"{lead}{label}: {value}", at=part.at))
    return (Paragraph(tuple(spans)),) if spans else ()


def _ordered(parts: Iterable[Part], order: tuple[Topic, ...]) -> list[Part]:
    ranks = {topic: rank for rank, topic in enumerate(order)}
    return sorted(parts, key=lambda part: ranks.get(part.topic, len(ranks)) if part.topic else len(ranks))


def _stands(line: tuple[Block, ...], document: Document, parts: Iterable[Part]) -> bool:
    """Whether the approval has its place already: a section of its own, or the very words somewhere in the text."""
    if not line or any(part.topic is Topic.APPROVAL for part in _every(parts)):
        return True
    return squeezed(line) in squeezed(everything(document))


def _every(parts: Iterable[Part]) -> Iterable[Part]:
    for part in parts:
        yield part
        yield from _every(part.parts)


def everything(document: Document) -> tuple[Block, ...]:
    """All blocks of a document in reading order."""

    def inner(sections: Iterable[Section]) -> Iterable[Block]:
        for section in sections:
            yield from section.blocks
            yield from inner(section.sections)

    return (*document.intro, *inner(document.sections), *document.closing)


def squeezed(blocks: Iterable[Block]) -> str:
    """The words of blocks with one space between them."""
    return " ".join(text(blocks).split())


def _with_safe_links(document: Document) -> tuple[Document, list[Hit]]:
    hits: list[Hit] = []

    def checked(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(_checked(span, hits) for span in spans)

    def section(each: Section) -> Section:
        return replace(each, blocks=with_spans(each.blocks, checked), sections=tuple(map(section, each.sections)))

    made = replace(
        document,
        intro=with_spans(document.intro, checked),
        sections=tuple(map(section, document.sections)),
        closing=with_spans(document.closing, checked),
    )
    return made, hits


def _checked(span: Span, hits: list[Hit]) -> Span:
    """The span, its target left out if a click on it could run something."""
    target = re.sub(r"[\x00-\x20\x7f-\x9f]", "", span.href or "")
    scheme = _SCHEME.match(target)
    if not scheme or scheme[1].lower() in _SCHEMES:
        return span
    message = Text(da=f"linket «{span.text}» peger på «{target[:60]}»", en=f"the link «{span.text}» points to «{target[:60]}»")
    hint = Text(
        da="Brug en adresse med https://, http://, mailto: eller tel:.", en="Use an address with https://, http://, mailto: or tel:."
    )
    hits.append(Hit(span.at, message, hint, span.href or ""))
    return replace(span, href=None)
