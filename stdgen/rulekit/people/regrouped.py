"""An act and a group that words put under it become what became of it for that group, so that the words name the wrong one."""

from stdgen.law import lookup
from stdgen.law.lookup import Standing
from stdgen.model.law import Change, Group
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.model.rule import Context
from stdgen.model.text import Text
from stdgen.rulekit.people.assigned import Assigned
from stdgen.rulekit.people.meant import takes_in
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.wording import Wording, small


def is_moved(each: Assigned, context: Context) -> bool:
    """Whether it has moved for everybody, of which another rule tells."""
    return lookup.state(context.law, each.named.provision, context.as_of).standing is Standing.MOVED


def takes_children_in(sentence: str) -> bool:
    """Whether a sentence of a target group, which names no act, is for children too and does not say of them what is right."""
    words = small(sentence)
    return "lov" not in words and not _EXCUSED[Group.CHILDREN].found(words) and Group.CHILDREN in takes_in(sentence)


def change(each: Assigned, of: Group, subject: Subject, context: Context) -> Change | None:
    """What became, for this group, of the provision or the act that they are put under; None where its new place is named too."""
    provision = each.named.provision
    if of in _EXCUSED and _EXCUSED[of].found(each.around):
        return None
    if of is Group.ADULTS:
        return (_left_behind(provision, context) or _too_young(each, context)) if each.groups == (of,) else None
    found = [one for one in lookup.group_changes(context.law, provision, context.as_of) if one.group is of]
    if not provision.section:
        around = each.around if each.groups or not each.service else small(each.service.title)
        words = f" {' '.join(around.split())} "  # the law's words may begin or end with a space: « pleje »
        within = lookup.changes_within(context.law, provision, context.as_of)
        found += [one for one in within if one.group is of and any(word in words for word in one.words)]
    change = max(found, key=lambda one: len(str(one.provision)), default=None)
    return None if change and any(to.covers(one) for to in change.to for one in subject.provisions) else change


def _left_behind(provision: Provision, context: Context) -> Change | None:
    """The act that a group moved to is not for those who stayed: adults do not come under that of children."""
    whole = (each for each in context.law.changes if each.group is Group.CHILDREN and not each.provision.section and each.to)
    moved = next((each for each in whole if each.since <= context.as_of and each.to[0].covers(provision)), None)
    return moved and moved._replace(provision=moved.to[0], to=(moved.provision,), group=Group.ADULTS)


def _too_young(each: Assigned, context: Context) -> Change | None:
    """The act that older people moved to is not for those who are plainly younger, where no need like theirs is told."""
    moves = (one for one in context.law.changes if one.group is Group.OLDER and one.since <= context.as_of and one.to)
    moved = next((one for one in moves if one.to[0]._replace(section="").covers(each.named.provision)), None)
    if moved is None or not _YOUNGER.found(each.around) or _LIKE_NEED.found(each.around):
        return None
    return moved._replace(provision=each.named.provision, to=(Provision(moved.provision.act),), group=Group.ADULTS, note=None)


def stayed(each: Assigned, context: Context) -> Change | None:
    """The act that older people moved to is not for help that never moved: «ledsagelse efter ældreloven»."""
    moves = [one for one in context.law.changes if one.group is Group.OLDER and one.since <= context.as_of and one.to]
    moved = next((one for one in moves if one.to[0]._replace(section="").covers(each.named.provision)), None)
    if moved is None or _FIRST_ACT.found(each.around) or not (found := _NEVER_MOVED.search(each.around)):
        return None
    told = each.around[: found.end()] + _PART.split(each.around[found.end() :])[0]
    words = f" {' '.join(told.split())} "
    if any(word in words for one in moves for word in one.words) or _LIKE_CARE.found(words):
        return None
    return moved._replace(provision=each.named.provision, to=(Provision(moved.provision.act),), note=STAYED)


