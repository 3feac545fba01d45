from itertools import product

import numpy as np

from dyad_training import decode

KINDS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]


def _is_tree(heads):
    for word in range(1, len(heads) + 1):
        seen = set()
        while word and word not in seen:
            seen.add(word)
            word = heads[word - 1]
        if word:
            return False
    return sum(head == 0 for head in heads) == 1


def test_the_tree_is_the_best_of_all_with_one_root():
    generator = np.random.default_rng(3)
    for count in [1, 2, 3, 4, 5] * 60:
        scores = generator.normal(size=(count, count + 1)).astype(np.float32)
        best = max((heads for heads in product(range(count + 1), repeat=count) if _is_tree(heads)),
                   key=lambda heads: scores[range(count), heads].sum())
        found = decode.tree(scores)
        assert _is_tree(list(found))
        assert np.isclose(scores[range(count), found].sum(), scores[range(count), best].sum())


def test_names_are_the_best_legal_sequence():
    generator = np.random.default_rng(4)
    for _ in range(50):
        logits = generator.normal(size=(4, len(KINDS)))
        legal = [s for s in product(range(5), repeat=4)
                 if all(not KINDS[now].startswith("I") or (i and KINDS[s[i - 1]][2:] == KINDS[now][2:])
                        for i, now in enumerate(s))]
        best = max(legal, key=lambda s: logits[range(4), s].sum())
        assert decode.names(logits, KINDS) == [KINDS[i] for i in best]
