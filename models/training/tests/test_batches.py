import random

import numpy as np

from dyad_training.batches import Encoder, batches
from dyad_training.corpus import Sentence
from dyad_training.labels import IGNORED, LemmaScript, Labels
from dyad_training.pieces import Casing, Pieces

PIECES = Pieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rain", "##s", "it"])
LABELS = Labels(["PRP", "VBZ"], [LemmaScript("lower", 0, ""), LemmaScript("lower", 1, "")])
RAIN = Sentence("ewt", ("It", "rains"), ("PRON", "VERB"), ("PRP", "VBZ"), ("it", "rain"), (2, 0), ("expl", "root"))
NAMED = Sentence("wikigold", ("It",), names=("?",))


def test_inputs_are_padded_and_know_where_words_begin():
    arrays = Encoder(PIECES, LABELS).inputs([RAIN, NAMED])
    assert arrays["input_ids"].tolist() == [[2, 7, 5, 6, 3], [2, 7, 3, 0, 0]]
    assert arrays["attention_mask"].tolist() == [[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]]
    assert arrays["casing"].tolist() == [[0, Casing.TITLE, Casing.LOWER, Casing.LOWER, 0], [0, Casing.TITLE, 0, 0, 0]]
    assert arrays["word_starts"].tolist() == [[1, 2], [1, 0]]


def test_what_a_corpus_does_not_tell_is_ignored():
    targets = Encoder(PIECES, LABELS).targets([RAIN, NAMED])
    assert targets["heads"].tolist() == [[2, 0], [IGNORED, IGNORED]]
    assert targets["lemma"].tolist() == [[0, 1], [IGNORED, IGNORED]]
    assert (targets["names"] == IGNORED).all()


def test_every_sentence_comes_once_and_no_batch_exceeds_the_budget():
    encoder = Encoder(PIECES, LABELS)
    found = list(batches([RAIN, NAMED] * 10, encoder, 12, random.Random(1), pool=2))
    assert sum(map(len, found)) == 20
    assert all(np.size(encoder.inputs(batch)["input_ids"]) <= 12 for batch in found)
