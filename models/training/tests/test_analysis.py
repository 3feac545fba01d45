import json

import pytest
from made_up import analysis

from dyad_training.analysis import read


def test_offsets_of_java_become_those_of_python(tmp_path):
    row = {"id": "a", "text": "𝐀 b", "sentences": [{"index": 0, "mentions": [], "words": [
        {"begin": 0, "end": 2, "upos": "X", "head": -1}, {"begin": 3, "end": 4, "upos": "X", "head": 0}]}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    article, = read(tmp_path / "a.jsonl")
    assert [article.text[slice(*word.span)] for word in article.sentences[0].words] == ["𝐀", "b"]


def test_a_passage_has_the_words_that_it_touches_and_one_head(tmp_path):
    (tmp_path / "a.jsonl").write_text(analysis() + "\n", encoding="utf-8")
    sentence = next(read(tmp_path / "a.jsonl")).sentences[0]
    assert sentence.at((19, 30)) == [3, 4]
    assert sentence.head([2, 3, 4]) == 4


def test_a_line_of_another_kind_is_refused_by_its_place(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": "a"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="a.jsonl:1: expected an article"):
        list(read(tmp_path / "a.jsonl"))
