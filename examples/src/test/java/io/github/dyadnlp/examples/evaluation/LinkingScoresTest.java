package io.github.dyadnlp.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.examples.evaluation.Recognition.Mention;
import io.github.dyadnlp.examples.evaluation.Recognition.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingScoresTest {

    private static final String TEXT = "PARIS (XYZ)\nMoscow warned the Foreign Ministry. Russia and the rebels met.";

    private static final DocumentGold GOLD = new DocumentGold(
            "d",
            List.of(
                    new DocumentGold.Actor("RUS", "COUNTRY", List.of("Russia", "Moscow")),
                    new DocumentGold.Actor("FRA", "COUNTRY", List.of("PARIS")),
                    new DocumentGold.Actor("Foreign Ministry", "ORGANIZATION", List.of("Foreign Ministry")),
                    new DocumentGold.Actor("rebels", "ORGANIZATION", List.of("rebels"))),
            List.of(
                    relation("RUS", List.of("Foreign Ministry", "FRA")), //
                    relation("RUS", List.of("rebels"))));

    private static DocumentGold.Relation relation(String source, List<String> target) {
        return new DocumentGold.Relation(
                List.of(source), "warned", 19, List.of(), target, false, "actual", false, "THREATEN", false);
    }

    private static Mention mention(String type, String id, String text) {
        int begin = TEXT.indexOf(text);
        return new Mention(type, id, id, "NAME", text, begin, begin + text.length());
    }

    private static LinkingScores scores(Mention... mentions) {
        List<Sentence> sentences = List.of(new Sentence("FURNITURE", 0, 11), new Sentence("BODY", 12, TEXT.length()));
        Recognition recognition = new Recognition("d", TEXT, sentences, Arrays.asList(mentions));
        return LinkingScores.of(List.of(GOLD), Map.of("d", recognition));
    }

    @Test
    void wantsEveryNameThatStandsInTheBodyRecognised() {
        LinkingScores scores = scores(mention("COUNTRY", "RUS", "Moscow"), mention("COUNTRY", "RUS", "Russia"));

        assertThat(scores.strict()).isEqualTo(new LinkingScores.Found(2, 1, 1));
        assertThat(scores.errors()).containsExactly("ACTOR d Foreign Ministry [[]]");
    }

    @Test
    void wantsTheNamesOfOneActorTogether() {
        LinkingScores scores = scores(mention("COUNTRY", "RUS", "Moscow"), mention("COUNTRY", "SUN", "Russia"));

        assertThat(scores.strict()).isEqualTo(new LinkingScores.Found(2, 1, 0));
    }

    @Test
    void takesAMentionOfAnotherTypeForNoRecognition() {
        LinkingScores scores = scores(mention("PERSON", "Moscow", "Moscow"), mention("COUNTRY", "RUS", "Russia"));

        assertThat(scores.strict().recognised()).isZero();
    }

    @Test
    void acceptsTheCountryOfAMinistryWhereARelationDoes() {
        LinkingScores scores = scores(mention("COUNTRY", "FRA", "Foreign Ministry"));

        assertThat(scores.strict().recognised()).isZero();
        assertThat(scores.lenient().recognised()).isEqualTo(1);
    }

    @Test
    void saysHowManyMentionsAreActorsAtAll() {
        LinkingScores scores = scores(mention("COUNTRY", "RUS", "Russia"), mention("ORGANIZATION", "met", "met"));

        assertThat(scores.report()).endsWith("mentions that are actors: 0.500 of 2");
    }
}
