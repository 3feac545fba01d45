"""Sentences to tensors: targets, padding, batches of similar length, and noise that makes the model sturdier."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from dyad_training.corpus import Sentence
from dyad_training.labels import IGNORED, LemmaScript, Labels
from dyad_training.pieces import Casing, Pieces

WITHOUT_NORP = {"wnut17-train", "crossner-politics-train", "crossner-politics-dev", "ewt"}
"""Corpora in which ``O`` does not say that a word is no nationality."""

WITHOUT_MISC = {"ewt"}
"""Corpora in which it does not say either that a word is no name of another kind."""


@dataclass(frozen=True)
class Noise:
    """How often a sentence is written as a headline would be, and how often a word is hidden."""

    lower: float = 0.05
    upper: float = 0.04
    title: float = 0.04
    hidden: float = 0.03

    def recase(self, sentence: Sentence, dice: random.Random) -> Sentence:
        throw = dice.random()
        for chance, change in ((self.lower, str.lower), (self.upper, str.upper), (self.title, _title)):
            if throw < chance:
                return replace(sentence, words=tuple(map(change, sentence.words)))
            throw -= chance
        return sentence


def _title(word: str) -> str:
    return word[:1].upper() + word[1:]


class Encoder:
    """Turns sentences into padded arrays: the inputs of the network and, for training, its targets."""

    def __init__(self, pieces: Pieces, labels: Labels):
        self.pieces = pieces
        self.numbers = {name: {label: i for i, label in enumerate(values)} for name, values in (
            ("upos", labels.upos), ("xpos", labels.xpos), ("names", labels.names), ("deprels", labels.deprels))}
        self.scripts = {script: i for i, script in enumerate(labels.scripts)}
        self._script_of: dict[tuple[str, str], int] = {}

    def length(self, sentence: Sentence) -> int:
        """Number of pieces with [CLS] and [SEP]."""
        return 2 + sum(len(self.pieces.of(word)) for word in sentence.words)

    def inputs(self, batch: list[Sentence], hidden: float = 0, dice: random.Random | None = None) -> dict:
        rows = [self._row(sentence, hidden, dice) for sentence in batch]
        length = max(len(ids) for ids, _, _ in rows)
        words = max(len(starts) for _, _, starts in rows)
        arrays = {"input_ids": _zeros(batch, length), "attention_mask": _zeros(batch, length),
                  "casing": _zeros(batch, length), "word_starts": _zeros(batch, words)}
        for i, (ids, casing, starts) in enumerate(rows):
            arrays["input_ids"][i, :len(ids)] = ids
            arrays["attention_mask"][i, :len(ids)] = 1
            arrays["casing"][i, :len(ids)] = casing
            arrays["word_starts"][i, :len(starts)] = starts
        return arrays

    def _row(self, sentence: Sentence, hidden: float, dice: random.Random | None) -> tuple[list, list, list]:
        ids, casing, starts = [self.pieces.start], [Casing.NOTHING], []
        for word in sentence.words:
            starts.append(len(ids))
            found = self.pieces.of(word)
            if hidden and dice.random() < hidden:
                found = [self.pieces.mask]
            ids += found
            casing += [Casing.of(word)] * len(found)
        return ids + [self.pieces.end], casing + [Casing.NOTHING], starts

    def targets(self, batch: list[Sentence]) -> dict[str, np.ndarray]:
        words = max(len(sentence.words) for sentence in batch)
        arrays = {name: np.full((len(batch), words), IGNORED, np.int64)
                  for name in ("upos", "xpos", "lemma", "heads", "deprels", "names")}
        arrays["without_norp"] = np.array([s.source in WITHOUT_NORP for s in batch])
        arrays["without_misc"] = np.array([s.source in WITHOUT_MISC for s in batch])
        for i, s in enumerate(batch):
            n = len(s.words)
            for name in ("upos", "xpos", "deprels", "names"):
                if getattr(s, name) is not None:
                    arrays[name][i, :n] = [self.numbers[name].get(label, IGNORED) for label in getattr(s, name)]
            if s.heads is not None:
                arrays["heads"][i, :n] = s.heads
                arrays["lemma"][i, :n] = [self._script(form, lemma) for form, lemma in zip(s.words, s.lemmas)]
        return arrays

    def _script(self, form: str, lemma: str) -> int:
        if lemma == "_":
            return IGNORED
        key = (form, lemma)
        if key not in self._script_of:
            self._script_of[key] = self.scripts.get(LemmaScript.between(form, lemma), IGNORED)
        return self._script_of[key]


def _zeros(batch: list[Sentence], length: int) -> np.ndarray:
    return np.zeros((len(batch), length), np.int64)


def batches(sentences: list[Sentence], encoder: Encoder, budget: int, dice: random.Random,
            pool: int = 50) -> Iterator[list[Sentence]]:
    """Shuffled batches of sentences of like length, none larger than ``budget`` pieces with padding.

    Sentences are sorted within pools of about ``pool`` batches only, so that epochs differ.
    """
    order = list(sentences)
    dice.shuffle(order)
    found, held, cost = [], [], 0
    for sentence in order:
        held.append(sentence)
        cost += encoder.length(sentence)
        if cost >= budget * pool:
            found += _packed(held, encoder, budget, dice)
            held, cost = [], 0
    yield from found + _packed(held, encoder, budget, dice)


def _packed(pool: list[Sentence], encoder: Encoder, budget: int, dice: random.Random) -> list[list[Sentence]]:
    found: list[list[Sentence]] = []
    current: list[Sentence] = []
    for sentence in sorted(pool, key=encoder.length):
        if current and encoder.length(sentence) * (len(current) + 1) > budget:
            found.append(current)
            current = []
        current.append(sentence)
    if current:
        found.append(current)
    dice.shuffle(found)
    return found
