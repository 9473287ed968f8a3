"""A host is never asked for more at a time than a visitor would."""

import threading
from collections import Counter

import pytest

from stdgen.online.politeness import Manners, visited

FIVE = [f"http://a.dk/{number}" for number in range(5)]


class Busy:
    """Counts how many are asked at a time."""

    def __init__(self) -> None:
        self.now, self.most = Counter[str](), Counter[str]()
        self.lock = threading.Lock()

    def __call__(self, address: str) -> str:
        host = address.split("/")[2]
        with self.lock:
            self.now[host] += 1
            self.most[host] = max(self.most[host], self.now[host])
        threading.Event().wait(0.02)
        with self.lock:
            self.now[host] -= 1
        return address.upper()


def test_each_address_is_asked_once_and_comes_with_its_answer() -> None:
    asked: list[str] = []

    def ask(address: str) -> str:
        asked.append(address)
        return address[-1]

    assert sorted(visited([*FIVE, *FIVE], ask, Manners(pause=0))) == [(address, address[-1]) for address in FIVE]
    assert sorted(asked) == FIVE


def test_no_host_is_asked_more_than_so_many_at_a_time_while_others_are_asked_beside_it() -> None:
    busy = Busy()
    others = [address.replace("a.dk", "b.dk") for address in FIVE]
    assert len([*visited(FIVE + others, busy, Manners(2, 0))]) == 10
    assert busy.most == {"a.dk": 2, "b.dk": 2}


def test_what_a_question_raises_is_raised_and_ends_the_rest() -> None:
    asked: list[str] = []

    def ask(address: str) -> str:
        asked.append(address)
        raise LookupError(address)

    with pytest.raises(LookupError):
        [*visited(FIVE, ask, Manners(1, 0))]
    assert asked == FIVE[:1]


def test_no_thread_is_left_when_the_last_answer_has_come() -> None:
    before = threading.active_count()
    assert [*visited([], str)] == []
    assert len([*visited(FIVE, str, Manners(2, 0))]) == 5
    assert threading.active_count() == before


def test_whoever_stops_listening_stops_the_asking() -> None:
    asked: list[str] = []
    found = visited(FIVE, lambda address: asked.append(address), Manners(1, 0.05))
    next(found)
    found.close()
    assert len(asked) < 5
