"""What a text says of complaints becomes whether its reader learns that a decision can be complained about."""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.document import Section, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.matters import about_decisions, heads_decisions, tells_of_decisions
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Body, Line, Role, section_bodies, text_lines

COMPLAINT_SIGNS = ("klag", "anke", "indbring")
"""Every way to complain holds one of these: plain search is many times faster than a pattern, and most lines have none."""


def states_access(line: Line) -> bool:
    """Whether a line speaks of complaints about decisions; among law only where it tells form or deadline by itself."""
    words = small(line.text)
    if not any(map(words.__contains__, COMPLAINT_SIGNS)) and not (_DISAGREES.found(words) or _FINDS_WRONG.found(words)):
        return False
    told = [sentence for sentence in map(small, (each.text for each in sentences(line.text))) if _is_stated(sentence)]
    if line.topic is Topic.LEGAL_BASIS and not any("§" not in each and _IN_OWN_WORDS.search(each) for each in told):
        return False
    return any(map(tells_of_decisions, told))


def gives_access(section: Section) -> bool:
    """Whether a section on complaints is about decisions: one on staff, bills and neighbours alone, or on being heard, is not."""
    if _is_headed_so(section) and _says_something(tuple(text_lines(section.blocks[:1]))):
        return True
    return any(_says_something(body) for body in section_bodies((section,)))


def _is_headed_so(section: Section) -> bool:
    """Whether the heading leaves the section to decisions; most then speak of them at once, and no more need be read."""
    return section.heading is None or heads_decisions((section.heading.text,))


def answers_label(label: str, rest: str) -> bool:
    """Whether a label on complaints, with what it leads to, is about decisions and more than a list of what lies in an envelope."""
    if _IDLE.found(small(label)):
        return False
    if _GUIDANCE.fullmatch(small(label)) and _WHEN_ENCLOSED.fullmatch(small(rest)):
        return False
    return about_decisions(small(f"{label} {rest}"), before=True)


def has_decisions_tried(section: Section) -> bool:
    """Whether a section on rights tells of the one to have a decision tried: the right to see one's papers is another."""
    return any(_TRIED.search(words) and not _IDLE.found(words) for body in section_bodies((section,)) for words in _of_decisions(body))


def _says_something(body: Body) -> bool:
    """Whether a sentence on decisions lets one complain; behind talk of praise and ideas only one that names complaints does."""
    idle = False
    for words in _of_decisions(body):
        idle = _IDLE.found(words) or (idle and not _TRIED.search(words))
        if not idle and (_TELLS.found(words) or not _ACTS.search(words)) and not _is_of_the_envelope(words):
            return True
    return False


def _is_of_the_envelope(words: str) -> bool:
    """Whether a sentence that begins with the decision tells no more than that guidance lies beside it."""
    if "vejledning" not in words or _GUIDANCE.match(words) or _SENDS_THERE.search(words) or not _ENCLOSED.search(words):
        return False
    rest = _GUIDANCE.sub(" ", words)
    return len(rest) < len(words) and not _TRIED.search(rest)


def _of_decisions(body: Body) -> Iterator[str]:
    """The sentences in small letters that are about decisions, each as far as those before it tell."""
    decides, has_rows = True, any(line.cell and line.cell[0] for line in body)
    for line in body:
        if line.role is Role.HEADING:
            decides = heads_decisions((line.text,))
        if line.role is not Role.TEXT or (has_rows and line.cell and not line.cell[0] and len(line.text) < _LONGEST_HEAD):
            continue
        if line.cell and not line.cell[1]:
            decides = heads_decisions((line.text,))
        for sentence in sentences(line.text):
            words = small(sentence.text)
            decides = about_decisions(words, before=decides)
            if decides:
                yield words


def _is_stated(sentence: str) -> bool:
    """Whether a sentence in small letters tells of complaining, by more than that guidance on it lies in an envelope."""
    if _ENCLOSED.search(sentence):
        sentence = _GUIDANCE.sub(" ", sentence)
    if _GUIDANCE.fullmatch(sentence) or _IDLE.found(sentence) or _DENIED.search(sentence):
        return False
    if _HOW_TO_COMPLAIN.search(sentence) or (_OF_A_COMPLAINT.search(sentence) and _DECIDED.search(sentence)):
        return True
    if _FINDS_WRONG.found(sentence) and _ANEW.search(sentence):
        return True
    return _DISAGREES.found(sentence) and _DECISION.search(sentence) is not None


