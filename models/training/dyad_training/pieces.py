"""Turns words into word pieces and casing classes, exactly as the Java side has to do it.

The vocabulary is BERT's uncased English one. Because it forgets case, every piece also carries the casing class of the
word it belongs to; the network adds an embedding of that class to the piece's own.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from pathlib import Path

MAX_CHARACTERS = 100
"""Longer runs of characters without punctuation become one unknown piece, as in BERT."""


class Casing(IntEnum):
    """How a word is written; the order is part of the model's interface."""

    NOTHING = 0
    """Not a word: [CLS], [SEP] and padding."""
    SYMBOL = 1
    """Neither letter nor digit."""
    NUMBER = 2
    """Digits, no letter."""
    CODE = 3
    """Letters and digits: "G7"."""
    LOWER = 4
    """Letters, none of them upper case."""
    INITIAL = 5
    """One single letter, upper case: "I", "J."."""
    UPPER = 6
    """Two or more letters, all upper case: "EU", "U.S."."""
    TITLE = 7
    """The first letter is upper case, no other is."""
    CAMEL = 8
    """The first letter is upper case, and some but not all others: "McDonald"."""
    INNER = 9
    """The first letter is not upper case, but another is: "iPhone"."""

    @staticmethod
    def of(word: str) -> Casing:
        letters = [c for c in word if c.isalpha()]
        digits = any(c.isdecimal() for c in word)
        if not letters:
            return Casing.NUMBER if digits else Casing.SYMBOL
        if digits:
            return Casing.CODE
        upper = [c.isupper() for c in letters]
        if not any(upper):
            return Casing.LOWER
        if all(upper):
            return Casing.INITIAL if len(letters) == 1 else Casing.UPPER
        if not upper[0]:
            return Casing.INNER
        return Casing.CAMEL if any(upper[1:]) else Casing.TITLE


class Pieces:
    """Splits single words by greedy longest match. Keeps what it has split, so that a corpus costs its types only."""

    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.pad, self.unknown = self.ids["[PAD]"], self.ids["[UNK]"]
        self.start, self.end, self.mask = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[MASK]"]
        self._seen: dict[str, list[int]] = {}

    @classmethod
    def read(cls, path: Path) -> Pieces:
        return cls(path.read_text(encoding="utf-8").splitlines())

    def of(self, word: str) -> list[int]:
        """Ids of the word's pieces; never empty, for a word without any visible character is one unknown piece."""
        known = self._seen.get(word)
        if known is None:
            known = [i for run in _runs(word) for i in self._match(run)] or [self.unknown]
            self._seen[word] = known
        return known

    def _match(self, run: str) -> list[int]:
        if len(run) > MAX_CHARACTERS:
            return [self.unknown]
        found, begin = [], 0
        while begin < len(run):
            prefix = "##" if begin else ""
            end = len(run)
            while end > begin and prefix + run[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                return [self.unknown]
            found.append(self.ids[prefix + run[begin:end]])
            begin = end
        return found


def _runs(word: str) -> list[str]:
    """Lower case, no accents, no control characters, every punctuation mark and ideograph on its own."""
    runs, current = [], []
    for c in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(c)
        if category == "Mn" or (category[0] == "C" and c not in "\t\n\r") or c == "\ufffd":
            continue
        if c.isspace():
            alone, c = True, ""
        else:
            alone = _is_punctuation(c, category) or _is_ideograph(ord(c))
        if not alone:
            current.append(c)
            continue
        if current:
            runs.append("".join(current))
            current = []
        if c:
            runs.append(c)
    if current:
        runs.append("".join(current))
    return runs


def _is_punctuation(c: str, category: str) -> bool:
    return category[0] == "P" or (c.isascii() and not c.isalnum())


def _is_ideograph(code: int) -> bool:
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)
