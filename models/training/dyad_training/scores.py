"""Counts what was predicted rightly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dyad_training.corpus import Sentence


@dataclass(frozen=True)
class Prediction:
    """What a model says about one sentence; lists run parallel to its words."""

    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    heads: list[int]
    deprels: list[str]
    names: list[str]


def of_trees(pairs: Iterable[tuple[Sentence, Prediction]]) -> dict[str, float]:
    """UPOS, XPOS, lemma, UAS and LAS in per cent of all words, punctuation included; unknown lemmas are left out."""
    right = dict.fromkeys(("upos", "xpos", "lemma", "uas", "las"), 0)
    words = lemmas = 0
    for gold, found in pairs:
        words += len(gold.words)
        for i in range(len(gold.words)):
            right["upos"] += gold.upos[i] == found.upos[i]
            right["xpos"] += gold.xpos[i] == found.xpos[i]
            right["uas"] += gold.heads[i] == found.heads[i]
            right["las"] += gold.heads[i] == found.heads[i] and gold.deprels[i] == found.deprels[i]
            if gold.lemmas[i] != "_":
                lemmas += 1
                right["lemma"] += gold.lemmas[i] == found.lemmas[i]
    return {name: 100 * n / (lemmas if name == "lemma" else words) for name, n in right.items()}


_COARSE = {"GPE": "LOC"}


def spans(names: Iterable[str], kinds: frozenset[str]) -> set[tuple[int, int, str]]:
    """Spans ``(begin, end, kind)`` of legal BIO, GPE counted as LOC, kinds outside ``kinds`` left out."""
    found, begin, kind = set(), 0, ""
    for i, name in enumerate([*names, "O"]):
        if not name.startswith("I-"):
            if kind in kinds:
                found.add((begin, i, kind))
            begin, kind = i, _COARSE.get(name[2:], name[2:])
    return found


def of_names(pairs: Iterable[tuple[Sentence, Prediction]], kinds: Iterable[str] = ("PER", "ORG", "LOC")) -> dict:
    """F1 in per cent over exact spans of ``kinds``, and of each kind alone."""
    pairs = list(pairs)
    every = frozenset(kinds)
    found = {"f1": _f1(pairs, every)}
    for kind in every:
        found[kind.lower()] = _f1(pairs, frozenset({kind}))
    return found


def _f1(pairs: list[tuple[Sentence, Prediction]], kinds: frozenset[str]) -> float:
    both = gold_count = found_count = 0
    for gold, found in pairs:
        expected, actual = spans(gold.names, kinds), spans(found.names, kinds)
        both += len(expected & actual)
        gold_count += len(expected)
        found_count += len(actual)
    return 200 * both / max(1, gold_count + found_count)


def table(sets: dict[str, list[Sentence]], predicted: dict[str, list[Prediction]]) -> dict[str, dict[str, float]]:
    """Figures of every development set by its name."""
    figures = {}
    for name, sentences in sets.items():
        pairs = list(zip(sentences, predicted[name]))
        figures[name] = of_trees(pairs) if sentences[0].heads is not None else of_names(pairs)
    return figures
