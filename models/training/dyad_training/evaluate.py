"""Measures a bundle on the development sets: ``python -m dyad_training.evaluate --data … --bundle …``.

Prints one table with gold tokens, and how many tokens one thread reads in a second, of the model alone and with encoding
and decoding in Python. With ``--record`` the figures go into the bundle's manifest.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import onnxruntime

from dyad_training import corpus, scores
from dyad_training.batches import Encoder
from dyad_training.export import write_manifest
from dyad_training.labels import LemmaScript, Labels
from dyad_training.pieces import Pieces
from dyad_training.predict import Answers, Outputs, predict

COLUMNS = {"ewt": ("upos", "xpos", "lemma", "uas", "las"), "gum": ("upos", "xpos", "lemma", "uas", "las"),
           "cleanconll-dev": ("f1", "per", "org", "loc"), "uner-ewt-dev": ("f1", "per", "org", "loc")}


def read_labels(bundle: Path) -> Labels:
    sets = {name: _column(bundle / f"{name}.tsv") for name in ("upos", "xpos", "deprels", "names")}
    scripts = [LemmaScript(case, int(cut), add) for _, case, cut, add in _rows(bundle / "lemma-scripts.tsv")]
    return Labels(sets["xpos"], scripts, sets["upos"], sets["deprels"], sets["names"])


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def _column(path: Path) -> list[str]:
    return [row[1] for row in _rows(path)]


class Timed:
    """A model in ONNX Runtime that sums up the seconds spent in it."""

    def __init__(self, path: Path, threads: int):
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        settings.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])
        self.seconds = 0.0

    def __call__(self, inputs: Outputs) -> Outputs:
        start = time.perf_counter()
        found = self.session.run(Answers.NAMES, inputs)
        self.seconds += time.perf_counter() - start
        return dict(zip(Answers.NAMES, found))


def measure(path: Path, dev: dict, encoder: Encoder, labels: Labels, threads: int, budget: int) -> dict:
    """The development figures of one graph and its speed in tokens a second."""
    model = Timed(path, threads)
    start = time.perf_counter()
    predicted = {name: predict(model, sentences, encoder, labels, budget) for name, sentences in dev.items()}
    whole = time.perf_counter() - start
    tokens = sum(len(s.words) for sentences in dev.values() for s in sentences)
    return scores.table(dev, predicted) | {
        "speed": {"model": tokens / model.seconds, "with decoding": tokens / whole, "threads": threads}}


def show(rows: dict[str, dict]) -> None:
    for name, columns in COLUMNS.items():
        print(f"\n{name:<16}" + "".join(f"{c:>9}" for c in columns))
        for graph, figures in rows.items():
            print(f"  {graph:<14}" + "".join(f"{figures[name][c]:>9.2f}" for c in columns))
    print()
    for graph, figures in rows.items():
        speed = figures["speed"]
        print(f"{graph}: {speed['model']:,.0f} tokens/s in the model, {speed['with decoding']:,.0f} with encoding and "
              f"decoding in Python, {speed['threads']} thread(s)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of ud-dev.conllu.gz and its siblings")
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--floats", type=Path, help="an unquantised graph to compare with")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--budget", type=int, default=1024, help="pieces in a batch, padding included")
    parser.add_argument("--record", action="store_true", help="write the figures into the manifest")
    options = parser.parse_args()
    labels = read_labels(options.bundle)
    encoder = Encoder(Pieces.read(options.bundle / "vocab.txt"), labels)
    dev = corpus.dev_sentences(options.data)
    graphs = {"int8": options.bundle / "reader.onnx"} | ({"fp32": options.floats} if options.floats else {})
    rows = {name: measure(path, dev, encoder, labels, options.threads, options.budget)
            for name, path in graphs.items()}
    show(rows)
    if options.record:
        write_manifest(options.bundle, {name: {part: {k: round(v, 2) for k, v in values.items()}
                                               for part, values in figures.items()} for name, figures in rows.items()})


if __name__ == "__main__":
    main()
