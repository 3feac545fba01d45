"""Writes down what a model reads in sentences that have no tree: ``python -m dyad_training.silver --checkpoint … --output silver.jsonl``.

Learning who does what to whom from sentences without a tree moves the encoder, and the parser forgets words that only
these have ("halted" became a particle). Trees of the model before, learnt along (``train --silver``), keep it in place.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from dyad_training import acts, corpus
from dyad_training.batches import Encoder
from dyad_training.pieces import Pieces
from dyad_training.predict import Answers, in_torch, predict
from dyad_training.train import base_encoder, load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True, help="the model that reads")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora; those of names are read")
    parser.add_argument("--acts", type=Path, nargs="*", default=[], help="files of sentences with facts; read too")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    reader, labels = load(options.checkpoint)
    encoder = Encoder(Pieces.read(base_encoder() / "vocab.txt"), labels)
    named = [s for s in corpus.training_sentences(options.data) if s.heads is None]
    told = [row.sentence for path in options.acts for row in acts.read(path)]
    sentences = list({s.words: s for s in named + told if encoder.length(s) <= 256}.values())
    found = predict(in_torch(Answers(reader, labels)), sentences, encoder, labels)
    with options.output.open("w", encoding="utf-8") as file:
        for sentence, tree in zip(sentences, found):
            file.write(json.dumps({"words": sentence.words, "upos": tree.upos, "xpos": tree.xpos, "heads": tree.heads,
                                   "deprels": tree.deprels, "acts": sentence.source == "acts"}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
