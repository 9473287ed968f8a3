"""Words in small letters become the same words without the clauses that say who is left out: «børn under 18 år er ikke omfattet».

Each clause is judged by its main words: «børn, der ikke kan færdes alene» are not left out, nor are they «ikke kun for voksne».
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.tables import column, leading, row
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line


def without_left_out(words: str, *, elsewhere: bool = True) -> str:
    """The words, each at its own offset, with blanks for the clauses that leave somebody out.

    `elsewhere`: also the clauses that only say where else one turns («henvises til Børn og Unge»); else what is given to those whom the
    standard then leaves out («gives efter … og er ikke beskrevet her») is kept as well.
    """
    if not _SIGNS.found(words):
        return words
    kept, start = [], 0
    for turn in (*(_TURN if elsewhere else _TURN_OR_AND).finditer(words), None):
        end = turn.start() if turn else len(words)
        clause = words[start:end]
        kept.append(" " * len(clause) if leaves_out(clause, elsewhere=elsewhere) else clause)
        start = end
    return "".join(kept)


def leaves_out(words: str, *, elsewhere: bool = True) -> bool:
    """Whether a clause, a heading or the head of a column says of somebody that the help is not for them, or is given elsewhere."""
    if not _SIGNS.found(words):
        return False
    main = _RELATIVE.sub(" ", words)
    return _NOT_FOR.found(main) or (elsewhere and _ELSEWHERE.found(main))


def stands_with_left_out(told: Told, line: Line) -> bool:
    """Whether what stands around a line leaves out those it names: its heading, what leads its list in, its row and its column."""
    if any(leaves_out(small(heading)) for heading in line.under[-1:]) or leaves_out(leading(told, line)):
        return True
    if line.cell is None:
        return False
    beside = row(told, line)
    return leaves_out(column(told, line)) or leaves_out(beside) or _NO.match(beside) is not None


_RELATIVE = pattern(
    r"(?:,\s*)?\b(?:som|(?:(?<=\w\s)|(?<=,\s)|(?<=,))(?<!\ber\s)(?<!\bfindes\s)(?<!\bhar\s)(?<!\bgælder\s)(?<!\bgives\s)"
    r"(?<!\bskal\s)(?<!\bkan\s)(?<!\bvil\s)(?<!\bbliver\s)(?<!\bmen\s)(?<!\bog\s)der|hvis|når|fordi|selv\s*om|såfremt|på\s+grund\s+af)\b"
    r"[^,.;:]*(?:,(?=\s))?"
)
"""What is said beside of people, and on what condition; not «der gives ikke støtte til børn»."""
_TURNS = r";|,?\s(?:men|mens|hvorimod|imens)\b|[.!?]\s|\n|\s\(|\)"
_TURN = pattern(_TURNS)
"""Where words turn from some people to others."""
_TURN_OR_AND = pattern(
    rf"{_TURNS}|,?\s(?:og|så)\b(?=\s+(?:(?:den|det|de)\s+)?[a-zæøå]+\s+(?:(?:den|det|de|derfor)\s+){{0,2}}?(?:ikke|aldrig)\b)"
)
"""The same, and where they go on with what is not so: «… og er ikke beskrevet her»."""
_SIGNS = Wording(
    "ikke|ingen|hverken|aldrig|undta|bortset|uden for|udenfor|udeluk|afgræns|henvis|hører|behandles|varetag"
    "|børn|familie|særskilt|andetsteds"
    "|anden|andre|andet|egne|særskilt|selvstændig|egen|i stedet|kun |alene|udelukkende|forbeholdt|fyldt"
    "|barnets lov|undt."
)
_GIVEN = (
    r"(?:omfatt\w*|gæld\w*|få|får|modtag\w*|(?:i\s+|inden\s+for\s+|en\s+del\s+af\s+|del\s+af\s+)?målgruppe\w*|en\s+del\s+af|del\s+af|for|til|hør\w*"
    r"|ret|retter|rettet|målrettet|berettig\w*|søg\w*|visit\w*|bevil\w*|tilby\w*|give\w*|gives|yd\w*|dæk\w*|indgå\w*|optag\w*|benyt\w*|bruge|henvend\w*"
    r"|med|tale\s+om|komme\s+i\s+betragtning|medtag\w*|inklud\w*|tildel\w*|beskriv\w*|handl\w*"
    r"|tiltænkt|beregnet|ment|relevant|aktuel\w*|mulig\w*|rolle|betydning|pass\w*)"
)
_NOT_FOR = Wording(
    (
        "ikke|aldrig|ingen|hverken",
        rf"\b{_GIVEN}\s+(?:\w+\s+){{0,2}}?(?:ikke|aldrig|ingen|hverken)\b(?!\s+(?:kun|alene|blot|bare|udelukkende|mindst|længere\s+nede))",
    ),
    (
        "ikke|aldrig|ingen|hverken",
        r"\b(?:ikke|aldrig|ingen|hverken)\s+(?!kun\b|alene\b|blot\b|bare\b|udelukkende\b|mindst\b|selv\b)"
        rf"(?:\w+\s+){{0,6}}?{_GIVEN}\b",
    ),
    (
        "ikke|ingen",
        r"\b(?:ikke|ingen)\W*$|^\W*(?:men\s+)?ikke\s+(?:for\s+|til\s+)?(?:børn|unge"
        r"|mindreårige|ældre|borgere|personer|folkepension)",
    ),
    ("undta|undt.", r"\bundta(?:get|gne|gen|gelse\w*|ges)\b|\bundt\."),
    ("bortset", r"\bbortset\s+fra\b"),
    ("uden", r"\b(?:uden\s?for)\s+(?:\w+\s+)?(?:målgruppe|standard|ordning|tilbud|kvalitets|ydelse|rammen)"),
    ("udeluk", r"\budelukke\w*\s+(?:fra\b|er\b|børn|unge)|\b(?:er|bliver)\s+udelukket"),
    ("afgræns", r"\bafgræns\w*"),
)
_ELSEWHERE = Wording(
    ("henvis", r"\bhenvise[rs]?\b|\bhenvist\b"),
    (
        "hører|behandles|varetag",
        r"\b(?:hører|behandles|varetages)\s+(?:\w+\s+){0,3}?(?:under|hos|til|af|efter|ind|i)\s+(?:børn|familie|barnets|en\s+anden|et\s+andet|andre|anden|den\s+lov)",
    ),
    (
        "børn|familie",
        r"\b(?:kontakte?r?|henvende\s+sig|henvender\s+sig|søger|søge|får|hjælpes|hjælp|støtte|sendes|videresendes|stiles|rettes|går)\b[^.]{0,40}?\b(?:børne?-?\s?(?:og\s+(?:\w+-?)"
        r"|afdeling|rådgiv|team|handicap)|familie(?:afdeling|rådgiv|hus|centr|cent|og))\w*",
    ),
    (
        "anden|andre|andet|egne|egen|særskilt|selvstændig|særlig",
        r"\b(?:en\s+anden|et\s+andet|andre|anden|egne|egen|særskilte?|selvstændige?|særlige)\s+(?:\w+\s+)?(?:standard\w*|kvalitetsstandard\w*|lov\w*"
        r"|regler|ordning\w*|afdeling\w*|tilbud|steder?|forvaltning\w*|team|bestemmelser|paragraffer|grundlag)\b",
    ),
    (
        "i stedet|særskilt|et andet sted|andetsteds",
        r"\bi\s+stedet\b|\b(?:behandles|beskrives|står|er)\s+særskilt\b|\bet\s+andet\s+sted\b"
        r"|\bandetsteds\b",
    ),
    (
        "børn|familie",
        r"\bbørne?-?\s?(?:og\s+)?(?:unge|familie|ungdoms|afdeling|rådgiv|team|handicap)(?:-\s?og\s+\w+?)?(?:forvaltning|afdeling|rådgiv|team|cent|området)\w*"
        r"|\bfamilie(?:afdeling|rådgiv|hus|cent|team|området)\w*|\bcent(?:er|ret)\s+for\s+(?:børn|familie)",
    ),
    ("kun|alene|udelukkende|forbeholdt", r"(?<!ikke\s)\b(?:kun|alene|udelukkende|forbeholdt)\s+(?:for\s+|til\s+)?(?:de\s+)?voksne\b"),
    "barnets lov",
)
_NO = pattern(r"\W*(?:nej|ikke|ingen)\b")
