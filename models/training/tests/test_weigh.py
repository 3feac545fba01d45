import json
import sys

import numpy as np
import pytest
from made_up import GOLD, analysis, proposal

from dyad_training import gold, weigh
from dyad_training.analysis import Proposal

WEIGHTS = "# weights\n# of signs\nCONSTANT\t0\t0\nNETWORK\t0\t0\nRULE\t0\t0\nRULE_PLAUSIBILITY\t0\t0\n"
FREED = proposal("freed", "NOR", "SND", rule_plausibility=0.9, network=2.0)
SWAPPED = proposal("freed", "SND", "NOR", rule_plausibility=0.2, network=-2.0)
THANKED = proposal("thanked", "SND", "NOR", False, network=-1.5)


@pytest.fixture
def files(tmp_path):
    documents = [f"release-{i}" for i in range(20)]
    (tmp_path / "proposals.jsonl").write_text(
        "".join(analysis(([FREED, SWAPPED], [THANKED]), article=d) + "\n" for d in documents), encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(
        "".join(json.dumps({**GOLD, "doc": d}) + "\n" for d in documents), encoding="utf-8")
    (tmp_path / "weights.tsv").write_text(WEIGHTS, encoding="utf-8")
    return tmp_path


def _run(files, monkeypatch, *options):
    monkeypatch.setattr(sys, "argv", ["weigh", "--proposals", str(files / "proposals.jsonl"),
                                      "--output", str(files / "weights.tsv"), *map(str, options)])
    weigh.main()
    return (files / "weights.tsv").read_text(encoding="utf-8").splitlines()


def test_weights_follow_what_gold_says_and_comments_and_order_stay(files, monkeypatch, capsys):
    lines = _run(files, monkeypatch, "--gold", files / "gold.jsonl")
    rows = {name: (float(one), float(other)) for name, one, other in (line.split("\t") for line in lines[2:])}
    assert lines[:2] == WEIGHTS.splitlines()[:2]
    assert list(rows) == ["CONSTANT", "NETWORK", "RULE", "RULE_PLAUSIBILITY"]
    assert rows["NETWORK"][0] > 0 and rows["NETWORK"][1] == 0
    assert rows["RULE_PLAUSIBILITY"][1] > 0
    printed = capsys.readouterr().out
    assert "with the network: 60 proposals, 20 documents" in printed
    assert "rules alone: 40 proposals" in printed
    assert "from 0.50: P 1.000 R 1.000 F1 1.000" in printed
    assert "expected calibration error" in printed


def test_of_gold_that_was_trained_on_only_the_part_kept_aside_counts(files, monkeypatch, capsys):
    _run(files, monkeypatch, "--trained", files / "gold.jsonl")
    kept = sum(gold.is_dev(f"release-{i}") for i in range(20))
    assert 0 < kept < 20
    assert f"{3 * kept} proposals, {kept} documents" in capsys.readouterr().out


def test_a_sign_without_a_line_is_refused(files, monkeypatch):
    (files / "weights.tsv").write_text("CONSTANT\t0\t0\nNETWORK\t0\t0\nRULE\t0\t0\n", encoding="utf-8")
    with pytest.raises(ValueError, match="RULE_PLAUSIBILITY"):
        _run(files, monkeypatch, "--gold", files / "gold.jsonl")


def test_documents_without_proposals_are_refused(files, monkeypatch):
    (files / "gold.jsonl").write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="release"):
        _run(files, monkeypatch, "--gold", files / "gold.jsonl")


def _proposal(source, target, network):
    return Proposal((8, 13), (source, source), (target, target), False, {"network": network})


def test_only_the_best_of_those_that_tell_a_fact_is_right(tmp_path):
    (tmp_path / "gold.jsonl").write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    document, = gold.read(tmp_path / "gold.jsonl")
    found = [_proposal("NOR", "SND", 1), _proposal("NOR", "SND", 3), _proposal("SND", "NOR", 5)]
    assert weigh.label(found, document) == [weigh.DOUBTFUL, 1, 0]


def test_calibration_error_is_the_gap_between_what_is_said_and_what_is_right():
    labels = np.array([1.0, 0.0, 1.0, 1.0, weigh.DOUBTFUL])
    weighed = weigh.Weighed([], np.zeros(5, int), [], np.zeros((5, 0)), labels)
    assert weigh.calibration_error(weighed, np.array([0.5, 0.5, 0.95, 0.95, 0.1])) == pytest.approx(0.025)
