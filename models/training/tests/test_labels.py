import pytest

from dyad_training import labels
from dyad_training.labels import Labels, LemmaScript


@pytest.mark.parametrize("form, lemma, script", [
    ("The", "the", LemmaScript("lower", 0, "")),
    ("the", "the", LemmaScript("lower", 0, "")),
    ("Paris", "Paris", LemmaScript("keep", 0, "")),
    ("PARIS", "Paris", LemmaScript("title", 0, "")),
    ("Talks", "talk", LemmaScript("lower", 1, "")),
    ("cities", "city", LemmaScript("lower", 3, "y")),
    ("went", "go", LemmaScript("lower", 4, "go")),
    ("n't", "not", LemmaScript("lower", 2, "ot")),
])
def test_a_script_says_how_a_form_becomes_its_lemma(form, lemma, script):
    assert LemmaScript.between(form, lemma) == script
    assert script.apply(form) == lemma


def test_a_script_that_cuts_more_than_there_is_leaves_only_what_it_adds():
    assert LemmaScript("lower", 5, "be").apply("Is") == "be"


def test_rare_scripts_are_not_learnt():
    learnt = Labels.learn(["NN"], [("cats", "cat")] * 3 + [("mice", "mouse")] * 2)
    assert learnt.scripts == [LemmaScript("lower", 1, "")]


@pytest.mark.parametrize("label, ours", [
    ("obl:tmod", "obl:unmarked"), ("nmod:npmod", "nmod:unmarked"), ("nsubj:outer", "nsubj"), ("nsubj:pass", "nsubj:pass")])
def test_relations_fall_back_on_what_the_library_knows(label, ours):
    assert labels.deprel(label) == ours


def test_label_sets_survive_json():
    before = Labels(["NN"], [LemmaScript("keep", 1, "")])
    assert Labels.from_json(before.to_json()) == before
