package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards {@code lemmas.tsv} and {@code bases.tsv} too. */
class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource({
        "halted, VBD, halt",
        "refused, VBN, refuse",
        "signed, VBD, sign",
        "imposing, VBG, impose",
        "planned, VBN, plan",
        "travelled, VBD, travel",
        "pressing, VBG, press",
        "applied, VBD, apply",
        "lying, VBG, lie",
        "agrees, VBZ, agree",
        "pushes, VBZ, push",
        "said, VBD, say",
        "Sought, VBD, seek",
        "blacklisted, VBD, blacklist",
    })
    void takesTheEndingOffAVerb(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.VERB, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, NNS, country",
        "taxes, NNS, tax",
        "spokesmen, NNS, spokesman",
        "talks, NNS, talk",
        "oil, NN, oil"
    })
    void takesThePluralOffANoun(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.NOUN, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"closer, JJR, close", "bigger, JJR, big", "heaviest, JJS, heavy", "Kazakh, JJ, kazakh"})
    void takesTheDegreeOffAnAdjective(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.ADJ, tag)).isEqualTo(lemma);
    }

    @Test
    void leavesAProperNounAsItIsWritten() {
        assertThat(LEMMATIZER.lemma("Netherlands", Upos.PROPN, "NNPS")).isEqualTo("Netherlands");
    }

    @Test
    void readsTheCurlyApostropheAsThePlainOne() {
        assertThat(LEMMATIZER.lemma("n’t", Upos.PART, "RB")).isEqualTo("not");
    }

    @Test
    void hasEachBaseFormOfEachKindOnce() {
        assertThat(Table.read(Lemmatizer.class, "bases.tsv", 2))
                .extracting(Table.Row::cells)
                .doesNotHaveDuplicates();
    }
}
