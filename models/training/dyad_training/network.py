"""The network: a BERT encoder that is told the casing, and one thin head for each question.

Written out here rather than taken from a library, so that the exported graph holds what is needed and nothing else.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as functional
from safetensors.torch import load_file
from torch import Tensor, nn

from dyad_training.labels import Labels
from dyad_training.pieces import Casing


@dataclass(frozen=True)
class Shape:
    """Sizes of the network. The defaults are those of all-MiniLM-L6-v2 and of the shipped heads."""

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    layers: int = 6
    attention_heads: int = 12
    inner: int = 1536
    arc: int = 256
    label: int = 64
    act: int = 128
    dropout: float = 0.1

    def to_json(self) -> dict:
        return asdict(self)


class Layer(nn.Module):
    """One transformer layer, normalised after each half as in BERT."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.width, self.attention_heads = shape.width, shape.attention_heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.output = nn.Linear(shape.width, shape.width)
        self.attention_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape[0], x.shape[1], self.width
        split = (batch, length, self.attention_heads, width // self.attention_heads)
        query = self.query(x).view(split).transpose(1, 2)
        key = self.key(x).view(split).permute(0, 2, 3, 1)
        value = self.value(x).view(split).transpose(1, 2)
        weights = torch.matmul(query, key) * (1 / math.sqrt(split[-1])) + bias
        mixed = torch.matmul(self.dropout(weights.softmax(-1)), value).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.output(mixed)))
        return self.norm(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """Word pieces and their casing to vectors."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.pieces = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.casing = nn.Embedding(len(Casing), shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        nn.init.zeros_(self.casing.weight)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, casing: Tensor) -> Tensor:
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.pieces(input_ids) + self.positions(places) + self.casing(casing)
        x = self.dropout(self.norm(x))
        bias = ((1 - attention_mask.to(x.dtype)) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_bert(self, path: Path) -> None:
        """Takes over the weights of a BERT in Hugging Face's naming; its token type 0 goes into the positions."""
        read = load_file(path)
        own = {"pieces.weight": read["embeddings.word_embeddings.weight"],
               "positions.weight": read["embeddings.position_embeddings.weight"]
                                   + read["embeddings.token_type_embeddings.weight"][0],
               "casing.weight": self.casing.weight.detach()}
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "output": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
                 "widen": "intermediate.dense", "narrow": "output.dense", "norm": "output.LayerNorm"}
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = read[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                for ours, theirs in names.items():
                    own[f"layers.{i}.{ours}.{part}"] = read[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(own)


class Reader(nn.Module):
    """The encoder with all heads. A word is represented by the encoder's vector of its first piece, the root by [CLS]."""

    def __init__(self, shape: Shape, labels: Labels):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.label_count = len(labels.deprels)
        self.dropout = nn.Dropout(0.2)
        self.upos = nn.Linear(shape.width, len(labels.upos))
        self.xpos = nn.Linear(shape.width, len(labels.xpos))
        self.lemma = nn.Linear(shape.width, len(labels.scripts))
        self.names = nn.Linear(shape.width, len(labels.names))
        self.arc_dependent = nn.Linear(shape.width, shape.arc)
        self.arc_head = nn.Linear(shape.width, shape.arc)
        self.arc = nn.Parameter(torch.zeros(shape.arc, shape.arc))
        self.arc_bias = nn.Linear(shape.arc, 1, bias=False)
        self.label_dependent = nn.Linear(shape.width, shape.label)
        self.label_head = nn.Linear(shape.width, shape.label)
        self.label = nn.Linear(shape.label, len(labels.deprels) * shape.label)
        self.label_of_dependent = nn.Linear(shape.label, len(labels.deprels))
        self.act = nn.Linear(shape.width, shape.act)
        self.source = nn.Linear(shape.width, shape.act, bias=False)
        self.target = nn.Linear(shape.width, shape.act, bias=False)
        self.fact = nn.Linear(shape.act, 1)
        self.event = nn.Linear(shape.width, labels.events)
        nn.init.xavier_uniform_(self.arc)
        nn.init.constant_(self.fact.bias, -3.0)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, casing: Tensor, word_starts: Tensor) -> States:
        x = self.encoder(input_ids, attention_mask, casing)
        words = torch.gather(x, 1, word_starts.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        words = self.dropout(words)
        heads = torch.cat([x[:, :1], words], 1)
        return States(self, words, heads)


class States:
    """What the encoder found about the words of a batch; the heads are asked one by one."""

    def __init__(self, reader: Reader, words: Tensor, heads: Tensor):
        self.reader, self.words, self.heads = reader, words, heads

    def arcs(self) -> Tensor:
        """Scores [batch, word, head]; head 0 is the root, head ``i`` the i-th word counted from 1."""
        dependents = functional.leaky_relu(self.reader.arc_dependent(self.words), 0.1)
        heads = functional.leaky_relu(self.reader.arc_head(self.heads), 0.1)
        return dependents @ self.reader.arc @ heads.transpose(1, 2) + self.reader.arc_bias(heads).transpose(1, 2)

    def labels_at(self, heads: Tensor) -> Tensor:
        """Scores [batch, word, label] for the heads given as [batch, word]."""
        dependents, all_heads = self._label_states()
        chosen = torch.gather(all_heads, 1, heads.unsqueeze(-1).expand(-1, -1, all_heads.shape[-1]))
        turned = self._turned(dependents)
        return (turned @ chosen.unsqueeze(-1)).squeeze(-1) + self.reader.label_of_dependent(dependents)

    def labels(self) -> Tensor:
        """Scores [batch, word, label, head] for every arc."""
        dependents, heads = self._label_states()
        turned = self._turned(dependents).flatten(1, 2)
        scores = (turned @ heads.transpose(1, 2)).unflatten(1, (-1, self.reader.label_count))
        return scores + self.reader.label_of_dependent(dependents).unsqueeze(-1)

    def roles(self) -> Tensor:
        """Vectors [batch, word, 3 × act]: of the word as an act, as its source, as its target."""
        return torch.cat([self.reader.act(self.words), self.reader.source(self.words),
                          self.reader.target(self.words)], -1)

    def facts(self, acts: Tensor, actors: Tensor) -> Tensor:
        """Log-odds [batch, act, source, target] that the act is one of the source on the target; words by number."""
        act, source, target = self.roles().float().split(self.reader.shape.act, -1)
        act, source, target = (torch.gather(vectors, 1, words.unsqueeze(-1).expand(-1, -1, vectors.shape[-1]))
                               for vectors, words in ((act, acts), (source, actors), (target, actors)))
        joint = act[:, :, None, None] + source[:, None, :, None] + target[:, None, None, :]
        return self.reader.fact(functional.relu(joint)).squeeze(-1)

    def _label_states(self) -> tuple[Tensor, Tensor]:
        return (functional.leaky_relu(self.reader.label_dependent(self.words), 0.1),
                functional.leaky_relu(self.reader.label_head(self.heads), 0.1))

    def _turned(self, dependents: Tensor) -> Tensor:
        return self.reader.label(dependents).unflatten(-1, (self.reader.label_count, self.reader.shape.label))
