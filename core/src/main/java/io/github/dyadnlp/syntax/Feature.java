package io.github.dyadnlp.syntax;

/** Those morphological features of Universal Dependencies that decide how a clause or a noun is read. */
public enum Feature {
    /** {@code VerbForm=Fin}: past and present tense forms. */
    FINITE,
    /** {@code VerbForm=Inf}: the base form. */
    INFINITIVE,
    /** {@code Tense=Past|VerbForm=Part}: "accused" in "was accused". */
    PAST_PARTICIPLE,
    /** {@code VerbForm=Ger} or {@code Tense=Pres|VerbForm=Part}: forms in <i>-ing</i>. */
    GERUND,
    /** {@code Tense=Past} of a finite form. */
    PAST,
    /** {@code Number=Plur}. */
    PLURAL
}
