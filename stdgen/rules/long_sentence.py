"""A sentence that is too long to be understood at the first reading."""

import re
from collections.abc import Iterator, Mapping

from stdgen.danish.lix import statements, words
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.citing.quoted_law import is_worded_as_law
from stdgen.rulekit.prose import Passage, asides, every
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import excerpt, place

LETTERS_OF_A_WORD = 2
"""The fewest letters and signs that a word and its space take: shorter text need not be counted."""

HINT = Text(
    da="Del sætningen: én oplysning i hver. En opremsning bliver lettere at læse som punkter.",
    en="Part the sentence: one piece of information in each. A row of things is easier to read as a list.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each sentence of more words than `settings.sentence_words`; a colon and a point of a list end a sentence."""
    most = context.settings.sentence_words
    of = spoken(document).of
    for passage in (*every(document), *filter(_tells, asides(document))):
        if len(passage.text) <= LETTERS_OF_A_WORD * most or not _may_be_long(passage.text, of, most):
            continue
        for sentence in statements(passage.text):
            count = len(words(sentence.text)) if len(sentence.text) > LETTERS_OF_A_WORD * most else 0
            if count > most and not is_worded_as_law(sentence.text, context.law):
                said = excerpt(passage.line.text[sentence.start : sentence.end])
                yield Hit(
                    place(passage.line, sentence.start, sentence.end),
                    Text(da=f"sætningen har {count} ord: «{said}»", en=f"the sentence has {count} words: «{said}»"),
                    HINT,
                    said,
                )


def _tells(passage: Passage) -> bool:
    """Whether a line among addresses is a sentence: it has a verb and, within it, what leads a clause."""
    return _VERB.search(passage.text) is not None and _CLAUSE.search(passage.text) is not None


def _may_be_long(text: str, of: Mapping[str, tuple[list[str], ...]], most: int) -> bool:
    """Whether a sentence has so many parts of words; hyphens and points within a word make it fewer words."""
    rows = of.get(text)
    return rows is None or "_" in text or any([len(words) > most for words in rows])  # noqa: C419  # a generator takes twice as long


_VERB = pattern(r"\b(?:kan|skal|må|vil|er|har|får|bliver|ringer?|skriver?|svarer?|hjælper)\b", re.IGNORECASE)
_CLAUSE = pattern(r",\s(?:og|eller|der|som|hvis|når|hvor|så|men|hvad|hvem|hvordan|om|at|skrive|ringe|møde)\b", re.IGNORECASE)
_LONG = (
    "Når kommunen modtager din ansøgning, vil en sagsbehandler kontakte dig for at aftale et møde, hvor I sammen gennemgår, hvad du selv "
    "kan klare, hvad du har brug for hjælp til, hvem der kan hjælpe dig i dit netværk, og hvilke mål du gerne vil nå med den støtte, som "
    "du søger"
)
_ROW = (
    "rengøring af stue, køkken, bad, entré og soveværelse, tøjvask, ophængning og sammenlægning af tøj, skift af sengelinned, tømning af "
    "skraldespand, opvask, aftørring af komfur, køleskab og borde, indkøb af mad, bestilling af varer, modtagelse af varer og oprydning af "
    "varer på plads i skabe og skuffer"
)

RULE = Rule(
    code="SG403",
    name="long-sentence",
    severity=Severity.NOTE,
    summary=Text(da="Ingen sætning er længere, end at den kan forstås ved første læsning.", en="No sentence is too long for one reading."),
    rationale=Text(
        da="Læsbart sprog har 15-18 ord i sætningen i gennemsnit. På over 40 ord er begyndelsen glemt, før slutningen er læst, og den, der "
        "læser op eller læser langsomt, mister tråden. Grænsen kan sættes; lovtekst og citater tælles ikke.",
        en="Readable language has 15-18 words a sentence on average. Beyond 40 words the beginning is forgotten before the end is read, "
        "and who reads slowly loses the thread. The limit can be set; law and quotes are not counted.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Per Salling: Korte sætninger er mere overskuelige",
        "https://www.omatskrive.dk/e-mails-some-breve/e-mails-og-breve-pa-jobbet/korte-saetninger/",
        "2026-11-22",
    ),
    bad=(
        Example(f"<h1>Støtte</h1><h2>Ansøgning</h2><p>{_LONG}.</p>"),
        Example(f"<h1>Støtte</h1><h2>Ansøgning</h2><p>Du søger digitalt. {_LONG}. Du får svar.</p>"),
        Example(f"<h1>Støtte</h1><h2>Indhold</h2><ul><li>Hjælpen består af {_ROW}</li><li>madlavning</li></ul>"),
        Example(f"<h1>Støtte</h1><p>{_LONG}.</p><h2>Indhold</h2><p>Du får hjælp.</p>"),
        Example(f"<h1>Støtte</h1><h2>Kontakt</h2><p>Telefon: 70 10 20 30</p><p>{_LONG}.</p>"),
    ),
    good=(
        Example(
            "<h1>Værksted</h1><h2>Formål</h2><p>Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer under "
            "folkepensionsalderen, jf. § 1 a i lov om social pension, som på grund af betydelig nedsat fysisk eller psykisk funktionsevne "
            "eller særlige sociale problemer ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet, og som ikke "
            "kan benytte tilbud efter anden lovgivning.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Ansøgning</h2><p>Når kommunen modtager din ansøgning, kontakter en sagsbehandler dig. I aftaler et møde. "
            "Her gennemgår I sammen, hvad du selv kan klare, og hvad du har brug for hjælp til. I taler også om, hvem der kan hjælpe dig i "
            "dit netværk, og hvilke mål du gerne vil nå.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Indhold</h2><p>Du kan få hjælp til</p><ul><li>rengøring af stue, køkken, bad og entré</li><li>tøjvask, "
            "ophængning og sammenlægning</li><li>skift af sengelinned og tømning af skraldespand</li><li>indkøb af mad og andre varer</li>"
            "<li>bestilling af varer og oprydning af dem på plads</li><li>opvask og aftørring af komfur og borde</li></ul>"
        ),
        Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><blockquote><p>{_LONG}.</p></blockquote>"),
        Example(f"<h1>Støtte</h1><h2>Lovgrundlag</h2><p>Serviceloven § 85.</p><p>{_LONG}.</p>"),
        Example(f"<h1>Støtte</h1><h2>Formål</h2><p>I loven står der: ”{_LONG}.”</p>"),
        Example(f"<h1>Støtte</h1><h2>Formål</h2><p>§ 81. {_LONG}.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Frist</h2><p>Fristen er fire uger, jf. bl.a. retssikkerhedslovens § 3, stk. 2, og fx §§ 83, 84, 85, 86, "
            "95, 96, 97, 98, 99, 100, 101 og 102 i lov nr. 573 af 24. juni 2005 om social service m.v.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Kontakt</h2><p>Visitationen, Rådhuset, Torvet 1, 9999 Byen, tlf. 99 99 99 99, mandag 9-12, tirsdag 9-12, "
            "onsdag lukket, torsdag 9-12 og 13-17, fredag 9-12, lørdag og søndag lukket, helligdage lukket, juleaften lukket, nytårsaften "
            "lukket, grundlovsdag lukket efter klokken tolv</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Ansøgning</h2><p>Kommunen ser på dette, når du søger: Hvad kan du selv klare i hverdagen, og hvad har du "
            "brug for hjælp til? Hvem bor du sammen med, og hvad kan de hjælpe med? Hvilke mål vil du gerne nå, og hvordan kan vi støtte "
            "dig i at nå dem?</p>"
        ),
    ),
    check=check,
)
