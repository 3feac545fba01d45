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
        "nationalised, VBN, nationalise",
    })
    void takesTheEndingOffAVerb(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.VERB, tag)).isEqualTo(lemma);
    }

    @Test
    void takesTheEndingOffAVerbWhoseTagIsWrong() {
        assertThat(LEMMATIZER.lemma("denied", Upos.VERB, "PRP")).isEqualTo("deny");
    }

    @ParameterizedTest
    @CsvSource({
        "countries, NNS, country",
        "taxes, NNS, tax",
        "spokesmen, NNS, spokesman",
        "talks, NNS, talk",
        "headquarters, NNS, headquarters",
        "oil, NN, oil"
    })
    void takesThePluralOffANoun(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.NOUN, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"closer, JJR, close", "bigger, JJR, big", "heaviest, JJS, heavy", "New, JJ, new"})
    void takesTheDegreeOffAnAdjective(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.ADJ, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"Putin, NNP, Putin", "TASS, NNP, TASS", "Netherlands, NNPS, Netherlands"})
    void leavesAProperNounAsItIsWritten(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.PROPN, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"States, State", "Americans, American", "Ministries, Ministry"})
    void takesThePluralOffAProperNoun(String form, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.PROPN, "NNPS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"Kazakh, Kazakh", "Palestinian, Palestinian", "french, French", "Foreign, foreign", "NEW, new"})
    void keepsTheCapitalOfAnAdjectiveOfNationality(String form, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.ADJ, "JJ")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "NOUN, DNA, NN, DNA",
        "NOUN, NGOs, NNS, NGO",
        "NOUN, tv, NN, TV",
        "NOUN, TALKS, NNS, talk",
        "NOUN, WAR, NN, war",
        "NUM, IV, CD, IV"
    })
    void keepsTheCapitalsOfAnAcronymButNotOfAHeading(Upos upos, String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, upos, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"ADJ, National, National", "VERB, United, Unite", "VERB, Breaking, Break", "NOUN, Bank, Bank"})
    void keepsTheCapitalOfAWordInAName(Upos upos, String form, String lemma) {
        assertThat(LEMMATIZER.lemma(form, upos, "NNP")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"I, I", "me, I", "He, he", "It, it"})
    void writesOnlyTheFirstPersonWithACapital(String form, String lemma) {
        assertThat(LEMMATIZER.lemma(form, Upos.PRON, "PRP")).isEqualTo(lemma);
    }

    @Test
    void writesANumberWithoutTheCommasBetweenItsThousands() {
        assertThat(LEMMATIZER.lemma("12,000", Upos.NUM, "CD")).isEqualTo("12000");
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
