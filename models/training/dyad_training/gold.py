"""What annotators say that articles tell, and whether a proposal says the same."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from dyad_training.analysis import Proposal, Span, overlap

STATUSES = ("actual", "planned", "hypothetical")


@dataclass(frozen=True)
class Side:
    """Who acts or is acted upon: by the names that are accepted, and where the annotator marked it, by a passage.

    ``unsaid`` if the annotator found no word for it in the sentence, so that a name there does not stand for it.
    """

    names: frozenset[str]
    span: Span | None = None
    unsaid: bool = False

    @cached_property
    def _normal(self) -> frozenset[str]:
        return frozenset(map(normal, self.names))

    def means(self, actor: str, name: str) -> bool:
        """Whether the actor of this id and name is accepted."""
        return actor in self.names or normal(name) in self._normal


@dataclass(frozen=True)
class Fact:
    """One relation of an article; its act is in any one of the passages ``acts``, the first of which says where it is."""

    acts: tuple[Span, ...]
    source: Side
    target: Side
    event: str
    symmetric: bool
    optional: bool

    def is_told_by(self, proposal: Proposal) -> bool:
        if not any(overlap(proposal.act, act) for act in self.acts):
            return False
        if self.source.means(*proposal.source) and self.target.means(*proposal.target):
            return True
        return self.symmetric and self.source.means(*proposal.target) and self.target.means(*proposal.source)


@dataclass(frozen=True)
class Document:
    """An article with all that it tells.

    ``complete`` unless its annotator may have broken off after the last fact; ``text`` is empty where only the article
    itself holds it.
    """

    id: str
    facts: tuple[Fact, ...]
    complete: bool = True
    text: str = ""


def normal(name: str) -> str:
    """A name in the form in which names are compared: lower case, no article, possessive or punctuation."""
    bare = re.sub(r"['’]s$", "", name.lower().removeprefix("the "))
    return re.sub(r"[^\w ]", "", bare).strip()


def is_dev(document: str) -> bool:
    """Whether a document belongs to the fifth on which nothing is trained."""
    return int(hashlib.md5(document.encode()).hexdigest(), 16) % 5 == 0


def read(path: Path) -> list[Document]:
    """Reads a file of documents, one a line, in the form that ``shared/eval/GUIDELINES.md`` gives."""
    documents = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
                names = {actor["key"]: [actor["key"], *actor["names"]] for actor in row["actors"]}
                documents.append(Document(row["doc"], tuple(_fact(r, names) for r in row["relations"])))
            except (KeyError, TypeError, ValueError) as e:
                raise ValueError(f"{path}:{number}: expected doc, actors and relations, found {e!r}") from e
    return documents


def _fact(row: dict, names: dict[str, list[str]]) -> Fact:
    length = len(row["trigger"])
    return Fact(
        tuple((at, at + length) for at in [row["at"], *row.get("alsoAt", [])]),
        Side(frozenset(name for key in row["source"] for name in names[key])),
        Side(frozenset(name for key in row["target"] for name in names[key])),
        row["event"], row.get("symmetric", False), row.get("optional", False))
