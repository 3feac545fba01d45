"""Reads what ``java -jar dyad-examples.jar inspect`` writes: how the library read articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]
"""Where a passage begins and ends in its text, in code points."""


@dataclass(frozen=True)
class Word:
    """A word; ``head`` is the index of the word that governs it in its sentence, -1 for none."""

    span: Span
    upos: str
    head: int


@dataclass(frozen=True)
class Mention:
    """The words ``begin`` to ``end`` (exclusive) of a sentence that mean an actor; ``head`` governs them."""

    id: str
    name: str
    kind: str
    begin: int
    end: int
    head: int


@dataclass(frozen=True)
class Proposal:
    """That an act may relate two actors, each with id and name; ``signs`` are what speaks for and against it."""

    act: Span
    source: tuple[str, str]
    target: tuple[str, str]
    rule: bool
    signs: dict[str, float]


@dataclass(frozen=True)
class Sentence:
    index: int
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    proposals: tuple[Proposal, ...]

    @property
    def span(self) -> Span:
        return self.words[0].span[0], self.words[-1].span[1]

    def at(self, span: Span) -> list[int]:
        """The words that share a character with ``span``."""
        return [i for i, word in enumerate(self.words) if overlap(word.span, span)]

    def head(self, words: list[int]) -> int:
        """The word of ``words`` that governs the others: the last of those whose own head lies outside."""
        return ([i for i in words if self.words[i].head not in words] or words)[-1]


@dataclass(frozen=True)
class Article:
    id: str
    text: str
    sentences: tuple[Sentence, ...]


def overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def read(path: Path) -> Iterator[Article]:
    """Reads the articles of a file; sentences without words are left out."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield _article(json.loads(line))
            except (KeyError, TypeError, ValueError) as e:
                raise ValueError(f"{path}:{number}: expected an article as inspect writes it, found {e!r}") from e


def _article(row: dict) -> Article:
    place = _CodePoints(row["text"])
    return Article(row["id"], row["text"], tuple(_sentence(s, place) for s in row["sentences"] if s["words"]))


def _sentence(row: dict, place: _CodePoints) -> Sentence:
    return Sentence(
        row["index"],
        tuple(Word(place.span(w), w["upos"], w["head"]) for w in row["words"]),
        tuple(Mention(m["id"], m["name"], m["kind"], m["from"], m["to"], m["head"]) for m in row["mentions"]),
        tuple(Proposal(place.span(p), (p["source"]["id"], p["source"]["name"]), (p["target"]["id"], p["target"]["name"]),
                       p["rule"], p["signs"]) for p in row.get("proposals", ())))


class _CodePoints:
    """Offsets in UTF-16, as Java counts, made those of Python."""

    def __init__(self, text: str):
        self._of_unit = None
        if any(ord(c) > 0xFFFF for c in text):
            self._of_unit = [i for i, c in enumerate(text) for _ in range(1 + (ord(c) > 0xFFFF))] + [len(text)]

    def span(self, row: dict) -> Span:
        begin, end = row["begin"], row["end"]
        return (begin, end) if self._of_unit is None else (self._of_unit[begin], self._of_unit[end])
