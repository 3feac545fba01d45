import sys

import pytest
from made_up import ANNOTATION, TEXT

from dyad_training import annotations


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "release.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def _read(folder, annotation):
    (folder / "release.ann").write_text(annotation, encoding="utf-8")
    return annotations.read(folder / "release.ann")


def test_passages_are_found_in_their_sentence(folder):
    found = _read(folder, ANNOTATION)
    freed, thanked, distrusts = found.document.facts
    assert found.errors == ()
    assert [TEXT[slice(*span)] for span in freed.acts] == ["freed"]
    assert TEXT[slice(*freed.target.span)] == "captain"
    assert thanked.source.span == (35, 37)
    assert thanked.optional and not freed.optional
    assert distrusts.source.unsaid and distrusts.source.span is None


def test_a_side_is_known_by_all_names_of_its_keys(folder):
    target = _read(folder, ANNOTATION).document.facts[0].target
    assert target.means("SND", "anything") and target.means("x", "the Sundian captain's")
    assert not target.means("NOR", "Norland")


def test_parts_of_words_are_not_found_and_occurrences_are_counted(folder):
    head = "@ NOR\tCOUNTRY\tNorland\n"
    found = _read(folder, head + "2\tNorland=NOR\tt#2\tSund=NOR\tREJECT\tactual\n")
    assert len(found.errors) == 1
    found = _read(folder, head.replace("Norland", "a") + "2\tNorland=NOR\tthanked+distrusts\tSund=NOR\tREJECT\tactual sym\n")
    assert [TEXT[slice(*span)] for span in found.document.facts[0].acts] == ["thanked", "distrusts"]
    assert found.document.facts[0].symmetric


@pytest.mark.parametrize("line, message", [
    ("@ NOR\tPLANET\tNorland", "expected @ KEY<TAB>COUNTRY|PERSON|ORGANIZATION|REGION"),
    ("1\tNorland=SND\tfreed\tcaptain=NOR\tCONCEDE\tactual", "SND has no line that begins with @"),
    ("1\tNorland\tfreed\tcaptain=NOR\tCONCEDE\tactual", "expected PASSAGE=KEY,KEY, found Norland"),
    ("1\tNorland=NOR\tfree\tcaptain=NOR\tCONCEDE\tactual", "'free' is not in the sentence 'Norland freed"),
    ("3\tNorland=NOR\tfreed\tcaptain=NOR\tCONCEDE\tactual", "expected a sentence from 1 to 2, found 3"),
    ("1\tNorland=NOR\tfreed\tcaptain=NOR\tRELEASE\tactual", "found RELEASE"),
    ("1\tNorland=NOR\tfreed\tcaptain=NOR\tCONCEDE\tactual planned", "found actual planned"),
    ("1\tNorland=NOR\tfreed\tcaptain=NOR\tCONCEDE", "expected 6 cells between tabs, found 5"),
])
def test_errors_name_file_and_line_and_what_was_expected(folder, line, message):
    error, = _read(folder, f"@ NOR\tCOUNTRY\tNorland\n{line}\n").errors
    assert error.startswith(f"{folder / 'release.ann'}:2: ")
    assert message in error


def test_the_command_prints_errors_and_counts_and_fails(folder, capsys, monkeypatch):
    (folder / "release.ann").write_text(ANNOTATION + "broken\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["annotations", str(folder)])
    with pytest.raises(SystemExit):
        annotations.main()
    assert "release.ann:8: expected 6 cells" in (printed := capsys.readouterr().out)
    assert "1 articles, 12 words, 3 actors, 3 relations (2 required), 1 errors" in printed


def test_a_folder_with_errors_is_not_learnt_from(folder):
    (folder / "release.ann").write_text("broken\n", encoding="utf-8")
    with pytest.raises(ValueError, match="release.ann:1"):
        annotations.read_all(folder)
