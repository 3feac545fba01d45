import json

import numpy as np
import torch

from dyad_training import acts
from dyad_training.acts import ActSentence, Fact, Goal
from dyad_training.corpus import Sentence
from dyad_training.labels import Labels, LemmaScript
from dyad_training.network import Reader, Shape

OIL = Sentence("acts", ("Russia", "halted", "Kazakh", "exports"))
HALT = Fact((1,), (0,), (2,), "COERCE", False, False)


def _goal(*facts, actors=((0, "RUS"), (2, "KAZ"))):
    return Goal(ActSentence(OIL, (1, 3), actors, facts))


def test_what_nobody_says_is_nothing_but_an_actor_on_itself_is_not_asked():
    assert _goal().nothing.tolist() == [[[0, 1], [1, 0]], [[0, 1], [1, 0]]]


def test_a_fact_is_one_of_its_readings():
    goal = _goal(HALT)
    assert goal.groups == [([(0, 0, 1)], 1.0, acts.EVENTS.index("COERCE"))]
    assert goal.nothing[0, 0, 1] == 0 and goal.nothing[0, 1, 0] == 1


def test_a_symmetric_fact_holds_both_ways():
    assert len(_goal(Fact((1,), (0,), (2,), "CONSULT", True, True)).groups) == 2


def test_a_fact_without_a_word_for_one_side_forbids_nothing_that_it_may_be():
    goal = _goal(Fact((1,), (0,), (), "COERCE", False, False))
    assert goal.groups == []
    assert goal.nothing[0, 0].sum() == 0 and goal.nothing[1, 0].sum() == 1


def test_reads_sentences_with_two_actors_only(tmp_path):
    row = {"words": OIL.words, "acts": [1], "actors": [[0, "RUS"], [2, "KAZ"]], "facts": []}
    path = tmp_path / "acts.jsonl"
    path.write_text("\n".join(json.dumps(row | {"actors": actors}) for actors in (row["actors"], [[0, "RUS"]])))
    assert [len(found.actors) for found in acts.read(path)] == [2]


def test_the_head_scores_as_java_does():
    reader = Reader(Shape(vocabulary=9, width=12, layers=1, attention_heads=2, inner=8, arc=4, label=2, act=3),
                    Labels(["NN"], [LemmaScript("lower", 0, "")])).eval()
    inputs = {"input_ids": torch.tensor([[2, 5, 6, 3]]), "attention_mask": torch.ones(1, 4, dtype=torch.long),
              "casing": torch.zeros(1, 4, dtype=torch.long), "word_starts": torch.tensor([[1, 2]])}
    with torch.inference_mode():
        states = reader(**inputs)
        scored = states.facts(torch.tensor([[1]]), torch.tensor([[0, 1]]))[0, 0, 0, 1].item()
        act, source, target = (states.roles()[0].numpy()[word, 3 * role:3 * role + 3]
                               for word, role in ((1, 0), (0, 1), (1, 2)))
    weights = reader.fact.weight[0].detach().numpy()
    expected = weights @ np.maximum(0, act + source + target) + reader.fact.bias.item()
    assert abs(scored - expected) < 1e-5
