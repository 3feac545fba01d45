"""Learns what each sign counts when a proposed relation is weighed, and writes it to core's ``weights.tsv``.

    python -m dyad_training.weigh --proposals proposals.jsonl --gold gold.jsonl --output …/relation/weights.tsv

The proposals are what ``inspect --proposals`` wrote. What the network was trained on it knows too well: name such gold with
``--trained``, and only the fifth that ``align --part train`` keeps aside is used. The figures printed are cross-fitted: every
document is weighed by what was learnt from the others. The file written holds what was learnt from all; its comments
stay, and so do the order and choice of its signs, so that a new sign begins as a line ``SIGN<TAB>0<TAB>0``.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from dyad_training import analysis, gold, standoff
from dyad_training.analysis import Proposal
from dyad_training.gold import Document

CONSTANT = "CONSTANT"
NETWORK = {"NETWORK", "RULE_AND_NETWORK", "RIVAL_ACT", "RIVAL_TARGET", "RIVAL_SOURCE", "SWAPPED"}
"""Signs that engines without a network lack."""

FOLDS = 5
STRENGTH = 0.5
"""How freely weights leave nought, in scikit-learn's ``C``."""

FREEDOM = 0.2
"""The spread that the constant, which has none, is taken to have: the smaller, the freer it is."""

DOUBTFUL = 0.5
"""The label of a proposal that says what is optional, or told already; nothing is learnt from it."""

UNLIKELY = 0.05
"""Proposals below are left out of the calibration error, which they would flatter by their number."""

THRESHOLDS = np.arange(0.2, 0.75, 0.05)


@dataclass(frozen=True)
class Weighed:
    """Proposals of all documents, with a row of signs and a label each: 1 right, 0 wrong, or ``DOUBTFUL``."""

    documents: list[Document]
    places: np.ndarray
    proposals: list[Proposal]
    signs: np.ndarray
    labels: np.ndarray

    def of(self, chosen: np.ndarray) -> Weighed:
        return Weighed(self.documents, self.places[chosen],
                       [proposal for proposal, is_chosen in zip(self.proposals, chosen) if is_chosen],
                       self.signs[chosen], self.labels[chosen])


def gather(documents: list[Document], articles: dict[str, list[Proposal]], names: list[str]) -> Weighed:
    """The proposals of documents, with the signs of these names; ``places`` says of which document each is."""
    places, proposals, labels = [], [], []
    for place, document in enumerate(documents):
        found = articles[document.id]
        places += [place] * len(found)
        proposals += found
        labels += label(found, document)
    known = set(names)
    for proposal in proposals:
        if not known.issuperset(map(sign, proposal.signs)):
            raise ValueError(f"expected the signs {' '.join(names)}; found {set(map(sign, proposal.signs)) - known}: "
                             "add a line for each to the weights")
    rows = [{sign(name): value for name, value in proposal.signs.items()} for proposal in proposals]
    signs = np.array([[row.get(name, 0.0) for name in names] for row in rows]).reshape(len(rows), len(names))
    return Weighed(documents, np.array(places, int), proposals, signs, np.array(labels))


def sign(name: str) -> str:
    """The constant of ``Sign`` that a clue of this name stands for."""
    return name.upper().replace(" ", "_")


def label(proposals: list[Proposal], document: Document) -> list[float]:
    """The best proposal for each fact is right; others that tell it too are doubtful, since only one will be kept."""
    labels = [0.0] * len(proposals)
    taken: set[int] = set()
    for i in sorted(range(len(proposals)), key=lambda i: -_strength(proposals[i])):
        told = [n for n, fact in enumerate(document.facts) if fact.is_told_by(proposals[i])]
        free = [n for n in told if n not in taken]
        required = [n for n in free if not document.facts[n].optional]
        if told:
            labels[i] = 1.0 if required else DOUBTFUL
        taken.update((required or free)[:1])
    return labels


def _strength(proposal: Proposal) -> float:
    signs = proposal.signs
    return signs.get("network", 0.0) + 2 * signs.get("rule", 0.0) + 2 * signs.get("rule plausibility", 0.0)


def fit(weighed: Weighed, names: list[str], used: list[str]) -> np.ndarray:
    """The weights of all signs, 0 for those that are not used."""
    columns = [names.index(name) for name in used]
    sure = weighed.labels != DOUBTFUL
    spread = weighed.signs[:, columns].std(axis=0) + 1e-6
    spread[used.index(CONSTANT)] = FREEDOM
    model = LogisticRegression(C=STRENGTH, max_iter=3000, fit_intercept=False)
    model.fit(weighed.signs[sure][:, columns] / spread, weighed.labels[sure] == 1)
    weights = np.zeros(len(names))
    weights[columns] = model.coef_[0] / spread
    return weights