STAYED = Text(
    da="Til ældreloven flyttede pleje, praktisk hjælp, madservice, rehabilitering, afløsning og træning; anden hjælp gør ikke.",
    en="Care, practical help, meals, rehabilitation, respite and training moved to ældreloven; other help did not.",
)
_HELP_THAT_STAYED = (
    r"(?:ledsag(?:elsen?|er|eren|erordning\w*|eordning\w*)|(?:\w*hjælpemid(?:del|let|ler|lerne)|forbrugsgoder?)|boligindretning\w*|botilbud\w*|bofællesskab\w*"
    r"|socialpædagogisk\w*(?:\s+støtte\w*)?|bostøtte\w*|beskyttet\s+(?:beskæftigelse|arbejde)|(?:aktivitets-\s+og\s+)?samværstilbud\w*"
    r"|kontaktperson\w*|borgerstyret\s+personlig\s+assistance|hjælperordning\w*|handicapbil\w*|støtte\s+til\s+(?:køb\s+af\s+)?bil|kompensationsydelse\w*"
    r"|merudgift\w*|misbrugsbehandling\w*|stofbehandling\w*)"
)
_NEVER_MOVED = pattern(
    rf"\b{_HELP_THAT_STAYED}\b[^.;]{{0,90}}?\b(?:efter|under|ifølge|i\s+henhold\s+til|med\s+hjemmel\s+i|hjemmel\s+i|på|i|følger|af)\s+ældrelov"
    rf"|\b(?:efter|under|ifølge|i\s+henhold\s+til|med\s+hjemmel\s+i)\s+ældrelov\w*(?:\s+§\s*\d+)?\s+(?:kan|får|gives|ydes|bliver|har|skal|bevilge|tilbyd|søge)"
    rf"[^.;,]{{0,60}}?\b{_HELP_THAT_STAYED}\b|\bældreloven\s+(?:giver|omfatter|gælder|dækker)\s+[^.;,]{{0,50}}?\b{_HELP_THAT_STAYED}\b"
)
_PART = pattern(r"[,;\n]")
_FIRST_ACT = Wording("servicelov|social service|ikke|fortsat efter|barnets lov", ("sel", r"\bsel\b"))
_LIKE_CARE = Wording("pleje|hjemmehjælp|genoptræn|træning|afløs|aflast|madservice|tryghed|måltid")
_YOUNGER = Wording(
    ("folkepension", r"\b(?:under|inden|før)\s+folkepension|\bikke\s+(?:\w+\s+){0,2}(?:nået|opnået)\s+folkepension"),
    ("yngre", r"\byngre\s+(?:voksne|borgere|personer|mennesker|mænd|kvinder)\b"),
    ("år|18", r"\b(?:1[89]|[2-5]\d)-?\s?årige?\b|\bpå\s+(?:1[89]|[2-5]\d)\s+år\b|\b18\s*(?:år\s*)?(?:-|–|til|og)\s*[2-6]\d\b"),
)
_LIKE_NEED = Wording("samme|svarende|lignende|behov|demens|plejekræv|undtag|også|særlige tilfælde|aldersbeting|alderssvæk|svækk")
_EXCUSED = {
    Group.CHILDREN: Wording(
        "barnets lov",
        (
            "18|atten",
            r"\b(?:når|fra|først|tidligst|dagen|efter)\b(?:(?!\b(?:indtil|inden|før)\b|\btil\s+(?:du|de|man|han|hun|barnet|den)\b)[^.]){0,50}"
            r"\bfyld(?:er|t|te)\s+(?:de\s+)?(?:18|atten)\b",
        ),
    ),
    Group.OLDER: Wording("ældrelov|uanset alder|handicap|medfødt|hjerneskade|udviklingshæm|ikke skyldes|psykisk"),
    Group.ADULTS: Wording(
        "forældre|familie|unge|pårørende|børn|plejebarn|adopt|gravid|ungestøtte|efterværn|serviceloven|social service",
        ("barnet", r"\bbarnet\b"),
    ),
}
"""Words around an act by which what is said of a group is right: their own act, what the other act is for."""
