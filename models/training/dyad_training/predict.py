"""Runs a model over sentences, whether it lives in PyTorch or in ONNX Runtime."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from dyad_training import decode
from dyad_training.batches import Encoder
from dyad_training.corpus import Sentence
from dyad_training.labels import Labels
from dyad_training.network import Reader
from dyad_training.scores import Prediction

Outputs = dict[str, np.ndarray]
Model = Callable[[Outputs], Outputs]
"""From the arrays of ``batches.Encoder.inputs`` to ``upos``, ``xpos``, ``lemma``, ``names``, ``arcs``, ``labels``, ``roles``, ``events``."""


class Answers(torch.nn.Module):
    """The network as it is exported: choices where nothing is left to decode, scores where something is."""

    NAMES = ["upos", "xpos", "lemma", "names", "arcs", "labels", "roles", "events"]

    def __init__(self, reader: Reader, labels: Labels):
        super().__init__()
        self.reader = reader
        no_root = torch.zeros(len(labels.deprels), 1)
        no_root[labels.deprels.index("root")] = -1e4
        self.register_buffer("no_root", no_root)

    def forward(self, input_ids, attention_mask, casing, word_starts):
        states = self.reader(input_ids, attention_mask, casing, word_starts)
        choices = [getattr(self.reader, name)(states.words).argmax(-1).to(torch.int32)
                   for name in ("upos", "xpos", "lemma")]
        labels = (states.labels() + self.no_root).argmax(2).to(torch.int32)
        return (*choices, self.reader.names(states.words), states.arcs(), labels, states.roles(),
                self.reader.event(states.words))


def in_torch(answers: Answers, half: bool = True) -> Model:
    """Runs in PyTorch; ``half`` computes in bfloat16 where that does not matter."""
    def run(inputs: Outputs) -> Outputs:
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=half):
            found = answers(**{name: torch.from_numpy(array) for name, array in inputs.items()})
        return {name: (t.float() if t.is_floating_point() else t).numpy() for name, t in zip(Answers.NAMES, found)}
    return run


def predict(model: Model, sentences: list[Sentence], encoder: Encoder, labels: Labels,
            budget: int = 1024) -> list[Prediction]:
    """Predictions in the order of ``sentences``; computed in batches of like length."""
    found: list[Prediction | None] = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: encoder.length(sentences[i]))
    while order:
        batch = [order.pop(0)]
        while order and encoder.length(sentences[order[0]]) * (len(batch) + 1) <= budget:
            batch.append(order.pop(0))
        outputs = model(encoder.inputs([sentences[i] for i in batch]))
        for row, i in enumerate(batch):
            found[i] = _read(sentences[i], {name: array[row] for name, array in outputs.items()}, labels)
    return found


def _read(sentence: Sentence, outputs: Outputs, labels: Labels) -> Prediction:
    count = len(sentence.words)
    heads = decode.tree(outputs["arcs"][:count, :count + 1])
    root = labels.deprels.index("root")
    chosen = [root if head == 0 else outputs["labels"][i, head] for i, head in enumerate(heads)]
    return Prediction([labels.upos[i] for i in outputs["upos"][:count]],
                      [labels.xpos[i] for i in outputs["xpos"][:count]],
                      [labels.scripts[k].apply(w) for k, w in zip(outputs["lemma"][:count], sentence.words)],
                      [int(head) for head in heads],
                      [labels.deprels[i] for i in chosen],
                      decode.names(outputs["names"][:count], labels.names))
