"""The title and the target group of a service become the one group that it is for: children, adults or older people."""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.rulekit.people.bystanders import without_bystanders
from stdgen.rulekit.people.leftout import stands_with_left_out, without_left_out
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role


def group(one: Told) -> Group | None:
    """The only group that the title names, else the target group; None where none or more than one is named.

    Sentences that tell of others beside («over folkepensionsalderen gælder ældreloven», «forældre kan også …») are left out. Those who
    are weak of age are older people, adults as they are.
    """
    if titled := named(one.service.title):
        return titled[0] if len(titled) == 1 else None
    sentences_of = tuple(_target_group(one))
    told = "\n".join(sentences_of)
    found = named(told)
    if found == [Group.ADULTS, Group.OLDER] and _OF_AGE.found(small(told)) and not _OF_ANY_AGE.found(small(told)):
        return Group.OLDER
    if found == [Group.CHILDREN] and _are_for_relatives(sentences_of):
        return None
    return found[0] if len(found) == 1 else None


def _are_for_relatives(told: tuple[str, ...]) -> bool:
    """Whether spouses and other relatives are named before any child is: then the child stands by."""
    first = next((each for each in told if named(each) or _RELATIVES.found(each)), "")
    return not named(first)


def named(words: str) -> list[Group]:
    """Every group that the words name."""
    plain = f" {small(words)}"
    return [group for group, wording in _GROUPS.items() if wording.found(plain)]


def may_name(words: str) -> bool:
    """Whether words in small letters may name a group at all, which most do not: it is a tenth of the work."""
    for hint in _HINTS:  # a generator would take twice the time
        if hint in words:
            return True
    return _AGE.search(words) is not None


def _target_group(one: Told) -> Iterator[str]:
    for line in one.own:
        if line.topic is Topic.TARGET_GROUP and line.role is Role.TEXT:
            yield from _those_it_is_for(one, line)


def _those_it_is_for(one: Told, line: Line) -> Iterator[str]:
    if stands_with_left_out(one, line):
        return
    for each in sentences(line.text):
        words = small(each.text)
        if not _ELSEWHERE.found(words):
            yield without_bystanders(without_left_out(words))


