"""A site's quality standards are found from its map, as its host asks for."""

from pathlib import Path
from time import monotonic

from stdgen.online.cache import Cache
from stdgen.online.politeness import Manners
from stdgen.online.sites import Site, documents
from tests.unit.online.serving import Does, moved, page, site, status
from tests.unit.online.serving import Site as Server
from tests.unit.online.test_maps import of_pages

WORDS = ("kvalitetsstandard",)
HTML = {"Content_Type": "text/html; charset=utf-8"}
LIST = page(b'<main><a href="/media/mad.pdf">Mad</a><a href="/media/hjem.pdf">Hjem</a></main>', **HTML)
PDF = page(b"%PDF-1.7", Content_Type="application/pdf")


def pages(here: Server, **more: Does) -> dict[str, Does]:
    """A site with a page that lists documents, a standard as a page, and something else."""
    names = ("kvalitetsstandarder", "kvalitetsstandard-for-rengoering", "nyheder/1")
    return {
        "/sitemap.xml": page(of_pages(*(f"{here.address}/{name}" for name in names))),
        "/kvalitetsstandarder": LIST,
        "/kvalitetsstandard-for-rengoering": page("<h1>Rengøring</h1>".encode(), **HTML),
        "/nyheder/1": page(b"nyt", **HTML),
        "/media/mad.pdf": PDF,
        "/media/hjem.pdf": PDF,
        **{f"/{name.replace('_', '.')}": does for name, does in more.items()},
    }


def found(here: Server, folder: Path, start: str = "/sitemap.xml", words: tuple[str, ...] = WORDS) -> Site:
    cache = Cache(folder, 1_795_000_000.0)
    return documents((f"{here.address}{start}",), here.manner, cache, words=words, manners=Manners(pause=0, rest=0))


def names(here: Server, told: Site) -> list[str]:
    return [address.removeprefix(f"{here.address}/") for address in told.pages]


def test_pages_that_say_so_and_the_documents_that_they_list_are_found(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here)
        told = found(here, tmp_path)
        assert names(here, told) == ["kvalitetsstandard-for-rengoering", "media/mad.pdf", "media/hjem.pdf"]
        assert told.lists == (f"{here.address}/kvalitetsstandarder",)
        assert (told.known, told.failed, told.unwanted, told.cut) == (3, (), (), False)
        assert here.times("/nyheder/1") == 0


def test_other_words_find_other_pages_and_none_find_all(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here)
        assert names(here, found(here, tmp_path, words=("nyheder",))) == ["nyheder/1"]
        assert len(found(here, tmp_path, words=()).pages) == 4


def test_a_front_page_leads_to_the_maps_that_its_host_names(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here)
        served["/kort.xml"] = served.pop("/sitemap.xml")
        served["/robots.txt"] = page(f"Sitemap: {here.address}/kort.xml".encode())
        assert len(found(here, tmp_path, "/").pages) == 3


def test_a_front_page_without_wishes_has_its_map_where_maps_lie(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here)
        assert len(found(here, tmp_path, "/").pages) == 3


def test_what_a_host_asks_not_to_be_fetched_is_not_and_is_told(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here, robots_txt=page(b"User-agent: *\nDisallow: /media/"))
        told = found(here, tmp_path)
        assert names(here, told) == ["kvalitetsstandard-for-rengoering"]
        assert told.unwanted == (f"{here.address}/media/mad.pdf", f"{here.address}/media/hjem.pdf")
        assert here.times("/media/mad.pdf") == 0


def test_a_host_that_asks_for_a_pause_gets_it(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here, robots_txt=page(b"User-agent: *\nCrawl-delay: 0.2"))
        began = monotonic()
        found(here, tmp_path)
        assert monotonic() - began >= 0.4


def test_a_document_that_cannot_be_had_is_among_those_found(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= pages(here)
        served["/media/mad.pdf"] = status(404)
        told = found(here, tmp_path)
        assert told.pages[f"{here.address}/media/mad.pdf"].answer.status == 404


def test_a_page_above_several_standards_is_a_way_in_and_no_standard(tmp_path: Path) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        names_of = ("kvalitetsstandarder", "kvalitetsstandarder/mad", "kvalitetsstandarder/bad", "kvalitetsstandarder/bad/priser")
        served["/sitemap.xml"] = page(of_pages(*(f"{here.address}/{name}" for name in names_of)))
        served |= {f"/{name}": page(b"<h1>A</h1>", **HTML) for name in names_of}
        told = found(here, tmp_path)
        assert names(here, told) == [*names_of[1:]]
        assert told.lists == (f"{here.address}/kvalitetsstandarder",)


def test_pages_that_lead_to_one_document_are_one(tmp_path: Path) -> None:
    served: dict[str, Does] = {"/media/a.pdf": PDF}
    with site(served) as here:
        names_of = ("kvalitetsstandard-a", "kvalitetsstandard-gammel")
        served["/sitemap.xml"] = page(of_pages(*(f"{here.address}/{name}" for name in names_of)))
        served |= {f"/{name}": moved("/media/a.pdf") for name in names_of}
        assert len(found(here, tmp_path).pages) == 1


def test_a_map_that_is_none_is_told(tmp_path: Path) -> None:
    with site({"/sitemap.xml": page(b"<html></html>")}) as here:
        told = found(here, tmp_path)
        assert ([address for address, _ in told.failed], told.pages) == ([f"{here.address}/sitemap.xml"], {})
