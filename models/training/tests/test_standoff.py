import pytest

from dyad_training import standoff
from dyad_training.analysis import Article, Mention, Word
from dyad_training.analysis import Sentence as Sentence_
from dyad_training.corpus import Sentence
from dyad_training.standoff import Printed

SENTENCES = [Sentence("conll2003-train", tuple('" Sund must pay , " said Norland \'s king .'.split())),
             Sentence("ewt", ("It", "can", "not", "."), text="It cannot.")]
PRINTED = {("conll2003-train", "7"): Printed.of(SENTENCES)}


def _read(tmp_path, *lines):
    path = tmp_path / "standoff.tsv"
    path.write_text("# comment\n" + "\n".join("\t".join(line) for line in lines) + "\n", encoding="utf-8")
    return standoff.read(path, PRINTED)


def test_words_are_printed_as_in_newspapers():
    assert PRINTED["conll2003-train", "7"].text == "\"Sund must pay,\" said Norland's king.\nIt cannot.\n"


def test_words_are_put_back_where_they_are_printed(tmp_path):
    document, = _read(tmp_path, ("conll2003-train", "7", "1", "0", "7,8,9", "6+2", "1", "REQUEST", "actual opt"),
                      ("conll2003-train", "7", "1", "1", "", "2", "0", "OTHER", "planned sym"))
    text = document.text
    first, second = document.facts
    assert text[slice(*first.source.span)] == "Norland's king"
    assert [text[slice(*act)] for act in first.acts] == ["said", "must"]
    assert text[slice(*second.acts[0])] == "not"
    assert second.source.unsaid and second.symmetric and first.optional


def test_readings_of_one_document_stay_apart_and_may_find_nothing(tmp_path):
    documents = _read(tmp_path, ("conll2003-train", "7", "1", "0", "1", "2", "8", "OTHER", "actual"),
                      ("conll2003-train", "7", "2", "", "", "", "", "", ""))
    assert [(document.id, len(document.facts)) for document in documents] == [
        ("conll2003-train-7", 1), ("conll2003-train-7", 0)]


@pytest.mark.parametrize("line, message", [
    (("conll2003-train", "8", "1", "0", "1", "2", "8", "OTHER", "actual"), "the first two a document"),
    (("conll2003-train", "7", "1", "0", "1", "99", "8", "OTHER", "actual"), "expected numbers of words")])
def test_a_line_that_does_not_fit_its_corpus_is_refused(tmp_path, line, message):
    with pytest.raises(ValueError, match=f"standoff.tsv:2: .*{message}"):
        _read(tmp_path, line)


def test_an_actor_is_whom_the_library_finds_in_the_passage(tmp_path):
    document, = _read(tmp_path, ("conll2003-train", "7", "1", "0", "7,8,9", "6", "1", "REQUEST", "actual"))
    words = tuple(Word(span, "X", -1) for span in PRINTED["conll2003-train", "7"].words[0])
    king = Mention("NOR", "Norland", "NOMINAL", 7, 10, 9)
    fact, = standoff.named(document, Article(document.id, document.text, (Sentence_(0, words, (king,), ()),))).facts
    assert fact.source.names == {"NOR", "Norland"}
    assert fact.target.names == frozenset()
