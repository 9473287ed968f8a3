"""A link to a page that has moved for good."""

from collections.abc import Iterator

from stdgen.model.answer import Answer, Hop
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.rule import Applies, Context, Example, Rule
from stdgen.model.text import Text

HINT = Text(
    da="Se, at den nye side er den rigtige, og skriv dens adresse i linket.",
    en="See that the new page is the right one, and write its address in the link.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each address that its server says stands elsewhere, at the first words that lead there."""
    if context.answers is None:
        return
    from stdgen.rulekit.addresses import each_once, links
    from stdgen.rulekit.answered import new_place
    from stdgen.rulekit.words import excerpt, place

    for link, _ in each_once(links(document, context.source)):
        answer = context.answers.get(link.address)
        target = new_place(link.address, answer) if answer is not None else None
        if target is not None:
            words = link.line.text[link.start : link.end]
            yield Hit(
                place(link.line, link.start, link.end),
                Text(
                    da=f"siden «{link.shown}» er flyttet til «{target}»",
                    en=f"the page «{link.shown}» has moved to «{target}»",
                ),
                HINT,
                excerpt(words),
                fix=Fix(words, target, safe=False) if link.typed else None,
            )


HERE = "https://www.kommunen.dk/borger/frister"
THERE = "https://www.kommunen.dk/omsorg/sagsbehandlingsfrister"
LAW = "https://www.retsinformation.dk/Forms/R0710.aspx?id=197036"
LINK = '<h1>Støtte</h1><h2>Frist</h2><p>Se <a href="{0}">kommunens frister</a>.</p>'


def _moved(*hops: tuple[int, str], address: str = HERE, status: int = 200) -> Example:
    return Example(LINK.format(address), answers=((address, Answer(status, None, tuple(Hop(*hop) for hop in hops))),))


RULE = Rule(
    code="SG603",
    name="redirected-link",
    severity=Severity.NOTE,
    summary=Text(da="Et link fører til sidens egen adresse.", en="A link leads to the page's own address."),
    rationale=Text(
        da="Når en side er flyttet for altid (301 eller 308), virker det gamle link kun, så længe nogen husker at vise videre fra det; ved "
        "næste ombygning af hjemmesiden er det dødt. Korte adresser som www.kommunen.dk/frister, der er lavet til at vise "
        "videre, http i stedet for https og en skråstreg til sidst er i orden. Efterprøves med --online.",
        en="Where a page has moved for good (301 or 308), the old link works only as long as somebody remembers to lead on from it; when "
        "the site is rebuilt the next time, it is dead. Short addresses made to lead on, such as www.kommunen.dk/frister, http instead of "
        "https and a slash last are fine. Tried with --online.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "IETF: RFC 9110, afsnit 15.4.2 (301 Moved Permanently)",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
        "2026-11-22",
    ),
    bad=(
        _moved((301, THERE)),
        _moved((308, THERE)),
        _moved((301, "http://www.kommunen.dk/borger/frister"), (301, THERE)),
        _moved((301, "https://www.retsinformation.dk/eli/lta/2017/1234"), address=LAW),
        _moved((301, "https://www.nykommune.dk/borger/frister")),
        _moved((301, "https://www.lovsamling.dk/social/serviceloven"), address="https://www.lovsamling.dk/love/serviceloven"),
        _moved((301, THERE), (302, f"{THERE}?visit=1")),
        Example(f"<h1>Støtte</h1><h2>Frist</h2><p>Se {HERE}.</p>", answers=((HERE, Answer(200, None, (Hop(301, THERE),))),)),
    ),
    good=(
        _moved(),
        _moved((302, THERE)),
        _moved((307, THERE)),
        _moved((301, f"{HERE}/")),
        _moved((301, HERE), address="http://www.kommunen.dk/borger/frister"),
        _moved((301, HERE), address="http://kommunen.dk/Borger/Frister/"),
        _moved((301, "https://www.kommunen.dk/forside"), address="https://www.kommunen.dk/"),
        _moved((301, THERE), address="https://www.kommunen.dk/frister"),
        _moved((301, THERE), address="https://bit.ly/3xYz9Ab"),
        _moved((301, "https://www.kommunen.dk/login?returnurl=frister")),
        _moved((301, THERE), status=404),
        _moved((301, THERE), status=503),
        _moved((301, "https://www.kommunen.dk/")),
        Example(LINK.format(HERE)),
    ),
    check=check,
    applies=Applies(Text(da="Dokumenter med links, når --online er givet.", en="Documents with links, when --online is given.")),
)
