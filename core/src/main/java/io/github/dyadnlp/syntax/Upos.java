package io.github.dyadnlp.syntax;

/** The universal part-of-speech tags of Universal Dependencies v2. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether words of this class can name something: {@code NOUN}, {@code PROPN} or {@code PRON}. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
