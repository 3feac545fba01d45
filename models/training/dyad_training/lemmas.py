"""Writes the lemmatiser's data: base forms, and the forms whose lemma its rules (Lemmatizer.java, repeated here) miss.

    python -m dyad_training.lemmas --data ../../../shared/train --verbs ../../core/src/main/resources/io/github/dyadnlp/relation/verbs.frames \\
        --output ../neural/src/main/resources/io/github/dyadnlp/neural
"""
import argparse
import collections
import gzip
import pathlib
import re

WANTS_E = re.compile(r"(?:[vucz]|[^aeioul]l|[^aeiouws]s|[aeiou]{2}s|is|[lnr]g|[ad]g|[^aeo]at|iz|ur|[^aeio]ir)$")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
ROMAN = re.compile("[IVXLC]+")
ACRONYMS = re.compile("[A-Z0-9]{2,}s")
KINDS = {"NNS": "N", "NNPS": "N", "VBZ": "V", "VBD": "V", "VBN": "V", "VBG": "V", "JJR": "A", "JJS": "A", "RBR": "A", "RBS": "A"}
IRREGULAR = pathlib.Path(__file__).with_name("irregular-verbs.tsv")
HEADER = """# {name} - {what}
# Columns  {columns}
# Source   counted in the training parts of UD English EWT and GUM by models/training (lemmas.py);  Licence: see models/training/MODEL_CARD.md
# Order    alphabetical;  Guarded by LemmatizerTest
"""


def words(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                yield cells[1], cells[3], cells[4], cells[2]


def table(path):
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def irregular_verbs():
    exceptions = {}
    for verb, past, participle in table(IRREGULAR):
        exceptions[past, "VBD"] = verb
        exceptions[participle, "VBN"] = verb
        exceptions.setdefault((past, "VBN"), verb)
        exceptions.setdefault((participle, "VBD"), verb)
    return exceptions


def plural(form):
    if form.endswith("ies") and len(form) > 4:
        yield form[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh|o)es$", form):
        yield form[:-2]
    if form.endswith("men"):
        yield form[:-3] + "man"
    if form.endswith("s") and not form.endswith("ss"):
        yield form[:-1]
    if form.endswith("ves"):
        yield form[:-3] + "f"
        yield form[:-3] + "fe"


def stems(form, ending):
    stem = form[: -len(ending)]
    if len(stem) < 2 or not re.search("[aeiouy]", stem):
        return
    if stem.endswith("i"):
        yield stem[:-1] + "y"
    double = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aefilosz"
    if double:
        yield stem[:-1]
    if not double and WANTS_E.search(stem):
        yield stem + "e"
        yield stem
    else:
        yield stem
        yield stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2] and not double:
        yield stem[:-1]
    if stem.endswith("y"):
        yield stem[:-1] + "ie"


def candidates(form, tag):
    ending = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "JJR": "er", "RBR": "er", "JJS": "est", "RBS": "est"}.get(tag)
    if ending:
        return list(stems(form, ending)) if form.endswith(ending) else []
    return list(plural(form)) if tag in KINDS else []


def regular(form, tag, bases):
    found = candidates(form, tag)
    known = [each for each in found + [form] if each in bases[KINDS.get(tag, "")]]
    return (known or found or [form])[0]


def spelled(form, upos, tag, exceptions, bases):
    """The lemma with its capitals, as Lemmatizer.java gives it."""
    if upos == "PROPN" and tag != "NNPS":
        return form
    lower = form.lower().replace("’", "'")
    listed = exceptions.get((lower, tag))
    if listed:
        return listed
    if tag == "CD" and GROUPED.fullmatch(form):
        return form.replace(",", "")
    lemma = regular(lower, tag, bases)
    if upos == "VERB" and not tag.startswith("VB"):
        verb = "VBG" if lower.endswith("ing") else "VBN"
        lemma = exceptions.get((lower, verb)) or regular(lower, verb, bases)
    return with_capitals_of(form, lemma) if keeps_capitals(form, lower, upos, tag, bases) else lemma


