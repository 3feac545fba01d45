import json
import sys

import pytest
from made_up import ANNOTATION, GOLD, TEXT, analysis

from dyad_training import acts, align, gold


@pytest.fixture
def files(tmp_path):
    (tmp_path / "analysis.jsonl").write_text(analysis() + "\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    (tmp_path / "release.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "release.ann").write_text(ANNOTATION, encoding="utf-8")
    return tmp_path


def _aligned(files, monkeypatch, *options):
    monkeypatch.setattr(sys, "argv", ["align", "--analysis", str(files / "analysis.jsonl"),
                                      "--output", str(files / "acts.jsonl"), *map(str, options)])
    align.main()
    return [json.loads(line) for line in (files / "acts.jsonl").read_text(encoding="utf-8").splitlines()]


def test_gold_by_keys_is_found_in_mentions_and_failing_these_in_names(files, monkeypatch):
    first, second = _aligned(files, monkeypatch, "--gold", files / "gold.jsonl")
    assert first["words"] == ["Norland", "freed", "the", "Sundian", "captain", "."]
    assert first["acts"] == [1, 3, 4]
    assert first["actors"] == [[0, "NOR"], [3, "SND"]]
    assert first["facts"] == [{"acts": [1], "sources": [0], "targets": [3], "event": "CONCEDE", "symmetric": False,
                               "optional": False}]
    assert second["actors"] == [[2, "NOR"], [5, "?5"]]
    assert (second["facts"][0]["sources"], second["facts"][0]["targets"]) == ([5], [2])


def test_annotated_passages_lead_to_their_head_and_unsaid_actors_to_mentions_alone(files, monkeypatch):
    first, second = _aligned(files, monkeypatch, "--gold", files)
    thanked, distrusts = second["facts"]
    assert first["facts"][0]["targets"] == [4]
    assert first["actors"] == [[0, "NOR"], [3, "SND"], [4, "?4"]]
    assert (thanked["sources"], thanked["optional"]) == ([0], True)
    assert (distrusts["sources"], distrusts["targets"]) == ([], [2])


def test_what_is_written_is_what_training_reads(files, monkeypatch):
    _aligned(files, monkeypatch, "--gold", files)
    first, second = acts.read(files / "acts.jsonl")
    assert first.sentence.words[first.facts[0].targets[0]] == "captain"
    assert second.facts[0].event == "SUPPORT"


def test_every_document_belongs_to_one_part(files, monkeypatch):
    sizes = {part: len(_aligned(files, monkeypatch, "--gold", files, "--part", part)) for part in ("train", "dev")}
    assert sorted(sizes.values()) == [0, 2]
    assert sizes["dev"] == (2 if gold.is_dev("release") else 0)


def test_articles_that_were_not_inspected_or_have_changed_are_refused(files, monkeypatch):
    (files / "analysis.jsonl").write_text(analysis(text=TEXT.replace("freed", "jailed")) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="release is not that of"):
        _aligned(files, monkeypatch, "--gold", files)
    (files / "analysis.jsonl").write_text(analysis(article="other") + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="such as release"):
        _aligned(files, monkeypatch, "--gold", files)