def likelihood(weighed: Weighed, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-weighed.signs @ weights))


def cross_fit(weighed: Weighed, names: list[str], used: list[str]) -> np.ndarray:
    """How likely each proposal is by weights learnt from other documents."""
    fold = np.array([int(hashlib.md5(f"fold {d.id}".encode()).hexdigest(), 16) % FOLDS for d in weighed.documents])
    folds = fold[weighed.places]
    found = np.zeros(len(weighed.proposals))
    for held in np.unique(folds):
        rest, part = weighed.of(folds != held), folds == held
        found[part] = likelihood(weighed.of(part), fit(rest, names, used))
    return found


def score(weighed: Weighed, likely: np.ndarray, threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of what is at least so likely; of one act and two actors the likeliest proposal counts."""
    right = wrong = 0
    taken: dict[int, set[int]] = defaultdict(set)
    seen = set()
    for i in np.argsort(-likely, kind="stable"):
        place, proposal = int(weighed.places[i]), weighed.proposals[i]
        key = place, proposal.act, frozenset((proposal.source[0], proposal.target[0]))
        if likely[i] < threshold or key in seen:
            continue
        seen.add(key)
        facts = weighed.documents[place].facts
        told = [n for n, fact in enumerate(facts) if fact.is_told_by(proposal)]
        free = sorted((n for n in told if n not in taken[place]), key=lambda n: facts[n].optional)
        wrong += not told
        if free:
            taken[place].add(free[0])
            right += not facts[free[0]].optional
    required = sum(not fact.optional for document in weighed.documents for fact in document.facts)
    precision, recall = right / max(1, right + wrong), right / max(1, required)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def calibration_error(weighed: Weighed, likely: np.ndarray) -> float:
    """By how much, in ten bins of equal width, the mean likelihood and the share of right proposals differ."""
    counted = (weighed.labels != DOUBTFUL) & (likely >= UNLIKELY)
    bins = np.minimum(9, (10 * likely[counted]).astype(int))
    right, said = weighed.labels[counted] == 1, likely[counted]
    return sum(abs(said[bins == b].sum() - right[bins == b].sum()) for b in np.unique(bins)) / max(1, counted.sum())


def report(title: str, weighed: Weighed, names: list[str], used: list[str]) -> None:
    likely = cross_fit(weighed, names, used)
    print(f"{title}: {len(weighed.proposals)} proposals, {len(weighed.documents)} documents, cross-fitted")
    for threshold in THRESHOLDS:
        print("  from %.2f: P %.3f R %.3f F1 %.3f" % (threshold, *score(weighed, likely, threshold)))
    print(f"  expected calibration error {calibration_error(weighed, likely):.3f}")


def read_weights(path: Path) -> tuple[list[str], list[str]]:
    """The comments of the file and its signs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [s for s in lines if s.startswith("#")], [s.split("\t")[0] for s in lines if s and not s.startswith("#")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--proposals", type=Path, nargs="+", required=True, help="what inspect --proposals wrote")
    parser.add_argument("--gold", type=Path, nargs="*", default=[], help="gold that the network was not trained on")
    parser.add_argument("--trained", type=Path, nargs="*", default=[],
                        help="gold that it was trained on, but for the fifth kept aside")
    parser.add_argument("--unseen", type=Path, help="annotations without words (standoff.py) that it was not trained on")
    parser.add_argument("--data", type=Path, help="folder of the corpora that --unseen is about")
    parser.add_argument("--output", type=Path, required=True, help="weights.tsv, which is there already")
    options = parser.parse_args()
    documents = [d for path in options.gold for d in gold.read(path)]
    documents += [d for path in options.trained for d in gold.read(path) if gold.is_dev(d.id)]
    comments, names = read_weights(options.output)
    analyses = {article.id: article for path in options.proposals for article in analysis.read(path)}
    if options.unseen is not None:
        documents += [standoff.named(d, analyses[d.id])
                      for d in standoff.read(options.unseen, standoff.documents(options.data)) if d.id in analyses]
    articles = {name: [p for sentence in article.sentences for p in sentence.proposals]
                for name, article in analyses.items()}
    lacking = {document.id for document in documents} - articles.keys()
    if lacking or not documents:
        raise SystemExit(f"expected proposals of {len(documents)} documents, {len(lacking)} lack them: {sorted(lacking)[:5]}")

    every = gather(documents, articles, names)
    ruled = every.of(np.array([proposal.rule for proposal in every.proposals]))
    without = [name for name in names if name not in NETWORK]
    report("with the network", every, names, names)
    report("rules alone", ruled, names, without)
    weights = zip(names, fit(every, names, names), fit(ruled, names, without))
    lines = comments + [f"{name}\t{one:.4f}\t{other:.4f}" for name, one, other in weights]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