_COMPLAINT = r"(?:klage|anke)(?:n|r)?(?:adgang|vejledning|mulighed|frist|regler|instans|sager)?(?:en|er|erne)?"
_HOW_TO_COMPLAIN = pattern(
    rf"^\W*(?:din|dine|en|om|den|borgerens|(?:oplysninger|information)\s+om|regler(?:ne)?\s+(?:om|for))?\s*{_COMPLAINT}\b"
    r"|\b(?:kan|må|vil|ønsker|ret\s+til|lov\s+til|mulighed\s+for|muligt|ønske\s+om)\b[^.]{0,60}?\b(?:på)?(?:klages?|ankes?)\b"
    r"|\b(?:kan|må)\s+(?:\w+\s+){0,3}indbringes\s+for\b"
    rf"|\b(?:klag(?:er?)?|anker?)\s+over\b|\b(?:klagen|anken|en\s+klage|klagefristen)\s+(?:skal|kan|må|er|går|gives|sendes|modtages|rettes|indgives)\b"
    r"|\b(?:der\s+er|har)\s+(?:\w+\s+)?(?:klageadgang|klagemulighed\w*)\b|\b(?:på)?klages\s+(?:over|til|inden|senest|mundtlig|skriftlig)"
    r"|\b(?:læs|se|find)\b[^.]*\b(?:klage|anke)(?:adgang|vejledning|mulighed|regler)\w*|\bhvordan\b[^.]{0,40}\bklage[rs]?\b"
)
_DISAGREES = Wording(
    "indsigelse",
    ("uenig", r"\buenig\b"),
    ("enig", r"\bikke\s+(?:er\s+)?enig\b"),
    ("prøve", r"\b(?:afgørelsen?|afslag(?:et)?|sag(?:en)?)\s+prøvet\b|\bprøvet\s+(?:afgørelsen|afslaget|sagen)\b"),
)
"""Words that tell of complaining without its name, where they are of a decision."""
_DECISION = pattern(r"afgørelse|afslag|beslutning|\bsvaret\b|ankestyrelse|(?:mundtlig|skriftlig).*\buger\b")
_DENIED = pattern(r"\bikke\s+en\s+afgørelse\b|\b(?:kan|må)\s+(?:\w+\s+)?ikke\s+(?:\w+\s+){0,2}?(?:(?:på)?klages?|ankes?|indbringes)\b")
_OF_A_COMPLAINT = pattern(r"\b(?:klag|klage[nrs]?|påklages?|klages|ankes?|anken)\b")
_DECIDED = pattern(r"\b(?:afgørelse|afslag|beslutning|bevilling)\w*\b|\bsvaret\b")
_FINDS_WRONG = Wording(
    (
        "forkert|urimelig|en fejl|ikke rigtig",
        r"\b(?:afgørelsen?|afslag(?:et)?|svaret|beslutningen)\b[^.;]*\b(?:forkert\w*|urimelig\w*|en\s+fejl|ikke\s+rigtig\w*)\b",
    ),
    (
        "tilfreds|acceptere",
        r"\b(?:utilfreds|ikke\s+(?:er\s+)?tilfreds|ikke\s+(?:kan\s+)?acceptere[rs]?|(?:kan|vil)\s+\w+\s+ikke\s+acceptere)\b"
        r"[^.;]*\b(?:afgørelse|afslag|svaret|beslutning)",
    ),
)
"""What a reader who would complain thinks of the decision."""
_ANEW = pattern(r"\buger\b|\bigen\b|\bpå\s+ny\b|\bprøve|\bgenvurder|\brevurder|\bmundtlig|\bindsigelse")
_IN_OWN_WORDS = pattern(r"\b(?:mundtlig|uger\b|ring\b|skriv\b)")
_GUIDANCE = pattern(
    r"\W*\b(?:en\s+)?(?:(?:skriftlig|særskilt|kort)\s+)?(?:klagevejledning\w*|vejledning\s+(?:om|i|til)\s+(?:at\s+)?klage\b)"
)
_ENCLOSED = pattern(
    r"\b(?:følge[rs]?|medfølger|(?:ved)?lagt|vedlægges|vedhæft\w*|ledsage[rts]*|sende[rs]?|medsende[st]|indeholder|forsyne[ts]|husk\w*|udlever\w*|gives|får"
    r"|modtager|omfatter|rummer|med)\b"
)
"""What guidance lies in, or comes with: a word on the envelope alone."""
_LONGEST_HEAD = 30
"""The first row of a table with longer cells than this heads nothing."""
_SENDS_THERE = pattern(r"\bhenvis\w*|^\W*(?:se|læs|find|følg|brug)\b|\b(?:bedes|skal|kan)\s+(?:du|man|borgeren)\s+(?:følge|læse|bruge)\b")
"""What sends the reader to the guidance, rather than telling what lies in an envelope."""
_WHEN_ENCLOSED = pattern(r"\W*(?:altid|ja|nej|vedlagt|obligatorisk|(?:kun\s+)?(?:ved|til)\s+\w+|i\s+alle\s+\w+)\W*")
_IDLE = Wording(
    "statistik|ris og ros|ros og ris|misforståelse|bliver bedre|blive bedre|gøre bedre|gøres bedre|lærer af|lære af|lære noget"
    "|gør os bedre|håber",
    (
        "fald|steg|stig|sidste år|flere|færre",
        r"\bklager\b[^.;]*\b(?:faldt|faldet|falder|steg|steget|stiger|sidste\s+år|flere\s+end|færre\s+end)\b",
    ),
    (
        "antal|få|færre|højst|flest|hvor mange|oversigt|liste|grund",
        r"\b(?:antal\w*|få|færre|højst|flest|hvor\s+mange|(?:oversigt|liste)\s+over)\s+(?:[\w-]+\s+)?klager\b"
        r"|\bgrund(?:e)?\s+til\s+at\s+klage\b",
    ),
    (
        "bruger|samler|registrerer|gennemgår|drøfter",
        r"\b(?:bruger|samler|registrerer|gennemgår|drøfter)\s+(?:[\w-]+\s+){0,2}?klager(?:ne)?\b",
    ),
    (
        "registreres|samles|gennemgås|drøftes|tælles|talt|indgår",
        r"\bklager\b(?:\s+og\s+\w+)?\s+(?:\w+\s+)?(?:registreres|samles|gennemgås|drøftes|tælles|talt|indgår)\b",
    ),
    ("undrer|forslag|idé", r"\bundrer\b|\bforslag\b|\bidéer\b"),
)
"""Words on complaints, or under such a heading, by which nobody learns that one may complain."""
_TELLS = Wording(
    "klag|anke|indbring|afgør|afslag|beslut|bevil|genvurder|revurder|medhold|indsigelse|mundtlig|skriftlig|fremgå|henvis|uenig|utilfreds",
    ("uge", r"\buger\b"),
    ("igen|på ny", r"\b(?:vurder|behandl|se[trs]?\b|kigge)\w*\s+(?:[\w-]+\s+){0,3}?(?:igen|på\s+ny)\b"),
    ("prøv", r"\bprøve[ts]?\b"),
    ("enig|tilfreds", r"\bikke\s+(?:er\s+)?(?:enig|tilfreds)\b"),
    ("læs|se|find|ring|skriv|send|kontakt|henvend", r"\b(?:læs|se|find|ring|skriv|send|kontakt|henvend)\b"),
    ("står|beskrevet|svaret|svar", r"\b(?:står|beskrevet)\b|\bsvaret\b"),
)
_ACTS = pattern(r"\b(?:er|kan|skal|vil|må|har|bliver|får|hører|kommer|[a-zæøå]{3,}(?:erer|tager|ager|ler|der|ser|rer|per|ver))\b")
"""A verb: a line without one is a label, a name, a number."""
_TRIED = pattern(r"\b(?:på)?klag|\banke|\bprøve[ts]?\b|indbring|\buenig|utilfreds")
