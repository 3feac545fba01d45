"""Reads the treebanks and the name corpora described in ``shared/train/SOURCES.md``."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dyad_training import labels


@dataclass(frozen=True)
class Sentence:
    """Words with what their corpus tells about them; a layer the corpus lacks is ``None``.

    Heads count words from 1, 0 is the root. A lemma ``_`` is unknown. ``names`` is BIO, with ``?`` where it is unsure.
    ``text`` is the sentence as it was printed, empty where the corpus has words alone.
    """

    source: str
    words: tuple[str, ...]
    upos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    lemmas: tuple[str, ...] | None = None
    heads: tuple[int, ...] | None = None
    deprels: tuple[str, ...] | None = None
    names: tuple[str, ...] | None = None
    document: str = ""
    text: str = ""


def read_treebank(path: Path) -> Iterator[Sentence]:
    """Reads CoNLL-U; multiword tokens and empty nodes are left out. ``source`` is ``gum`` or ``ewt``."""
    document, text, rows = "", "", []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ")
            elif line.startswith("# text = "):
                text = line.removeprefix("# text = ")
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if len(columns) != 10:
                    raise ValueError(f"{path}:{number}: expected 10 columns, found {len(columns)}")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield _parsed(rows, document, text)
                rows = []


def _parsed(rows: list[list[str]], document: str, text: str) -> Sentence:
    _, forms, lemmas, upos, xpos, _, heads, deprels, _, _ = zip(*rows)
    return Sentence("gum" if document.startswith("GUM_") else "ewt", forms, upos, xpos, lemmas,
                    tuple(map(int, heads)), tuple(map(labels.deprel, deprels)), document=document, text=text)


def read_names(path: Path) -> Iterator[Sentence]:
    """Reads the name corpora; names are those of the third column, with GPE and NORP."""
    source, document, rows = "", "", []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("# source="):
                source, _, document = line.removeprefix("# source=").partition(" doc=")
            elif line:
                columns = line.split("\t")
                if len(columns) != 3:
                    raise ValueError(f"{path}:{number}: expected 3 columns, found {len(columns)}")
                rows.append(columns)
            elif rows:
                words, _, names = zip(*rows)
                yield Sentence(source, words, names=names, document=document)
                rows = []


def training_sentences(folder: Path, web_names: Path | None = None) -> list[Sentence]:
    """All of train: the treebanks, GUM's part with its names, EWT's with ours, and the other name corpora."""
    trees = list(read_treebank(folder / "ud-train.conllu.gz"))
    if web_names is not None:
        trees = _with_web_names(trees, web_names)
    named = list(read_names(folder / "ner-train.conll.gz"))
    gum_names = iter([s for s in named if s.source == "gum-train"])
    merged = [_with_names(tree, next(gum_names)) if tree.source == "gum" else tree for tree in trees]
    return merged + [s for s in named if s.source != "gum-train"]


def with_silver(sentences: list[Sentence], path: Path) -> list[Sentence]:
    """Gives sentences without a tree the one that an earlier model saw, and adds the file's own; so that learning other
    things from these words does not unlearn their syntax. Written by ``dyad_training.silver``."""
    seen, own = {}, []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            tree = Sentence("silver", tuple(row["words"]), tuple(row["upos"]), tuple(row["xpos"]), ("_",) * len(row["words"]),
                            tuple(row["heads"]), tuple(row["deprels"]))
            seen[tree.words] = tree
            if row["acts"]:
                own.append(tree)
    found = []
    for sentence in sentences:
        tree = seen.get(sentence.words) if sentence.heads is None else None
        found.append(sentence if tree is None else replace(
            sentence, upos=tree.upos, xpos=tree.xpos, lemmas=tree.lemmas, heads=tree.heads, deprels=tree.deprels))
    return found + own


def _with_web_names(trees: list[Sentence], path: Path) -> list[Sentence]:
    """Marks names in sentences of EWT; a sentence that the file does not list stays without this layer."""
    marked = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            number, _, spans = line.partition("\t")
            marked[int(number)] = spans.split()
    found, number = [], 0
    for tree in trees:
        if tree.source == "ewt":
            if number in marked:
                names = ["O"] * len(tree.words)
                for span in marked[number]:
                    place, kind = span.split(":")
                    begin, end = map(int, place.split("-"))
                    names[begin:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin - 1)
                tree = replace(tree, names=tuple(names))
            number += 1
        found.append(tree)
    return found


def _with_names(tree: Sentence, named: Sentence) -> Sentence:
    if tree.words != named.words:
        raise ValueError(f"GUM's trees and names do not run in parallel: {tree.words[:8]} against {named.words[:8]}")
    return replace(tree, names=named.names)


def dev_sentences(folder: Path) -> dict[str, list[Sentence]]:
    """The development sets by name: ``ewt``, ``gum`` (trees), ``cleanconll-dev``, ``uner-ewt-dev`` (names)."""
    sets: dict[str, list[Sentence]] = {"ewt": [], "gum": [], "cleanconll-dev": [], "uner-ewt-dev": []}
    for sentence in read_treebank(folder / "ud-dev.conllu.gz"):
        sets[sentence.source].append(sentence)
    for sentence in read_names(folder / "ner-dev.conll.gz"):
        if sentence.source in sets:
            sets[sentence.source].append(sentence)
    return sets
