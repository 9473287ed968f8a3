"""An executive order that is no longer in force, or an act in an edition that a newer one has replaced."""

from collections.abc import Iterator
from itertools import chain

from stdgen.danish import states
from stdgen.danish.mentions import mentions
from stdgen.danish.states import in_words
from stdgen.law import naming
from stdgen.model.document import Document, Location
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Act, Order
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.cited import Cited, cited
from stdgen.rulekit.citing.numbered import numbered_cells
from stdgen.rulekit.named import named
from stdgen.rulekit.words import Line, place, printed


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit at each number or title of an order that has ended; a note at each of an act that was announced anew since."""
    numbered = [each for each in cited(document) if each.provision.act and not each.provision.section]
    for each in numbered:
        yield from _ended(each, context)
        yield from _announced_anew(each, context)
    ended = {
        title: order for order in context.law.orders if order.until and order.until <= context.as_of for title in _titles(order, context)
    }
    told_lines = {id(each.line) for each in numbered}
    for name in named(document, ended, "s") if ended else ():
        if id(name.line) not in told_lines:
            told_lines.add(id(name.line))
            yield _gone(ended[name.name], name.at, name.words)
    for line, edition in numbered_cells(document):
        if id(line) not in told_lines:
            yield from _in_cell(line, edition, context)


def _titles(order: Order, context: Context) -> Iterator[str]:
    """What an order is called: its title, or as much of the beginning as no order in force has, and «bekendtgørelsen om …»."""
    words = order.title.lower().split()
    others = [each.title.lower() for each in context.law.orders if each is not order]
    for size in range(LEAST_OF_TITLE, len(words) + 1):
        title = " ".join(words[:size])
        if words[size - 1] not in _LINKS and not any(each.startswith(title) for each in others):
            yield from (title, title.replace("bekendtgørelse ", "bekendtgørelsen ", 1))


def _in_cell(line: Line, edition: str, context: Context) -> Iterator[Hit]:
    at, words = place(line, 0, len(line.text)), printed(line, 0, len(line.text))
    order = naming.order(context.law, edition)
    if order and order.until and order.until <= context.as_of:
        yield _gone(order, at, words)
    elif act := _consolidated(edition, context):
        yield from _newer(act, edition, at, words, context)


def _ended(each: Cited, context: Context) -> Iterator[Hit]:
    order = naming.order(context.law, each.provision.act or "")
    if order and order.until and order.until <= context.as_of and _is_meant(each, order):
        yield _gone(order, each.at, each.words)


def _gone(order: Order, at: Location, words: str) -> Hit:
    until, now = in_words(order.until) if order.until else Text(da="", en=""), order.replaced_by
    return Hit(
        at,
        Text(
            da=f"bekendtgørelsen gælder ikke siden {until.da}: «{words}»",
            en=f"the order has not been in force since {until.en}: «{words}»",
        ),
        Text(da=f"Henvis til {states.order(now, 'da')}.", en=f"Refer to {states.order(now, 'en')}.")
        if now
        else Text(da="Slet henvisningen, eller henvis til det, der gælder nu.", en="Delete the reference, or refer to what holds now."),
        words,
        source=order.source,
    )


def _is_meant(each: Cited, order: Order) -> bool:
    """Whether a number without a year is the order's: every year has an order of that number."""
    if " af " in (each.provision.act or ""):
        return True
    small = each.line.text.lower()
    return any(word[:TELLING] in small for word in order.title.lower().split()[1:] if len(word) >= TELLING)


def _announced_anew(each: Cited, context: Context) -> Iterator[Hit]:
    edition = each.provision.act or ""
    if edition.startswith(("LOV ", "BEK ")) and _consolidated(f"LBK {edition[4:]}", context):
        edition = f"LBK {edition[4:]}"  # «lov om social service nr. 798 af 7. august 2019»
    act = _act(edition, each, context) if edition.startswith("LBK ") else None
    if act:
        yield from _newer(act, edition, each.at, each.words, context)


def _newer(act: Act, edition: str, at: Location, words: str, context: Context) -> Iterator[Hit]:
    newest = naming.consolidation(act, context.as_of)
    if newest is None or edition.partition(" af ")[2] >= newest.day.isoformat()[: len(edition.partition(" af ")[2])]:
        return
    written = states.order(f"{newest.kind} nr. {newest.number} af {newest.day}", "da")
    yield Hit(
        at,
        Text(
            da=f"loven er bekendtgjort på ny siden: «{words}» er nu {written}",
            en=f"the act has been announced anew since: «{words}» is now {written}",
        ),
        Text(
            da="Henvis til den nyeste lovbekendtgørelse, eller nævn loven uden nummer.",
            en="Refer to the newest consolidated act, or name the act without a number.",
        ),
        words,
        severity=Severity.NOTE,
        source=newest.source,
    )


