"""The waivers planted in a sheet become the configuration of its municipality."""

from stdgen import profiles
from stdgen.configuration.loading import configuration
from stdgen.configuration.naming import Known
from stdgen.model.configuration import Configuration
from stdgen.rules import names
from tests.planted.sheet import Sheet


def configured(sheet: Sheet, name: str) -> Configuration | None:
    """What its `stdgen.toml` says; None where nothing was planted there. A waiver that names no document means this one."""
    waivers = [plant.waiver for plant in sheet.plants if plant.waiver]
    if not waivers:
        return None
    lines = []
    for waiver in waivers:
        given = {"document": name, "reason": "Siden er på vej."} | dict(waiver)
        lines += ["[[waiver]]", *(f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}" for key, value in given.items())]
    return configuration("\n".join(lines).encode(), "stdgen.toml", Known(names(), profiles.names(None)))