_HINTS = (
    *("børn", "barn", "voksne", "ældre", "alder", "aldre", "pension", "18", "atten", "årig", "yngre", "senior", "teen", "under 1"),
    *("unge", "seksten", "sytten", "femten", "pige", "gamle "),
)
_AGE = pattern(r"\d\s*(?:-?\s*år|\+)")
"""Without one of these words, or an age, nobody is named."""
_ELSEWHERE = Wording("barnets lov|ældrelov|anden lov|overgang|familieafdeling|børneafdeling|ungeafdeling|hjemmeboende børn|også")
"""What a sentence holds that tells of others beside: young people on their way to adult services, those whom another act is for,
the children of the home."""
_OF_AGE = Wording(
    ("alder", r"\b(?:på\s+grund\s+af|svækk\w+\s+af)\s+(?:(?:høj|deres|sin|din)\s+)?alder(?:dom)?\b"), "aldersbeting|alderssvæk"
)
_RELATIVES = Wording(
    "ægtefæl|samlev|pårørende|nærtstående",
    ("voksen", r"\b(?:en|den|anden)\s+(?:\w+\s+)?voksen\b"),
)
_OF_ANY_AGE = Wording("under folkepension|uanset alder|alle aldre")
_PEOPLE = r"(?:borgere?|medborgere|mennesker|personer|kvinder|mænd)"
_GROUPS = {
    Group.CHILDREN: Wording(
        (
            "børn",
            r"\bbørne(?:ne)?(?![a-zæøå]*(?:penge|bidrag))|\bbørn(?:\s+og\s+|/|,\s*)unge\b|\bhandicappede\s+børn\b"
            r"|\bbørn(?:\s+og\s+\w+)?\s+(?:under|i\s+alderen|op\s+til|på|med|der|mellem|fra)\b|\b(?:til|for|af)\s+(?:\w+\s+){0,2}?børn\b",
        ),
        ("børn", r"(?m)^\W*børn\b"),
        (
            "barn",
            r"\b(?:passer|har|til|med|af)\s+(?:et|sit|deres|dit)\s+(?:(?!voksent)\w+\s+){0,2}?barn\b|\bbarnets\b"
            r"|\bforældre\s+til\s+(?:et\s+)?barn\b|\bderes\s+barns\s+(?:handicap|funktions\w+|lidelse|sygdom|diagnose)\b",
        ),
        ("under 1|under atten", r"under(?<!\wunder)(?:(?<=unge\sunder)\s+(?:18|atten)\b|(?<!end\sunder)\s+(?:18|atten)\s+år)"),
        (
            "18|atten",
            r"\b(?:ikke|før|inden|indtil)\b[^.,;]{0,30}?\b(?:fyld\w+|er|bliver)\s+(?:de\s+|det\s+)?(?:18|atten)\b"
            r"|\byngre\s+end\s+(?:18|atten)\b",
        ),
        ("årig", r"\bmindreårige?\b"),
        (" år", r"\b(?:personer|borgere|unge|alle|dem|barnet\s+er)\s+(?:fra|over|på|helt\s+ned\s+til)\s+(?:\d|1[0-7])\s+år\b(?!\s+siden)"),
        ("teen", r"\bteenagere?\b"),
        (
            "15|16|17|18|årig|unge på",
            r"(?<![\d.,])(?:\d|1[0-7])\s*(?:år\s*)?-?\s*(?:[-–]|til(?:\s+og\s+med)?\b|og\b|eller\b)\s*1[5-8]\s*-?\s*år"
            r"|(?<![\d.,])1[0-7]-?\s?årige\b|\bunge\s+på\s+1[0-7]\b"
            r"|\b(?:en|hver)\s+(?:\d|1[0-7])-?\s?årig\b(?=,?\s+(?:med|der|som|får|kan|skal|har|bliver|er|under)\b)",
        ),
        (" år", r"\b(?:er|bliver)\s+(?:du|man|barnet|den\s+unge)\s+(?:\w+\s+)?(?:\d|1[0-7])\s+år\b(?!\s+siden)"),
        (" år", r"\bfra\s+(?:(?:de|man|du|den\s+unge)\s+er\s+)?1[2-7]\s+år\b(?!\s+siden|\s+til\s+1[89]|\s+til\s+[2-9]\d)"),
        ("pige|dreng|søn|datter|elev", r"\b(?:pige|dreng|søn|datter|elev)[a-zæøå]*\s+(?:på|under)\s+(?:\d|1[0-8])\s+år\b"),
        ("pige", r"\b(?:drenge\s+og\s+piger|piger\s+og\s+drenge)\b"),
        ("seksten|sytten|femten", r"\b(?:femten|seksten|sytten)-?\s?år(?:ige)?\b"),
    ),
    Group.ADULTS: Wording(
        "voksne|uanset alder|alle aldre|aldersgrupper",
        (
            "18",
            r"(?<!ikke\ser\s)(?<!ikke\s)(?<!endnu\s)\b(?:over|fyldt|fra)\s+(?:de\s+|det\s+)?18\b|\b(?:fra|mellem|alderen)\s+18\s*(?:år\s*)?(?:-|–|til|og)"
            r"|\b18\s+år\s+(?:og|eller)\s+(?:(?:der)?over|opefter|ældre)|\b18\s*\+",
        ),
        ("folkepension", r"\b(?:under|inden|før)\s+folkepension|\bikke\s+(?:\w+\s+){0,2}(?:nået|opnået|har)\s+folkepension"),
        ("førtidspension", r"\bførtidspension"),
        ("aldersgrænse", r"\baldersgrænsen?\s+er\s+18\b"),
        ("yngre", rf"\byngre\s+(?:\w+\s+)?(?:{_PEOPLE}|end)\b"),
    ),
    Group.OLDER: Wording(
        (
            "ældre",
            rf"(?:^|\b(?:til|for|af|hjemmeboende|svage|svækkede|skrøbelige)\s+)ældre\b(?!-|\s+(?:end|udgave|ordning|regler|børn"
            rf"|søskende|bygning))"
            rf"|\bældre\s+(?:{_PEOPLE}|beboere|medborgere|ægtefælle|pårørende\s+over)\b|\bældre(?:pleje\w*|området\b)|(?m:^\W*ældre\s+(?:med|som|der|over)\b)",
        ),
        (
            "folkepension",
            r"(?<!ikke\shar\s)(?<!ikke\s)(?<!endnu\s)\b(?:over|efter|nået|opnået|har|i|modtager|passeret|rundet|fra"
            r"|på)\s+folkepension(?!salderen,?\s+(?:kan|ophører))"
            r"|\bfolkepensionist(?:en|er|erne)?\b",
        ),
        ("folkepension", r"\bnår\s+folkepension\w*\s+(?:er|bliver)\s+(?:nået|opnået|passeret)"),
        ("pensionist", r"\b(?:alders)?pensionist(?:en|er|erne)?\b"),
        (
            "gamle",
            rf"\b(?:(?<!\d\sår\s)gamle\s+{_PEOPLE}|(?:de|vores|kommunens)\s+gamle)\b(?=\s+(?!bygning|regler|hus|aftale|ordning)|[.,:;]|$)",
        ),
        ("senior", r"\bseniorer\b"),
        (
            "6|7|8",
            r"\b(?:over|fyldt)\s+(?:de\s+)?(?:6[5-9]|[78]\d)\s+år|\b(?:6[5-9]|[78]\d)\s*(?:-?årige?\b|\+|år\s+(?:og|eller)\s+(?:over"
            r"|derover|ældre|opefter))",
        ),
    ),
}