def keeps_capitals(form, lower, upos, tag, bases):
    unknown = not any(lower in bases[kind] for kind in "NVA")
    if tag in ("NNP", "NNPS", "FW"):
        return True
    if tag == "NN":
        return form.isupper() and (len(form) == 1 or unknown)
    if tag == "NNS":
        return bool(ACRONYMS.fullmatch(form))
    if tag == "JJ" and upos == "ADJ":
        return len(form) > 1 and form[0].isupper() and not form.isupper() and unknown
    return bool(ROMAN.fullmatch(form)) if tag == "CD" else len(form) == 1 and tag in ("SYM", "LS")


def with_capitals_of(form, lemma):
    same = 0
    while same < min(len(form), len(lemma)) and form[same].lower() == lemma[same]:
        same += 1
    return form[:same] + lemma[same:]


def spellings(counts, forms, exceptions, bases):
    """Lemmas to list because they nearly always have capitals which the rules do not give them, two times or more."""
    listed = {}
    for key, found in counts.items():
        lemma, number = found.most_common(1)[0]
        if key[1] == "GW" or re.search(r"[\d_@]", key[0]) or number < 0.8 * sum(found.values()):
            continue
        known = exceptions.get(key)
        if known:
            if lemma != known and lemma.lower() == known and number > 1:
                listed[key] = lemma
        elif lemma != "_" and (lemma != lemma.lower() or key[1] == "NNPS"):
            right = sum(n for (form, upos, gold), n in forms[key].items() if spelled(form, upos, key[1], exceptions, bases) == gold)
            if number - right > 1:
                listed[key] = lemma
    return listed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--verbs", type=pathlib.Path, help="verbs.frames of core, whose predicates are base forms too")
    parser.add_argument("--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    bases, counts = collections.defaultdict(set), collections.defaultdict(collections.Counter)
    spelt, forms = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for form, upos, tag, lemma in words(arguments.data / "ud-train.conllu.gz"):
        kind = "V" if upos == "VERB" else "N" if tag in ("NN", "NNS") else "A" if tag[:2] in ("JJ", "RB") else None
        if kind and re.fullmatch("[a-z][a-z-]*", lemma):
            bases[kind].add(lemma)
        key = form.lower().replace("’", "'"), tag
        if upos != "PROPN":
            counts[key][lemma.lower()] += 1
        if upos != "PROPN" or tag == "NNPS":
            spelt[key][lemma] += 1
            forms[key][form, upos, lemma] += 1
    exceptions = irregular_verbs()
    bases["V"].update(verb for verb, *_ in table(IRREGULAR))
    if arguments.verbs:
        bases["V"].update(re.split(r"[\[_\s]", line)[0] for line in arguments.verbs.read_text("utf-8").splitlines() if line[:1].isalpha())
    for (form, tag), found in counts.items():
        if (form, tag) in exceptions:
            continue
        lemma, number = found.most_common(1)[0]
        if regular(form, tag, bases) != lemma and (number > 1 or tag.startswith("V")) and lemma != "_":
            exceptions[form, tag] = lemma
    exceptions.update(spellings(spelt, forms, exceptions, bases))
    write(arguments.output / "lemmas.tsv", "forms whose lemma the rules miss", "form <TAB> Penn tag <TAB> lemma", [(*key, lemma) for key, lemma in exceptions.items()])
    rows = [(base, kind) for kind, those in bases.items() for base in those]
    write(arguments.output / "bases.tsv", "base forms that tell which regular lemma a form has", "base form <TAB> N, V or A", rows)
    print(len(exceptions), "exceptions,", len(rows), "base forms")


def write(path, what, columns, rows):
    text = HEADER.format(name=path.name, what=what, columns=columns)
    path.write_text(text + "".join("\t".join(row) + "\n" for row in sorted(rows) if not row[0].startswith("#")), encoding="utf-8")


if __name__ == "__main__":
    main()
