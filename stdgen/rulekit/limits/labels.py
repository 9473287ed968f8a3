"""Words that cap the amounts beside them without a sentence of their own: heads of columns, labels, a fixed number of times."""

from stdgen.rulekit.limits.granting import IS_GIVEN
from stdgen.rulekit.wording import Wording

TIMES = Wording(
    (
        "gange",
        rf"\b(?:leveres|{IS_GIVEN})\s+(?:der\s+)?(?!flere|mange|nogle)[\wæøå]+\s+gange\s+(?:(?:om\s+året|pr\.?\s+år)\b|årligt)",
    ),
)
LABEL = Wording(
    (
        "mak|max|højst|højest|loft|grænse|kvote",
        r"(?<!ikke\s)(?<!uden\s)\b(?:[a-zæøå-]*loft(?:et|er|erne)?|mak(?:s\.?|sim[a-zæøå]*)|max[a-zæøå]*\.?|højst|højeste?|øvre\s+grænser?"
        r"|(?:tids|time)grænser?|[a-zæøå]*grænset\s+til|kvoter?)(?=\W|$)",
    ),
)
"""What caps the amounts that stand under it or beside it: the head of a column, the words that lead in a list."""
