import pytest

from dyad_training.pieces import Casing, Pieces

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "un", "##want", "##ed", "want", "u", ".", "s", "-", "cafe"]


@pytest.mark.parametrize("word, pieces", [
    ("unwanted", ["un", "##want", "##ed"]), ("Unwanted", ["un", "##want", "##ed"]), ("U.S.", ["u", ".", "s", "."]),
    ("un-want", ["un", "-", "want"]), ("Café", ["cafe"]), ("wantx", ["[UNK]"]), ("\u200b", ["[UNK]"]),
    ("s" * 101, ["[UNK]"])])
def test_words_fall_into_the_longest_known_pieces(word, pieces):
    assert [VOCABULARY[i] for i in Pieces(VOCABULARY).of(word)] == pieces


@pytest.mark.parametrize("word, casing", [
    ("--", Casing.SYMBOL), ("1,000", Casing.NUMBER), ("G7", Casing.CODE), ("talks", Casing.LOWER), ("J.", Casing.INITIAL),
    ("U.S.", Casing.UPPER), ("France", Casing.TITLE), ("McDonald", Casing.CAMEL), ("iPhone", Casing.INNER)])
def test_the_casing_of_a_word_is_told(word, casing):
    assert Casing.of(word) == casing
