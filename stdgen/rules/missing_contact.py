"""A standard that gives no way of reaching those who can answer."""

import re
from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, FieldKind, Location, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.model.walk import sections
from stdgen.rulekit.searched import held, whole
from stdgen.rulekit.sections import says_nothing
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, lines

MESSAGE = Text(da="kontaktoplysninger mangler", en="there is no way to get in touch")
HINT = Text(
    da="Skriv, hvem man kan henvende sig til, med telefonnummer, mail eller adresse, fx under overskriften «Kontakt».",
    en="Write whom one can turn to, with a telephone number, mail or address, for instance under the heading «Kontakt».",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for a document in which no telephone number, mail or address of the municipality stands, nor a link under «Kontakt»."""
    if Topic.CONTACT in context.elsewhere:
        return
    if not _is_told(document) and not _is_unfilled(document):
        yield Hit(Location(), MESSAGE, HINT)


def _is_told(document: Document) -> bool:
    known = (field for field in document.fields.contact if field.kind in _WAYS)
    return any(not _is_of_others(field.text, document) for field in known) or any(map(_tells, lines(document)))


def _is_of_others(words: str, document: Document) -> bool:
    """Whether a number or an address stands only in sentences that tell how to reach another authority."""
    plain = small(words)
    every = held(whole(document), (plain,))
    said = [words for line in every for words in map(small, _told_of(line.text)) if plain in words]
    return bool(said) and all(_is_to_others(each) or plain not in _NOT_TO_CALL.sub(" ", each) for each in said)


def _is_unfilled(document: Document) -> bool:
    """Whether a section on whom to ask stands there empty or with a text to come, which has a finding of its own."""
    asked = [line for line in lines(document) if line.topic is Topic.CONTACT]
    told = [line.text for line in asked if line.role is not Role.HEADING]
    if asked and (not told or any(placeholders.without(text) != text for text in told)):
        return True
    return any(section.topic is Topic.CONTACT and says_nothing(section.blocks) for section in sections(document.sections))


def _tells(line: Line) -> bool:
    if line.role is not Role.HEADING and line.topic is Topic.CONTACT and (any(span.href for span in line.spans) or _WEB.search(line.text)):
        return True
    if _STREET.search(line.text) or (line.cell is not None and _PHONE.fullmatch(line.text)):
        return True
    told = (_NOT_TO_CALL.sub(" ", words) for words in _told_of(line.text))
    return any(_WAY.search(words) and not _is_to_others(words) for words in told)


def _is_to_others(said: str) -> bool:
    """Whether a sentence tells how to reach somebody else than the municipality: its own part of it with the number counts."""
    if _OTHERS.search(small(said)) is None:
        return False
    parts = _PART.split(said)
    for at, part in enumerate(parts):
        if _WAY.search(part):
            mine = small(part)
            if not (_OTHERS.search(mine) or (at and _OTHERS.search(small(parts[at - 1])) and not _OURS.search(mine))):
                return False
    return True


def _told_of(text: str) -> Iterator[str]:
    """The sentences of a text, one that is only a number together with the one before, which tells whose it is."""
    said = ""
    for sentence in sentences(text):
        said = f"{said} {sentence.text}" if _NUMBER_ALONE.match(sentence.text) else sentence.text
        yield said


_WAYS = frozenset((FieldKind.ADDRESS, FieldKind.PHONE, FieldKind.MAIL, FieldKind.SECURE))
_WAY = pattern(
    r"\w@\w|(?:^|\w,?\s+)\d{4}\s+(?-i:[A-ZÆØÅ][a-zæøå]{2})|(?<![\d.-])\d\d\s\d\d\s\d\d\s\d\d(?!\d|[.-]\d)"
    r"|(?:\btlf|telefon|\bring|\bkontakt|\bnås\b|\btræffes\b|mobil|nummer|\+45).{0,80}?(?<!\d)(?:\d\d\s?\d\d\s?\d\d\s?\d\d"
    r"|\d{4}-\d{4})(?!\d)",
    re.IGNORECASE,
)
_PHONE = pattern(r"\W*\d{2}\s?\d{2}[\s-]?\d{2}\s?\d{2}\W*")
"""A cell that holds a number alone: what it is stands at the head of its column."""
_NUMBER_ALONE = pattern(r"(?:telefon|tlf|nummeret|ring|mail)\b.{0,30}$", re.IGNORECASE)
_NOT_TO_CALL = pattern(
    r"\b(?:cvr|se|ean|p|konto|bank|sags|journal)[-\s.]*(?:nr\.?|nummer(?:et)?)?\W*(?:er\W*)?\d[\d\s-]*\d|\bcvr\b\D{0,20}\d[\d\s]*\d",
    re.IGNORECASE,
)
"""Numbers of other registers, which look like telephone numbers."""
_STREET = pattern(
    r"\b[A-ZÆØÅ][\wæøå]*(?:vej|gade|torvet?|plads(?:en)?|allé|stræde|vænget|parken|boulevard|vang|have|Torvet?"
    r"|Vej)(?:en)?\s\d{1,3}\b|\bTorvet\s\d"
)
_WEB = pattern(r"https?://|\bwww\.|[\w-]\.dk/\w")
_OTHERS = pattern(
    r"\b(?:dukh|datatilsynet|socialtilsyn\w*|ældretilsyn\w*|arbejdstilsynet|ankestyrelsen\w*|(?:folketingets\s+)?ombudsmand\w*"
    r"|ældre\s*sagen"
    r"|\w{3,}(?:fonden|foreningen|forbundet|samfundet|missionen)s?(?=,?\s+(?:har|er|tilbyder|giver|svarer|kan|på|tlf|telefon|rådgiver))"
    r"|røde\s+kors|blå\s+kors|kræftens\s+bekæmpelse|mødrehjælpen|headspace|danske\s+handicaporganisationer"
    r"|leverandør(?:en|ens)?\b(?!\s+(?:på|til|af)\b)(?![^.!?]*\b(?:kommunens?|visitation\w*)\b)"
    r"(?=[^.!?]{0,60}\b(?:kontaktes|telefon|tlf|træffes|ring\w*|nås)\b)"
    r"|patient(?:rådgivning|klage)\w*|styrelsen\s+for|politiet|giftlinjen|livslini?jen|retshjælp\w*|(?:kirkens\s+)?korshær|lev\b|112\b|trafikselskab\w*|flextrafik|movia|midttrafik|sydtrafik|fynbus|taxa\w*|vagtlæge\w*|lægevagt\w*|apotek\w*|sygehus\w*|hospital\w*"
    r"|udbetaling\s+danmark|skattestyrelsen|forsikringsselskab\w*|boligselskab\w*|boligforening\w*|region(?:en|ens)?\b)"
)
"""Authorities, associations and suppliers whose number helps nobody who wants to apply."""
_OURS = pattern(
    r"\b(?:kommun\w+|visitat\w+|rådhus\w*|borgerservice|forvaltning\w*|myndighed\w*|\w*afdeling\w*|\w*cent(?:er|ret)|team\w*|os|vi"
    r"|sagsbehandler\w*)\b"
)
_PART = pattern(r",\s+(?=(?:og|men|mens|hvorimod|imens)\b)|;\s+")
"""Where another begins to be spoken of."""

RULE = Rule(
    code="SG213",
    name="missing-contact",
    severity=Severity.NOTE,
    summary=Text(
        da="En kvalitetsstandard siger, hvordan man får fat i kommunen.", en="A quality standard says how to reach the municipality."
    ),
    rationale=Text(
        da="Den, der vil søge eller spørge, skal vide hvor. Navnet på en afdeling er ikke nok uden nummer, mail eller adresse.",
        en="Whoever wants to apply or ask must know where. A department's name is not enough without a number, a mail or an address.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Lejre Kommune: Sprogpolitik (hjælp læseren videre)",
        "https://www.lejre.dk/om-kommunen/sprogpolitik-i-lejre-kommune/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Kommunens CVR-nummer er 29 18 96 22.</p>"),
        Example("<h1>Støtte</h1><h2>Transport</h2><p>Kørsel bestilles hos trafikselskabet på telefon 70 11 22 33.</p>"),
        Example("<h1>Madservice</h1><h2>Formål</h2><p>Sund mad.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du søger hos Visitationen.</p><h2>Pris</h2><p>Støtten koster 120 kr. om måneden.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage til Myndighedsafdelingen inden fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Du kan kontakte Visitationen på hverdage.</p>"),
        Example("<h1>Støtte</h1><h2>Rettigheder</h2><p>DUKH giver uvildig vejledning på telefon 76 30 19 30.</p>"),
        Example("<h1>Støtte</h1><h2>Råd</h2><p>Gigtforeningen har rådgivning på telefon 12 34 56 78. Kommunen svarer på rådhuset.</p>"),
        Example("<h1>Støtte</h1><h2>Hjælpen</h2><p>Leverandøren kan kontaktes på telefon 12 34 56 78 om det daglige.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>CVR 29 18 96 22, telefon 12 34 56 78.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Hjælp.</p><h2>Kontakt</h2><p>Visitationen, tlf. 12 34 56 78</p>"),
        Example('<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv til os fra <a href="https://kommunen.dk/kontakt">siden om støtte</a>.</p>'),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du kan ringe til Visitationen på telefon 12345678.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Hjælp.</p><p>Myndighedsafdelingen, Torvet 3, 8500 Grenaa</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Skriv til visitationen@kommune.dk.</p>"),
        Example("<h1>Støtte</h1><h2>Hjælpen</h2><p>Vil du skifte leverandør, så ring til visitationen på 12 34 56 78.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Ring til kommunen på 12 34 56 78, mens Ankestyrelsen svarer på andre spørgsmål.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Visitationen kan træffes hver dag kl. 9-12 på 12 34 56 78.</p>"),
        Example("<h1>Støtte</h1><h2>Hvor kan du henvende dig?</h2><p>I borgerservice på rådhuset, Torvet 3, 8500 Grenaa.</p>"),
    ),
    check=check,
)
