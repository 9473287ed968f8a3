"""The title and the target group of a service become the one group that it is for: children, adults or older people."""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.law import Group
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Role


def group(one: Told) -> Group | None:
    """The only group that the title names, else the target group; None where none or more than one is named.

    Sentences that tell of others beside («over folkepensionsalderen gælder ældreloven», «forældre kan også …») are left out.
    """
    for words in (one.service.title, "\n".join(_target_group(one))):
        if found := named(words):
            return found[0] if len(found) == 1 else None
    return None


def named(words: str) -> list[Group]:
    """Every group that the words name."""
    plain = f" {small(words)}"
    return [group for group, wording in _GROUPS.items() if wording.found(plain)]


def _target_group(one: Told) -> Iterator[str]:
    for line in one.own:
        if line.topic is Topic.TARGET_GROUP and line.role is Role.TEXT:
            yield from (each.text for each in sentences(line.text) if not _ELSEWHERE.found(small(each.text)))


_ELSEWHERE = Wording("barnets lov|ældrelov|anden lov|overgang|familieafdeling|børneafdeling|ungeafdeling|hjemmeboende børn|også")
"""What a sentence holds that tells of others beside: young people on their way to adult services, those whom another act is for,
the children of the home."""
_PEOPLE = r"(?:borgere?|medborgere|mennesker|personer|kvinder|mænd)"
_GROUPS = {
    Group.CHILDREN: Wording(
        (
            "børn",
            r"\bbørne(?:ne)?(?![a-zæøå]*(?:penge|bidrag))|\bbørn(?:\s+og\s+|/|,\s*)unge\b|\bhandicappede\s+børn\b"
            r"|\bbørn(?:\s+og\s+\w+)?\s+(?:under|i\s+alderen|op\s+til|på|med|der|mellem|fra)\b|\b(?:til|for|af)\s+(?:\w+\s+){0,2}?børn\b",
        ),
        ("børn", r"(?m)^\W*børn\b"),
        ("barn", r"\b(?:passer|har|til|med|af)\s+(?:et|sit|deres|dit)\s+barn\b|\bbarnets\b|\bforældre\s+til\s+(?:et\s+)?barn\b"),
        ("under 1", r"under(?<!\wunder)(?:(?<=unge\sunder)\s+18\b|(?<!end\sunder)\s+18\s+år)"),
        ("årige", r"\bmindreårige\b"),
        ("teen", r"\bteenagere?\b"),
        ("15|16|17|18", r"(?<![\d.,])(?:\d|1[0-5])\s*(?:år\s*)?(?:[-–]|til(?:\s+og\s+med)?|og)\s*1[5-8]\s*-?\s*år"),
    ),
    Group.ADULTS: Wording(
        "voksne|uanset alder|alle aldre|aldersgrupper",
        (
            "18",
            r"\b(?:over|fyldt|fra)\s+(?:de\s+|det\s+)?18\b|\b(?:fra|mellem|alderen)\s+18\s*(?:år\s*)?(?:-|–|til|og)"
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
            rf"|\bældre\s+{_PEOPLE}\b|\bældre(?:pleje|området)\b|(?m:^\W*ældre\s+(?:med|som|der|over)\b)",
        ),
        (
            "folkepension",
            r"(?<!ikke\shar\s)(?<!ikke\s)(?<!endnu\s)\b(?:over|efter|nået|opnået|har|i|modtager"
            r"|på)\s+folkepension(?!salderen,?\s+(?:kan|ophører))"
            r"|\bfolkepensionister\b",
        ),
        ("pensionister", r"(?<!førtids)\bpensionister\b"),
        ("senior", r"\bseniorer\b"),
        (
            "6|7|8",
            r"\b(?:over|fyldt)\s+(?:de\s+)?(?:6[5-9]|[78]\d)\s+år|\b(?:6[5-9]|[78]\d)\s*(?:-?årige|\+|år\s+(?:og|eller)\s+(?:over"
            r"|derover|ældre|opefter))",
        ),
    ),
}
