"""A text under a heading on the aim becomes whether it tells none.

It may speak of the document, of who sets the aims and where, of how and by whom the help is given, or of who gets it.
"""

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.giving import tells_of_giving
from stdgen.rulekit.wording import small


def only_defers(text: str) -> bool:
    """Whether a text under a heading on the aim tells none: each of its sentences speaks of something else."""
    if not text.strip():
        return False
    told = [small(each.text) for each in sentences(text)]
    return all(":" not in each and (_speaks_of_the_text(each) or tells_of_giving(each)) for each in told)


def _speaks_of_the_text(words: str) -> bool:
    """Whether a sentence in small letters speaks of the document, or of who sets the aims; a long one goes on to what they are."""
    return len(words) <= _LONGEST and (_NO_AIM.search(words) is not None or is_of_the_text(words))


def is_of_the_text(words: str) -> bool:
    """Whether a sentence in small letters tells an aim of the text or the budget, not of what the text tells of."""
    return _OF_TELLING.search(words) is not None or _OF_ELSE.search(words) is not None


NOUN = r"(?:(?:hoved)?formål|sigte|(?:over)?mål|hensigt|mening|tanke|idé|ide|målsætning|ambition)"
_OF_TELLING = pattern(rf"\b{NOUN}(?:et|en)?\s+er\s+at\s+(?:informere|oplyse|orientere|fortælle|beskrive)\b")
"""An aim of the text, not of what it tells."""
_OF_ELSE = pattern(
    rf"\b{NOUN}(?:et|en)?\s*(?:er\s*)?,?\s+at\s+(?:teksten|pjecen|folderen|(?:kvalitets)?standarden|kataloget|siden|dokumentet"
    r"|udgifterne|budgettet|økonomien|omkostningerne|forbruget)\b"
)
"""What is to be read or paid is no more than that: «Målet er, at udgifterne holder sig inden for budgettet»."""
_LONGEST = 160
"""Signs of a sentence that may say nothing of the service's aim although it stands under such a heading."""
_NO_AIM = pattern(
    r"^\W*(?:(?:formålet|målet|hensigten|sigtet)\s+med\s+)?(?:denne\s+|dette\s+|vores\s+)?(?:(?:kvalitets)?standard|katalog|pjece|folder|dokument)"
    rf"|\b{NOUN}(?:et|en|ene)?\s+(?:er|bliver|fremgår|fastsættes|fastlægges|aftales|beskrives|følger|står|findes)\s*"
    r"(?:\w+\s+)?(?:\w+(?:et|talt|sat|lagt|revet)\b|af\b|i\b(?!\s+første))"
    r"|^\W*(?:byrådet|kommunalbestyrelsen|udvalget|kommunen)\s+(?:vedtager|fastsætter|fastlægger|beslutter|har\s+\w+(?:et|sat|lagt)\b)"
    r"|^\W*(?:se|læs|jf|find|her\s+(?:står|kan\s+\w+\s+læse|beskrive[rs]|fortæller))\b|^\W*aftaler\s+om\s+(?:tid|sted)\b(?!.*\bat\b)"
)
"""A sentence under such a heading that speaks of the document, or says who sets the aims and where they stand."""
