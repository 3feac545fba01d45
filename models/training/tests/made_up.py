"""A made-up article in the forms in which the programs read it."""

import json

TEXT = "Norland freed the Sundian captain.\nHe thanked Norland, which Sund still distrusts.\n"
WORDS = [
    [("Norland", "PROPN", 1), ("freed", "VERB", -1), ("the", "DET", 4), ("Sundian", "ADJ", 4), ("captain", "NOUN", 1),
     (".", "PUNCT", 1)],
    [("He", "PRON", 1), ("thanked", "VERB", -1), ("Norland", "PROPN", 1), (",", "PUNCT", 7), ("which", "PRON", 7),
     ("Sund", "PROPN", 7), ("still", "ADV", 7), ("distrusts", "VERB", 2), (".", "PUNCT", 1)],
]
MENTIONS = [
    [("NOR", "Norland", "NAME", 0, 1, 0), ("SND", "Sund", "DEMONYM", 3, 4, 3)],
    [("NOR", "Norland", "NAME", 2, 3, 2), ("SND", "Sund", "PLACE", 5, 6, 5)],
]
ANNOTATION = """\
% made up
@ NOR\tCOUNTRY\tNorland
@ SND\tCOUNTRY\tSund|Sundian
@ captain\tPERSON\tSundian captain
1\tNorland=NOR\tfreed\tcaptain=captain,SND\tCONCEDE\tactual
2\tHe=captain\tthanked\tNorland=NOR\tSUPPORT\tactual opt
2\t-=SND\tdistrusts\t-=NOR\tREJECT\tactual
"""
GOLD = {
    "doc": "release",
    "actors": [{"key": "NOR", "type": "COUNTRY", "names": ["Norland"]},
               {"key": "SND", "type": "COUNTRY", "names": ["Sund", "Sundian"]}],
    "relations": [
        {"source": ["NOR"], "trigger": "freed", "at": 8, "target": ["SND"], "negated": False, "status": "actual",
         "event": "CONCEDE"},
        {"source": ["SND"], "trigger": "distrusts", "at": TEXT.index("distrusts"), "target": ["NOR"], "negated": False,
         "status": "actual", "event": "REJECT", "optional": True}],
}


def analysis(proposals=((), ()), text=TEXT, article="release"):
    """The article as inspect writes it."""
    at, sentences = 0, []
    for index, (words, mentions) in enumerate(zip(WORDS, MENTIONS)):
        row = []
        for word, upos, head in words:
            at = TEXT.index(word, at)
            row.append({"begin": at, "end": at + len(word), "lemma": word, "upos": upos, "head": head, "deprel": "dep"})
            at += len(word)
        sentences.append({
            "index": index, "words": row, "proposals": list(proposals[index]),
            "mentions": [{"type": "COUNTRY", "id": i, "name": n, "kind": k, "from": b, "to": e, "head": h}
                         for i, n, k, b, e, h in mentions]})
    return json.dumps({"id": article, "text": text, "sentences": sentences})


def proposal(act, source, target, rule=True, **signs):
    """That a word relates two countries, with signs such as ``rule_plausibility=1``."""
    begin = TEXT.index(act)
    return {"begin": begin, "end": begin + len(act), "source": {"id": source, "name": source},
            "target": {"id": target, "name": target}, "rule": rule,
            "signs": {"constant": 1.0, "rule": float(rule), **{name.replace("_", " "): value for name, value in signs.items()}}}
