"""What a line says speaks for or against its being a heading."""

import re

from stdgen import lexicon
from stdgen.model.document import Topic
from stdgen.model.judgement import Ground, Reason
from stdgen.model.pattern import pattern
from stdgen.readers.evidence.forms import is_form
from stdgen.readers.evidence.numbering import NUMBER

FEW_WORDS = 6

_BEGINS = pattern(r"[A-ZÆØÅÉ§\d(«”\"“'’\[–]")
_SENTENCE_END = pattern(r"[a-zæøå\d)»”\"](?<!m\.v)(?<!bl\.a)[.!]$")
_ABBREVIATED = pattern(r"\b(?:m\.?v|m\.?fl|o\.?l|osv|etc|ekskl|inkl|stk|kr|pct|nr|jf|evt|vedr|m\.m|a)\.$", re.IGNORECASE)
_TWO_SENTENCES = pattern(r"[a-zæøå]{3}(?<!vedr)(?<!evt)(?<!inkl)(?<!ekskl)[.!] +[A-ZÆØÅ]")
_BROKEN = pattern(r"(?:[,;]|\b(?:og|eller|samt|en|et))$")
_DATED = pattern(
    r"\b(?:god|ved)(?:kend|tag)(?:t|elsesdato)\b.*\d|^(?:den\s+)?\d{1,2}\.\s*\w+\s+\d{4}|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}"
    r"|^(?:(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+)?(?:19"
    r"|20)\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?$"
    r"|^(?:gældende|gælder|gyldig|revideret|opdateret|sidst|senest|version|udarbejdet|ikrafttræd\w*)\b.*\d",
    re.IGNORECASE,
)
_FACTS = pattern(
    r"@|\bwww\.|https?:|\b(?:tlf|telefon|fax|mobil|e-?mail|cvr|ean|sagsnr|dok\.?nr|kl)\b\.?\s*:?\s*\d"
    r"|(?:\d{2} ?){4}\b|\b\d{4} [A-ZÆØÅ][a-zæøå]+"
    r"|\b\w+(?:vej|gade|allé|plads|stræde|torv(?:et)?) \d|^[\d\s.,%/–-]+(?:kr\.?|pct\.?|%|timer|minutter)?$",
    re.IGNORECASE,
)
_REMARK = pattern(r"(?:obs|nb|bemærk|husk|vigtigt?|note|eksempel|fx|læs mere|se mere|se også)\b\W*$|(?:obs|nb|bemærk)\b", re.IGNORECASE)
_CAPTION = pattern(r"(?:figur|tabel|billede|foto|kilde|diagram)\b\s*\d*\s*[:.]?", re.IGNORECASE)
_QUESTION = pattern(r"(?:hv(?:em|ad|or|ordan|orfor|ornår|ilke[nt]?)|kan|skal|må|har|får|er|bliver|koster)\b.*\?$", re.IGNORECASE)
_STATED = pattern(r"(?:§|bilag\b)\s*\d+", re.IGNORECASE)

Grounds = list[Reason]


def topic(words: str) -> Topic | None:
    """The topic that the patterns of wording tell, a colon at its end not counted; asked of every line, so the quick answer."""
    return lexicon.scored(words.rstrip(" :"))[0]


def is_sentence(words: str) -> bool:
    """Whether a line ends as a sentence does, or holds the end of one."""
    plain = without_number(words)
    return bool(_TWO_SENTENCES.search(plain) or (_SENTENCE_END.search(plain) and not _ABBREVIATED.search(plain)))


def without_number(words: str) -> str:
    """The words after a typed number."""
    found = NUMBER.match(words)
    return words[found.end() :] if found else words


def is_fact(words: str) -> bool:
    """Whether a line tells how to reach somebody, an amount or the like, or belongs to a form, a signature or a letterhead."""
    return bool(_FACTS.search(words)) or is_form(words)


def begins_like_a_heading(words: str) -> bool:
    """Whether a line begins as headings do: with a capital, a number or a sign before one."""
    return bool(_BEGINS.match(words))


def grounds(words: str, *, colons: bool = False, sentences: bool = False) -> Grounds:
    """What the words alone say; `colons` and `sentences`: that they end so says nothing, since most lines set alike do."""
    known = topic(words) is not None
    found = [Reason(Ground.KNOWN, 0.8)] if known else []
    if NUMBER.match(words) or _STATED.match(words):
        found.append(Reason(Ground.NUMBERED, 0.6))
    if _QUESTION.match(without_number(words)):
        found.append(Reason(Ground.QUESTION, 0.4))
    if words.count(" ") < FEW_WORDS and words[-1] not in ".:,;!":
        found.append(Reason(Ground.SHORT, 0.4))
    if words.endswith(":") and not colons:
        found.append(Reason(Ground.COLON, -0.2 if known else -1.5))
    if _TWO_SENTENCES.search(without_number(words)) if sentences else is_sentence(words):
        found.append(Reason(Ground.SENTENCE, -2.0))
    if _BROKEN.search(words):
        found.append(Reason(Ground.BROKEN, -1.5))
    if _DATED.search(words):
        found.append(Reason(Ground.DATED, -2.5))
    if is_fact(words):
        found.append(Reason(Ground.FACTS, -2.0))
    if _REMARK.match(words) or _CAPTION.match(words):
        found.append(Reason(Ground.REMARK, -2.0))
    return found
