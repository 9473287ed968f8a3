"""Addresses of the web on the command line become documents: fetched before anything is checked, read one by one when it is their turn."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stdgen.app import Input
from stdgen.cli import network, terminal
from stdgen.cli.exits import CallError
from stdgen.cli.files import File
from stdgen.cli.refused import reason
from stdgen.model.address import web
from stdgen.model.answer import Failure, remedy, told
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.model.answer import Answer
    from stdgen.online.asking import Manner
    from stdgen.online.cache import Cache
    from stdgen.online.pages import Page
    from stdgen.online.sites import Site

FETCHING = Text(da="Henter", en="Fetching")
ASKING = Text(da="Efterprøver links", en="Checking links")
TRIED = Text(da="links efterprøvet: {0}", en="links checked: {0}")
NOT_TRIED = Text(
    da="; {0} kunne ikke, da der ikke er forbindelse til nettet", en="; {0} could not be, as there is no connection to the network"
)
REFUSED = Text(da="; {0} af dem ville serveren ikke svare os på", en="; for {0} of them the server refused to answer")
NO_NETWORK = (
    Text(da="links kan ikke efterprøves: der er ingen forbindelse til nettet", en="links cannot be checked: there is no network"),
    Text(da="prøv igen, når der er, eller kør uden --online", en="try again when there is, or run without --online"),
)
NEEDS_SITE = (
    Text(da="--matching hører sammen med --sitemap", en="--matching goes with --sitemap"),
    Text(da="skriv også --sitemap med sitets adresse", en="write --sitemap with the site's address too"),
)
MATCHING = ("kvalitetsstandard",)
NOT_FETCHED = Text(da="siden kunne ikke hentes: {0}", en="the page could not be fetched: {0}")
NOT_KEPT = Text(
    da="siden blev hentet, men kunne ikke gemmes; er der plads på disken?",
    en="the page was fetched, but could not be kept; is there room on the disk?",
)
FOUND = Text(da="dokumenter fundet: {0}, blandt {1} adresser", en="documents found: {0}, among {1} addresses")
FAILED = Text(da="«{0}» kunne ikke læses som sitemap", en="«{0}» could not be read as a sitemap")
LISTS = Text(
    da="ikke efterset, da de kun fører videre: {0}, fx «{1}»",
    en="not checked, as they only lead to others: {0}, such as «{1}»",
)
UNWANTED = Text(
    da="ikke hentet, da værtens robots.txt beder om det: {0}, fx «{1}»",
    en="not fetched, as the host's robots.txt asks for it: {0}, such as «{1}»",
)
CUT = Text(da="der er flere, end der tages i én gang", en="there are more than are taken at a time")


class Web:
    """The addresses of one call; the network is made ready when the first of them is asked for."""

    def __init__(self, lang: Lang, allow: Sequence[str], folder: str | None) -> None:
        """`allow` are hosts that are let in wherever they stand, `folder` the cache's; None for the user's own.

        CallError for a host that is none.
        """
        self._lang, self._allow, self._folder = lang, tuple(map(network.host, allow)), folder
        self._pages: dict[str, Page] = {}

    @cached_property
    def manner(self) -> "Manner":
        """How servers are asked."""
        return network.manner(self._allow)

    @cached_property
    def cache(self) -> "Cache":
        """What was fetched before; CallError for a folder that cannot be written to."""
        try:
            cache = network.cache(Path(self._folder) if self._folder else None)
        except OSError as error:
            why, given = reason(error), self._folder
            raise CallError(
                Text(da=f"--cache «{given}» kan ikke bruges: {why.da}", en=f"--cache «{given}» cannot be used: {why.en}")
            ) from error
        cache.clear_out()
        return cache

    def fetch(self, named: Iterable[File]) -> None:
        """Fetches the addresses among these inputs, a few at a time, so that none is waited for later."""
        wanted = [file.source for file in named if file.is_address and file.source not in self._pages]
        if not wanted:
            return
        from stdgen.online.pages import page
        from stdgen.online.politeness import HEAVY, visited

        with terminal.counted(FETCHING, len(wanted), self._lang) as count:
            for address, each in visited(wanted, partial(page, manner=self.manner, cache=self.cache), HEAVY):
                self._pages[address] = each
                count(address)

    def on_sites(self, starts: Sequence[str], words: Sequence[str]) -> tuple[File, ...]:
        """The quality standards on these sites, fetched; CallError where there are none, and for words without a site."""
        if words and not starts:
            raise CallError(*NEEDS_SITE)
        if not starts:
            return ()
        from stdgen.online.sites import documents

        addresses = [_start(start) for start in starts]
        with terminal.counted(FETCHING, None, self._lang) as count:
            site = documents(addresses, self.manner, self.cache, words=tuple(words) or MATCHING, told=count)
        _tell(site, self._lang)
        if not site.pages:
            raise _nothing(site, words or MATCHING)
        self._pages.update(site.pages)
        return tuple(File(None, address) for address in site.pages)

    def input(self, address: str) -> Input:
        """The document behind an address that was fetched, named after where it stands in the end, or why there is none."""
        page = self._pages[address]
        data = self.cache.body(page.kept.sha256) if page.kept else None
        if page.kept is not None and data is not None:
            return Input(page.kept.address, data)
        if page.kept is not None:
            return Input(address, b"", "", NOT_KEPT)
        why = told(page.answer)
        return Input(address, b"", "", Text(da=NOT_FETCHED.da.format(why.da), en=NOT_FETCHED.en.format(why.en)), remedy=remedy(page.answer))

    def answers(self, addresses: Sequence[str]) -> "Mapping[str, Answer]":
        """What these addresses answer; CallError where the network is not there."""
        from stdgen.online.links import answers

        with terminal.counted(ASKING, len(addresses), self._lang) as count:
            found = answers(addresses, self.manner, self.cache, told=count)
        offline = sum(answer.failure is Failure.OFFLINE for answer in found.values())
        if found and offline == len(found):
            raise CallError(*NO_NETWORK)
        refused = sum(answer.is_refused for answer in found.values())
        said = ((TRIED, len(found) - offline, True), (REFUSED, refused, refused), (NOT_TRIED, offline, offline))
        click.echo("".join(text.in_(self._lang).format(number) for text, number, told in said if told), err=True)
        return found


def _start(given: str) -> str:
    address = web(given)
    if address is None:
        raise CallError(
            Text(da=f"--sitemap skal være en webadresse, ikke «{given}»", en=f"--sitemap takes a web address, not «{given}»"),
            Text(da="skriv den som https://www.kommunen.dk/sitemap.xml", en="write it as https://www.kommunen.dk/sitemap.xml"),
        )
    return address


def _tell(site: "Site", lang: Lang) -> None:
    said = [FOUND.in_(lang).format(len(site.pages), site.known)] if site.pages else []
    for address, answer in site.failed:
        said += [] if answer.is_there else [f"{FAILED.in_(lang).format(address)}: {told(answer).in_(lang)}"]
        said += [f"  → {what.in_(lang)}"] if (what := remedy(answer)) else []
    said += [FAILED.in_(lang).format(address) for address, answer in site.failed if answer.is_there]
    said += [LISTS.in_(lang).format(len(site.lists), site.lists[0])] if site.lists else []
    said += [UNWANTED.in_(lang).format(len(site.unwanted), site.unwanted[0])] if site.unwanted else []
    said += [CUT.in_(lang)] if site.cut else []
    for line in said:
        click.echo(tame(line), err=True)


def _nothing(site: "Site", words: Sequence[str]) -> CallError:
    if not site.known:
        return CallError(
            Text(da="der er ingen adresser i --sitemap", en="there are no addresses in --sitemap"),
            Text(
                da="find sitets sitemap; den står ofte i robots.txt eller som /sitemap.xml",
                en="find the site's map; it often stands in robots.txt or as /sitemap.xml",
            ),
        )
    said = ", ".join(words)
    return CallError(
        Text(da=f"ingen af {site.known} adresser har «{said}» i sig", en=f"none of {site.known} addresses has «{said}» in it"),
        Text(da="giv et andet ord med --matching, fx serviceniveau", en="give another word by --matching, such as serviceniveau"),
    )
