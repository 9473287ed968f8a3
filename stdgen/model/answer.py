"""What came of asking for a web address, in the words that a report tells it in."""

from enum import StrEnum
from typing import NamedTuple

from stdgen.model.text import Text


class Failure(StrEnum):
    """Why there is no answer to judge by."""

    NO_NAME = "no-name"
    OFFLINE = "offline"
    CLOSED = "closed"
    UNREACHED = "unreached"
    TIMEOUT = "timeout"
    INSECURE = "insecure"
    UNVOUCHED = "unvouched"
    GARBLED = "garbled"
    CIRCULAR = "circular"
    NOT_WEB = "not-web"


class Hop(NamedTuple):
    """One redirection: its status (301, 302 …) and where it led."""

    status: int
    address: str


class Answer(NamedTuple):
    """The last server's status after these redirections, or why there is none."""

    status: int | None
    failure: Failure | None = None
    hops: tuple[Hop, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether a server handed the page over."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_refused(self) -> bool:
        """Whether the server will not answer a program, or not just now; a citizen in a browser may well get the page."""
        return self.status in REFUSED

    @property
    def is_gone(self) -> bool:
        """Whether it is certain that nobody gets a page here: the server says so, or there is no such server."""
        return self.status in GONE or self.failure is Failure.NO_NAME


GONE = (404, 410)
REFUSED = (401, 402, 403, 405, 406, 407, 412, 418, 421, 423, 425, 428, 429, 431, 451, 999)
MISSING = {
    404: Text(da="siden findes ikke (404)", en="there is no such page (404)"),
    410: Text(da="siden er nedlagt (410)", en="gone (410)"),
}
FAILURES = {
    Failure.NO_NAME: Text(da="der er intet websted med det navn", en="there is no site of that name"),
    Failure.OFFLINE: Text(da="der er ingen forbindelse til nettet", en="there is no connection to the network"),
    Failure.CLOSED: Text(da="værten står på et lukket net", en="the host stands on a closed network"),
    Failure.UNREACHED: Text(da="der er ingen forbindelse til værten", en="there is no connection to the host"),
    Failure.TIMEOUT: Text(da="værten var for længe om at svare", en="the host took too long to answer"),
    Failure.INSECURE: Text(da="værtens certifikat kunne ikke godtages", en="the host's certificate could not be accepted"),
    Failure.UNVOUCHED: Text(
        da="værtens certifikat er udstedt af nogen, som denne maskine ikke kender",
        en="the host's certificate was issued by somebody whom this machine does not know",
    ),
    Failure.GARBLED: Text(da="værtens svar kunne ikke læses", en="the host's answer could not be read"),
    Failure.CIRCULAR: Text(da="siden viser videre igen og igen", en="the page redirects again and again"),
    Failure.NOT_WEB: Text(da="siden viser videre til noget, der ikke er en webadresse", en="the page redirects to what is no web address"),
}

REMEDIES = {
    Failure.CLOSED: Text(
        da="Er det jeres eget net, så giv --allow-host med værten, som den står i adressen.",
        en="If the network is your own, give --allow-host with the host as the address has it.",
    ),
}


def remedy(answer: Answer) -> Text | None:
    """What whoever asked for the page can do, where there is something."""
    return REMEDIES.get(answer.failure) if answer.failure is not None else None


def told(answer: Answer) -> Text:
    """Why there is no page, after a colon."""
    if answer.failure is not None:
        return FAILURES[answer.failure]
    status = answer.status or 0
    return MISSING.get(status) or Text(da=f"værten svarede {status}", en=f"the host answered {status}")
