"""What the heads can say: tags, relations, names and lemma scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

IGNORED = -100
"""Marks what a corpus does not tell; the losses leave it out."""

UPOS = ("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X").split()

DEPRELS = (
    "acl acl:relcl advcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj "
    "csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:poss "
    "nmod:unmarked nsubj nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root "
    "vocative xcomp").split()
"""The relations of core's ``Deprel`` that the English treebanks use."""

NAMES = ["O"] + [f"{part}-{kind}" for kind in ("GPE", "LOC", "PER", "ORG", "NORP", "MISC") for part in "BI"]

_FORMER = {"obl:npmod": "obl:unmarked", "obl:tmod": "obl:unmarked",
           "nmod:npmod": "nmod:unmarked", "nmod:tmod": "nmod:unmarked"}
_KNOWN = set(DEPRELS)


def deprel(label: str) -> str:
    """The relation under the name used here: former names are renewed, unlisted subtypes fall back on their base."""
    label = _FORMER.get(label, label)
    return label if label in _KNOWN else label.split(":")[0]


@dataclass(frozen=True, order=True)
class LemmaScript:
    """How a form becomes its lemma: change case, cut characters (code points) off the end, add others.

    ``case`` is ``keep``, ``lower``, ``title`` (first character upper, the rest lower) or ``upper``.
    """

    case: str
    cut: int
    add: str

    def apply(self, form: str) -> str:
        cased = _cased(form, self.case)
        return cased[:max(0, len(cased) - self.cut)] + self.add

    @staticmethod
    def between(form: str, lemma: str) -> LemmaScript:
        """The script with the least to write; among equals lower case comes first unless the lemma has capitals."""
        cases = ("lower", "keep", "title", "upper") if lemma == lemma.lower() else ("keep", "title", "upper", "lower")
        return min((_script(form, lemma, case) for case in cases), key=lambda s: s.cut + len(s.add))


def _cased(form: str, case: str) -> str:
    match case:
        case "keep":
            return form
        case "lower":
            return form.lower()
        case "upper":
            return form.upper()
        case _:
            return form[:1].upper() + form[1:].lower()


def _script(form: str, lemma: str, case: str) -> LemmaScript:
    cased = _cased(form, case)
    common = 0
    while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
        common += 1
    return LemmaScript(case, len(cased) - common, lemma[common:])


@dataclass(frozen=True)
class Labels:
    """The label sets of one model. What depends on the training data is in ``xpos`` and ``scripts``."""

    xpos: list[str]
    scripts: list[LemmaScript]
    upos: list[str] = field(default_factory=lambda: list(UPOS))
    deprels: list[str] = field(default_factory=lambda: list(DEPRELS))
    names: list[str] = field(default_factory=lambda: list(NAMES))
    events: int = 17
    """How many categories of events: those of core's ``Event``."""

    @staticmethod
    def learn(tags: Iterable[str], forms_and_lemmas: Iterable[tuple[str, str]], minimum: int = 3) -> Labels:
        """Keeps every Penn tag and the scripts seen at least ``minimum`` times, most frequent first."""
        counted = Counter(LemmaScript.between(form, lemma) for form, lemma in forms_and_lemmas)
        frequent = [script for script, n in counted.items() if n >= minimum]
        return Labels(sorted(set(tags)), sorted(frequent, key=lambda s: (-counted[s], s)))

    def to_json(self) -> dict:
        return {"upos": self.upos, "xpos": self.xpos, "deprels": self.deprels, "names": self.names,
                "scripts": [[s.case, s.cut, s.add] for s in self.scripts]}

    @staticmethod
    def from_json(read: dict) -> Labels:
        return Labels(read["xpos"], [LemmaScript(*s) for s in read["scripts"]],
                      read["upos"], read["deprels"], read["names"])
