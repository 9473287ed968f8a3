"""What the verbs are given and give: inputs with their bytes, the settings of a check, the files of a standard."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from stdgen.model.answer import Answer
from stdgen.model.configuration import Configuration
from stdgen.model.finding import Finding
from stdgen.model.limits import Caps
from stdgen.model.rule import Stage
from stdgen.model.text import Lang, Text

NEUTRAL = "standard"  # the profile of whoever has none


class Input(NamedTuple):
    """What is to be read: its name in reports, its bytes, the name of the folder it lies in.

    `fault` says why the bytes could not be had, where they could not. `configuration` is what its municipality wants, `path` its
    own path below the configuration's folder (an address is itself), by which waivers mean it. `known` are the fingerprints of
    findings on it that were known before. `remedy` is what to do about the fault, where there is something.
    """

    source: str
    data: bytes
    folder: str = ""
    fault: Text | None = None
    configuration: Configuration | None = None
    path: str = ""
    known: frozenset[str] = frozenset()
    remedy: Text | None = None


class Settings(NamedTuple):
    """How inputs are to be checked; a profile or stage of None is found out for each input.

    `pictures`: pages with findings; `annotate`: the language of the findings in copies of the inputs, None for no copies;
    `conformance`: PDF files measured against PDF/UA, which raises ImportError where no validator is installed. `templates` is a
    folder with profiles of one's own, which come before ours, `law` one with facts of the law of one's own. `apart` are the caps of
    the worker processes that strangers' files are to be read in; None works in this process, without caps on time and memory.
    `select` and `ignore` are names, codes and beginnings of codes of rules: `select` stands in the place of what configurations say,
    None leaves it to them.
    `answers` are those of the web addresses that the inputs lead to, None where they were not asked.
    """

    as_of: date
    profile: str | None = None
    stage: Stage | None = None
    ignore_source: bool = False
    pictures: bool = False
    annotate: Lang | None = None
    conformance: bool = False
    templates: Path | None = None
    law: Path | None = None
    apart: Caps | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    answers: Mapping[str, Answer] | None = None


class Built(NamedTuple):
    """The files made of a standard, by suffix without its dot, or the findings that stood in the way; `remarks` on what was made."""

    files: tuple[tuple[str, bytes], ...]
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Text, ...] = ()
