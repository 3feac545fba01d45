package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.ActScores;
import io.github.dyadnlp.syntax.Parsed;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rules and an engine's network propose together, and how likely it is found. */
class WeigherTest {

    private static final String STRIKE = """
            France/PROPN/nsubj/2 frobbed=frob/VERB/root/FINITE/PAST the/DET/det/4
            docks/NOUN/obj/2/PLURAL under/ADP/case/6 Peru/PROPN/obl/2""";

    /** A network that is sure of one act of one actor on another, and doubts all else. */
    private static ActScores sureOf(int act, int source, int target) {
        return new ActScores() {
            @Override
            public double logOdds(int word, int from, int to) {
                return word == act && from == source && to == target ? 5 : -6;
            }

            @Override
            public String category(int word) {
                return "ASSAULT";
            }
        };
    }

    private static List<Relation> found(String words, String marks, Optional<ActScores> scores) {
        Parsed article = Parsed.article(words);
        ParsedSentence plain = article.sentences().get(0);
        ActorMentions mentions = Mentions.mentions(plain, marks);
        ParsedSentence sentence = new ParsedSentence(plain.sentence(), plain.words(), plain.names(), scores);
        return RelationFinder.standard().find(article.text(), List.of(sentence), mentions);
    }

    @Test
    void hasAWeightForEverySignInOrder() {
        assertThat(Table.read(Weigher.class, "weights.tsv", 3))
                .extracting(row -> row.cell(0))
                .containsExactlyElementsOf(
                        Arrays.stream(Sign.values()).map(Sign::name).toList());
    }

    @Test
    void believesTheNetworkWhereNoRuleReachesTheActor() {
        assertThat(found(STRIKE, "FRA=1 PER=6", Optional.empty())).isEmpty();

        assertThat(found(STRIKE, "FRA=1 PER=6", Optional.of(sureOf(1, 0, 5))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.source().actor().id()).isEqualTo("FRA");
                    assertThat(relation.target().actor().id()).isEqualTo("PER");
                    assertThat(relation.event()).isEqualTo(Event.ASSAULT);
                    assertThat(relation.foundBy()).isEqualTo("network");
                    assertThat(relation.confidence()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void doubtsARuleThatTheNetworkDoubts() {
        String accusation = "Chad/PROPN/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Libya/PROPN/obj/2";

        Relation agreed =
                found(accusation, "TCD=1 LBY=3", Optional.of(sureOf(1, 0, 2))).get(0);
        List<Relation> doubted = found(accusation, "TCD=1 LBY=3", Optional.of(sureOf(0, 0, 0)));

        assertThat(agreed.confidence()).isGreaterThan(0.8);
        assertThat(doubted).allMatch(relation -> relation.confidence() < agreed.confidence());
    }

    @Test
    void takesTheEventFromTheFrameWhereThereIsOne() {
        String accusation = "Chad/PROPN/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Libya/PROPN/obj/2";

        assertThat(found(accusation, "TCD=1 LBY=3", Optional.of(sureOf(1, 0, 2))))
                .singleElement()
                .extracting(Relation::event)
                .isEqualTo(Event.ACCUSE);
    }
}