def _consolidated(edition: str, context: Context) -> Act | None:
    """The act of which this is a known edition."""
    for act in context.law.acts:
        if any(f"{one.kind} nr. {one.number} af {one.day}".startswith(edition) for one in act.consolidations):
            return act
    return None


def _act(edition: str, each: Cited, context: Context) -> Act | None:
    """The act whose edition it is: by the number, else by the name that stands before it, in it or right behind it."""
    if known := _consolidated(edition, context):
        return known
    text = each.line.text
    near = [one for one in reversed(mentions(text)) if one.known]
    before = (one for one in near if one.start < each.end and (one.end > each.start or _BESIDE.fullmatch(text, one.end, each.start)))
    behind = (one for one in near if one.start >= each.end and _BEHIND.fullmatch(text, each.end, one.start))
    named = next(chain(before, behind), None)
    return naming.act(context.law, named.act) if named else None


LEAST_OF_TITLE = 4
"""Words of a title that tell which order is meant: «Bekendtgørelse om forebyggende hjemmebesøg»."""
_LINKS = frozenset(("og", "af", "for", "om", "i", "efter", "samt"))
TELLING = 12
"""Letters of a long word of an order's title by which a text tells that this order is meant, whatever the ending."""
_BESIDE = pattern(
    r"[\s,(]*(?:§+\s*\d+(?:\s[a-zæøå]\b)?(?:,?\s*(?:stk|nr)\.\s*\d+)*[\s,(]*)?(?:\(?[A-ZÆØÅ]{2,4}\)?[\s,(]*)?(?:jf\.?|jfr\.?|jævnfør|i|som|senest|bekendtgjort|ved|nu)?[\s,(]*"
)
"""What may stand between an act's name and the number of its edition."""

_BEHIND = pattern(r"\s*(?:af|om|for)?\s*\(?")
"""What may stand between the number of an edition and the act's name."""

RULE = Rule(
    code="SG303",
    name="repealed-order",
    severity=Severity.ERROR,
    summary=Text(
        da="En bekendtgørelse, der henvises til ved nummer, gælder.", en="An order that is referred to by its number is in force."
    ),
    rationale=Text(
        da="En standard efter en ophævet bekendtgørelse mangler det, som den nye kræver. At en lov er bekendtgjort på ny med et andet "
        "nummer, er derimod kun en bemærkning: loven er den samme.",
        en="A standard that follows a repealed order lacks what the new one asks for. That an act was announced anew with another "
        "number is only a note: the act is the same.",
    ),
    source=Source(
        SourceKind.LAW,
        "Bekendtgørelse nr. 1575 af 27. december 2014 om kvalitetsstandarder, gengivet af elov.dk",
        "https://www.elov.dk/bekendtgorelse-om-kvalitetsstandarder-for-hjemmehjaelp-rehabiliteringsforlob-og-traening-efter-servicelovens-ssss-83-83-a-og-86/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85, jf. LBK nr. 988 af 17/08/2017.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 25. marts 2010 om kvalitetsstandarder.</p>"),
        Example("<h1>Træning</h1><h2>Lovgrundlag</h2><p>Standarden følger BEK nr. 299 af 25/03/2010.</p>"),
        Example("<h1>Træning</h1><h2>Lovgrundlag</h2><p>Standarden følger bekendtgørelse 299/2010 om kvalitetsstandarder.</p>"),
        Example("<h1>Besøg</h1><h2>Lovgrundlag</h2><p>Besøgene følger bekendtgørelse om forebyggende hjemmebesøg.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lov om social service, jf. lovbekendtgørelse nr. 170 af 24. januar 2022, § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven, jf. lovbekendtgørelse nr. 9999 af 2. marts 2020, § 85.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Lovgrundlag</h2><table><tr><td>Lov</td><td>LBK</td></tr>"
            "<tr><td>Serviceloven</td><td>nr. 170 af 24. januar 2022</td></tr></table>"
        ),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lovbekendtgørelse 2014-09-23 nr. 1023 om social service.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lovbekendtgørelse af serviceloven, nr. 1089 af 16. august 2023.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Servicelovens § 85, jf. servicelovens § 1.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lovbekendtgørelse af serviceloven, nr. 1129 af 22. september 2025.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 1575 af 27. december 2014.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 25. marts 2010 er ophævet.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Lovbekendtgørelse nr. 1129 af 22. september 2025 om social service, § 85.</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 987 af 1. februar 2019 om noget helt andet.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 12. maj 2021 og bekendtgørelse nr. 299/2019.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 om støj. Lov nr. 299 af 25. marts 2010.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Bekendtgørelse nr. 299 af 25. marts 2010 gælder ikke mere.</p>"),
        Example("<h1>Hjemmehjælp</h1><h2>Lovgrundlag</h2><p>Den tidligere bekendtgørelse (nr. 299 af 25. marts 2010).</p>"),
        Example("<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Sundhedsloven, lovbekendtgørelse nr. 170 af 2. marts 2022, § 138.</p>"),
    ),
    check=check,
)
