"""From scores to a tree and to names, as the Java side does it too."""

from __future__ import annotations

import numpy as np


def tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree with one root. ``scores`` is [word, head], head 0 the root; so is the result's counting.

    Where the best head of every word already makes such a tree, that is the answer. Otherwise the maximum spanning
    arborescence is looked for (Y. J. Chu, T. H. Liu 1965; J. Edmonds 1967), with the root arc of highest worth.
    """
    count = len(scores)
    scores = scores.astype(np.float64).copy()
    scores[np.arange(count), np.arange(1, count + 1)] = -np.inf
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and _cycle(heads) is None:
        return heads
    table = np.full((count + 1, count + 1), -np.inf)
    table[1:] = scores
    table[1:, 0] -= 1e6
    return _arborescence(table)[1:]


def _cycle(heads: np.ndarray) -> list[int] | None:
    """A cycle among words counted from 1, where ``heads[i]`` belongs to word ``i + 1``."""
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for word in range(1, len(heads) + 1):
        path, at = [], word
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at - 1])
        if state[at] == 1:
            return path[path.index(at):]
        for seen in path:
            state[seen] = 2
    return None


def _arborescence(table: np.ndarray) -> np.ndarray:
    """Best head of each node of ``table[dependent, head]`` with node 0 as root; entry 0 is 0."""
    heads = table.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads[1:])
    if cycle is None:
        return heads
    inside = np.zeros(len(table), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    gain = table[cycle] - table[cycle, heads[cycle]][:, None]
    entry = gain[:, outside].argmax(0)
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = table[np.ix_(outside, outside)]
    small[-1, :-1] = gain[:, outside].max(0)
    leaving = table[np.ix_(outside, cycle)]
    small[:-1, -1] = leaving.max(1)
    small[0] = -np.inf
    found = _arborescence(small)
    result = heads.copy()
    for i, node in enumerate(outside):
        if i:
            result[node] = cycle[leaving[i].argmax()] if found[i] == len(outside) else outside[found[i]]
    enters = found[-1]
    result[cycle[entry[enters]]] = outside[enters]
    return result


def names(logits: np.ndarray, labels: list[str]) -> list[str]:
    """The best legal BIO sequence for ``logits`` [word, label]: ``I-X`` follows ``B-X`` or ``I-X`` only."""
    allowed = np.array([[not now.startswith("I-") or before[2:] == now[2:] for now in labels] for before in labels])
    forbidden = np.where(allowed, 0.0, -1e9)
    score = logits[0] + np.array([-1e9 if label.startswith("I-") else 0.0 for label in labels])
    back = []
    for row in logits[1:]:
        through = score[:, None] + forbidden
        back.append(through.argmax(0))
        score = through.max(0) + row
    best = [int(score.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [labels[i] for i in reversed(best)]
