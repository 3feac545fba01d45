"""Sentences in which somebody does something to somebody, for the head that tells who; a line of JSON each.

    {"words": ["Russia", "halted", "Kazakh", "exports"], "acts": [1, 3], "actors": [[0, "RUS"], [2, "KAZ"]],
     "facts": [{"acts": [1], "sources": [0], "targets": [2], "event": "COERCE", "symmetric": false, "optional": false}]}

Words are counted from 0. ``acts`` are the words that might name an act, ``actors`` the words that head a mention, with whom
it means. A fact lists every word that may stand for its act, source and target; one of each suffices. A list is empty
where the actor has no word in the sentence: such a fact teaches nothing, and forbids nothing that it might be.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor

from dyad_training.batches import Encoder
from dyad_training.corpus import Sentence
from dyad_training.network import Reader

EVENTS = ("AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
          "COERCE ASSAULT OTHER").split()
"""PLOVER's categories in the order of core's ``Event``."""

OPTIONAL = 0.5
"""What a fact on which careful readers differ counts."""


@dataclass(frozen=True)
class Fact:
    """One relation; see the module's description."""

    acts: tuple[int, ...]
    sources: tuple[int, ...]
    targets: tuple[int, ...]
    event: str
    symmetric: bool
    optional: bool


@dataclass(frozen=True)
class ActSentence:
    """A sentence with candidates and facts."""

    sentence: Sentence
    acts: tuple[int, ...]
    actors: tuple[tuple[int, str], ...]
    facts: tuple[Fact, ...]


def read(path: Path) -> Iterator[ActSentence]:
    """Reads the sentences with a candidate act and two actors; the others hold nothing to learn."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["acts"] and len({actor for _, actor in row["actors"]}) > 1:
                facts = tuple(Fact(tuple(f["acts"]), tuple(f["sources"]), tuple(f["targets"]), f["event"],
                                   f["symmetric"], f["optional"]) for f in row["facts"])
                yield ActSentence(Sentence("acts", tuple(row["words"])), tuple(row["acts"]),
                                  tuple((head, actor) for head, actor in row["actors"]), facts)


class Goal:
    """What the head should say of one sentence: where nothing is, and the groups of which one should be."""

    def __init__(self, row: ActSentence):
        place = {word: i for i, word in enumerate(row.acts)}
        seat = {word: i for i, (word, _) in enumerate(row.actors)}
        actors = [actor for _, actor in row.actors]
        self.nothing = np.array([[[a != b for b in actors] for a in actors]] * len(row.acts), np.float32)
        self.groups: list[tuple[list[tuple[int, int, int]], float, int]] = []
        for fact in row.facts:
            acts = [place[word] for word in fact.acts if word in place]
            sources = [seat[word] for word in fact.sources if word in seat]
            targets = [seat[word] for word in fact.targets if word in seat]
            for one, other in ((sources, targets), (targets, sources))[:1 + fact.symmetric]:
                for act in acts:
                    if not other:
                        self.nothing[act, one, :] = 0
                    if not one:
                        self.nothing[act, :, other] = 0
                group = [(act, a, b) for act in acts for a in one for b in other if a != b]
                for at in group:
                    self.nothing[at] = 0
                if group:
                    self.groups.append((group, OPTIONAL if fact.optional else 1.0, EVENTS.index(fact.event)))


def batches(rows: list[ActSentence], encoder: Encoder, size: int, dice: random.Random) -> list[list[ActSentence]]:
    """Shuffled batches of ``size`` sentences of like length."""
    order = sorted(rows, key=lambda row: encoder.length(row.sentence) + 15 * dice.random())
    found = [order[i:i + size] for i in range(0, len(order), size)]
    dice.shuffle(found)
    return found


def loss(reader: Reader, encoder: Encoder, batch: list[ActSentence], half: bool,
         hidden: float, dice: random.Random) -> tuple[Tensor, Tensor]:
    """The losses of who does what to whom, and of the categories, by sentence."""
    inputs = {name: torch.from_numpy(array)
              for name, array in encoder.inputs([row.sentence for row in batch], hidden, dice).items()}
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        states = reader(**inputs)
    goals = [Goal(row) for row in batch]
    logits = states.facts(_padded([row.acts for row in batch]), _padded([[w for w, _ in row.actors] for row in batch]))
    nothing = torch.zeros_like(logits)
    for i, goal in enumerate(goals):
        acts, actors, _ = goal.nothing.shape
        nothing[i, :acts, :actors, :actors] = torch.from_numpy(goal.nothing)
    facts = (functional.softplus(logits) * nothing).sum()
    events = logits.new_zeros(())
    categories = reader.event(states.words.float())
    for i, goal in enumerate(goals):
        for group, weight, event in goal.groups:
            at = torch.tensor(group).T
            scores = logits[i, at[0], at[1], at[2]]
            best = int(scores.argmax())
            facts = facts + weight * functional.softplus(-scores[best])
            word = batch[i].acts[group[best][0]]
            events = events + weight * functional.cross_entropy(categories[i, word][None], torch.tensor([event]))
    return facts / len(batch), events / len(batch)


def _padded(rows: list) -> Tensor:
    length = max(map(len, rows))
    return torch.tensor([list(row) + [0] * (length - len(row)) for row in rows])
