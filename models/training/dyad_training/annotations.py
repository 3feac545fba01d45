"""Checks annotated articles: prints what is wrong as FILE:LINE: MESSAGE, then how much there is.

An article is FILE.txt, a sentence a line, and FILE.ann, which says who does what to whom in it:

    @ RUS<TAB>COUNTRY<TAB>Russia|Moscow|Russian
    3<TAB>Russian troops=RUS<TAB>shelled<TAB>the rebels=Chechen rebels<TAB>ASSAULT<TAB>actual
    5<TAB>he=Boris Yeltsin,RUS<TAB>held+talks<TAB>-=USA<TAB>CONSULT<TAB>planned sym

Actors come first: key, type and names. A relation has the line of its sentence, source, act, target, event and flags. Source
and target are a passage of the sentence, ``=``, and the accepted keys, best first; ``-`` stands for an actor that has no
word in the sentence. An act is one word, or several joined by ``+`` of which each is accepted. ``#2`` after a passage is
its second occurrence. Flags: one of actual, planned, hypothetical; and neg, sym (the roles can be swapped), opt (careful
readers may differ). Lines that begin with ``%`` are comments.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from dyad_training.acts import EVENTS
from dyad_training.analysis import Span
from dyad_training.gold import STATUSES, Document, Fact, Side

TYPES = ("COUNTRY", "PERSON", "ORGANIZATION", "REGION")
FLAGS = {*STATUSES, "neg", "sym", "opt"}


@dataclass(frozen=True)
class Annotated:
    """An article with its facts; ``errors`` are the lines that cannot be read, which give no fact."""

    document: Document
    actors: dict[str, tuple[str, list[str]]]
    errors: tuple[str, ...]


def read(path: Path) -> Annotated:
    """Reads FILE.ann and the FILE.txt beside it."""
    reader = _Reader(path, path.with_suffix(".txt").read_text(encoding="utf-8"))
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.strip() and not line.startswith("%"):
            try:
                reader.read(line)
            except ValueError as e:
                reader.errors.append(f"{path}:{number}: {e}")
    return Annotated(Document(path.stem, tuple(reader.facts), complete=False, text=reader.text), reader.actors,
                     tuple(reader.errors))


def read_all(folder: Path) -> list[Document]:
    """Reads the annotated articles of a folder, by name; every line of them must be right."""
    found = [read(path) for path in sorted(folder.rglob("*.ann"))]
    errors = [error for one in found for error in one.errors]
    if errors or not found:
        raise ValueError("\n".join(errors) or f"{folder}: expected files that end in .ann, found none")
    return [one.document for one in found]


class _Reader:
    """The facts of one article, line by line."""

    def __init__(self, path: Path, text: str):
        self.path, self.text = path, text
        self.sentences: list[Span] = []
        self.actors: dict[str, tuple[str, list[str]]] = {}
        self.facts: list[Fact] = []
        self.errors: list[str] = []
        begin = 0
        for line in text.removesuffix("\n").split("\n"):
            self.sentences.append((begin, begin + len(line)))
            begin += len(line) + 1

    def read(self, line: str) -> None:
        if line.startswith("@"):
            self._actor(line[1:].strip().split("\t"))
        else:
            self._fact(line.split("\t"))

    def _actor(self, cells: list[str]) -> None:
        if len(cells) != 3 or cells[1] not in TYPES:
            raise ValueError(f"expected @ KEY<TAB>{'|'.join(TYPES)}<TAB>name|name, found {cells}")
        self.actors[cells[0]] = cells[1], cells[2].split("|")

    def _fact(self, cells: list[str]) -> None:
        if len(cells) != 6:
            raise ValueError(f"expected 6 cells between tabs, found {len(cells)}")
        number, source, act, target, event, flags = cells
        if not number.isdigit() or not 1 <= int(number) <= len(self.sentences):
            raise ValueError(f"expected a sentence from 1 to {len(self.sentences)}, found {number}")
        sentence = self.sentences[int(number) - 1]
        if event not in EVENTS:
            raise ValueError(f"expected one of {' '.join(EVENTS)}, found {event}")
        flagged = flags.split()
        if not FLAGS.issuperset(flagged) or sum(flag in STATUSES for flag in flagged) != 1:
            raise ValueError(f"expected one of {' '.join(STATUSES)}, and of neg, sym, opt what holds; found {flags}")
        self.facts.append(Fact(
            tuple(self._passage(part, sentence) for part in act.split("+")),
            self._side(source, sentence), self._side(target, sentence), event, "sym" in flagged, "opt" in flagged))

    def _side(self, cell: str, sentence: Span) -> Side:
        passage, equals, keys = cell.rpartition("=")
        if not equals:
            raise ValueError(f"expected PASSAGE=KEY,KEY, found {cell}")
        for key in keys.split(","):
            if key not in self.actors:
                raise ValueError(f"{key} has no line that begins with @")
        names = [name for key in keys.split(",") for name in [key, *self.actors[key][1]]]
        if passage == "-":
            return Side(frozenset(names), unsaid=True)
        return Side(frozenset(names), self._passage(passage, sentence))

    def _passage(self, words: str, sentence: Span) -> Span:
        wanted = re.fullmatch(r"(.+?)(?:#(\d+))?", words)
        if wanted:
            word, number = re.escape(wanted[1]), int(wanted[2] or 1)
            before = r"(?<![^\W_])" if wanted[1][0].isalnum() else ""
            after = r"(?![^\W_])" if wanted[1][-1].isalnum() else ""
            found = [m.span() for m in re.compile(before + word + after).finditer(self.text, *sentence)]
            if 1 <= number <= len(found):
                return found[number - 1]
        raise ValueError(f"'{words}' is not in the sentence '{self.text[slice(*sentence)]}'")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of the articles")
    folder = parser.parse_args().folder
    found = [read(path) for path in sorted(folder.rglob("*.ann"))]
    errors = [error for one in found for error in one.errors]
    print(*errors, sep="\n", end="\n" if errors else "")
    facts = [fact for one in found for fact in one.document.facts]
    print(f"{len(found)} articles, {sum(len(one.document.text.split()) for one in found)} words, "
          f"{sum(len(one.actors) for one in found)} actors, {len(facts)} relations "
          f"({sum(not fact.optional for fact in facts)} required), {len(errors)} errors")
    if errors or not found:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
