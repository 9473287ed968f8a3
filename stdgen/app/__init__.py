"""The verbs joined: bytes become a document, a report or the files of a standard; bytes in, bytes out."""

from stdgen.app.addresses import addresses
from stdgen.app.building import build
from stdgen.app.checking import check
from stdgen.app.finding import findings_on
from stdgen.app.given import NEUTRAL, Built, Input, Settings
from stdgen.app.municipality import profile_name
from stdgen.app.reading import read
from stdgen.app.settling import codes_asked

__all__ = ["NEUTRAL", "Built", "Input", "Settings", "addresses", "build", "check", "codes_asked", "findings_on", "profile_name", "read"]
