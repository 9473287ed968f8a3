"""A document's title becomes the service that it is about."""

import re

from stdgen.model.pattern import pattern


def service_in(title: str) -> str:
    """The service that a title names, «Rengøring» of «Kvalitetsstandard for rengøring (serviceloven § 83)»; else the whole title."""
    service = _ACT.sub("", _STANDARD.sub("", title)).strip()
    return f"{service[0].upper()}{service[1:]}" if service else title


_STANDARD = pattern(
    r"^\W*(?:[\w-]+(?:\s+og\s+[\w-]+)?\s+kommunes?\s+)?kvalitetsstandard(?:en|er|erne)?(?:\s+(?:for|vedr\.?|vedrørende|om|på)(?=\s)|\s*[:–-])\s*",
    re.IGNORECASE,
)
_ACT = pattern(
    r"\s*(?:[(,:–-]\s*)?(?:\b(?:efter|jf\.?|jvf\.?|i\s+henhold\s+til)\s+)?(?:\b(?:SEL|lov\s+om\s+\w+\s+\w+|\w*lov(?:en|ens)?)\b\W*)?§.*$",
    re.IGNORECASE,
)
"""The provision that a title ends with."""
