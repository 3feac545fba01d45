package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every relation; the constructions have tests of their own. */
class RelationFinderTest {

    private static final String OIL = """
            Russia/PROPN/nsubj/2 halted=halt/VERB/root/FINITE/PAST Kazakh/ADJ/amod/5 oil/NOUN/compound/5
            exports=export/NOUN/obj/2/PLURAL""";
    private static final String TWO_VERBS = """
            Canada/PROPN/nsubj/2 condemned=condemn/VERB/root/FINITE/PAST Iran/PROPN/obj/2 and/CCONJ/cc/5
            praised=praise/VERB/conj/2/FINITE/PAST Iraq/PROPN/obj/5 after/ADP/case/8 talks=talk/NOUN/obl/2/PLURAL
            between/ADP/case/10 Oman/PROPN/nmod/8 and/CCONJ/cc/12 Chad/PROPN/conj/10""";
    private static final String TWO_VERBS_ACTORS = "CAN=1 IRN=3 IRQ=6 OMN=10 TCD=12";

    @Test
    void tellsTheWholeRelation() {
        assertThat(relations(OIL, "RUS=1 KAZ=3")).singleElement().satisfies(relation -> {
            assertThat(relation.source().actor().id()).isEqualTo("RUS");
            assertThat(relation.action().lemma()).isEqualTo("halt");
            assertThat(relation.action().text()).isEqualTo("halted");
            assertThat(relation.target().actor().id()).isEqualTo("KAZ");
            assertThat(relation.event()).isEqualTo(Event.COERCE);
            assertThat(relation.negated()).isFalse();
            assertThat(relation.status()).isEqualTo(Status.ACTUAL);
            assertThat(relation.symmetric()).isFalse();
            assertThat(relation.object()).hasValue("Kazakh oil exports");
        });
    }

    @Test
    void marksTheActionInTheArticle() {
        Parsed article = Parsed.article(OIL);

        assertThat(relations(OIL, "RUS=1 KAZ=3"))
                .singleElement()
                .satisfies(relation ->
                        assertThat(relation.action().span().of(article.text())).isEqualTo("halted"));
    }

    @Test
    void namesTheFrameThatFoundIt() {
        assertThat(relations(OIL, "RUS=1 KAZ=3"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.foundBy()).startsWith("halt subj "));
    }

    @Test
    void isConfidentBetweenNeverAndAlways() {
        assertThat(relations(TWO_VERBS, TWO_VERBS_ACTORS))
                .extracting(Relation::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
    }

    @Test
    void isMoreConfidentOfAVerbWithAFrameThanOfOneWithout() {
        String unknown = "Russia/PROPN/nsubj/2 frobbed=frob/VERB/root/FINITE/PAST Kazakhstan/PROPN/obj/2";

        assertThat(relations(unknown.replace("frob/", "accuse/"), "RUS=1 KAZ=3")
                        .get(0)
                        .confidence())
                .isGreaterThan(relations(unknown, "RUS=1 KAZ=3").get(0).confidence());
    }

    @Test
    void tellsRelationsInTheOrderOfTheirActions() {
        assertThat(deeds(TWO_VERBS, TWO_VERBS_ACTORS))
                .containsExactly("CAN condemn IRN", "CAN praise IRQ", "OMN talk TCD");
    }

    @Test
    void tellsTheSameTwice() {
        assertThat(relations(TWO_VERBS, TWO_VERBS_ACTORS)).isEqualTo(relations(TWO_VERBS, TWO_VERBS_ACTORS));
    }

    @Test
    void tellsRelationsInTheOrderOfTheirSentences() {
        // given
        Parsed article = Parsed.article(OIL, TWO_VERBS);
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(
                Mentions.mentions(article.sentences().get(0), "RUS=1 KAZ=3").mentions());
        mentions.addAll(
                Mentions.mentions(article.sentences().get(1), TWO_VERBS_ACTORS).mentions());

        // when
        List<Relation> relations =
                RelationFinder.standard().find(article.text(), article.sentences(), new ActorMentions(mentions));

        // then
        assertThat(relations).extracting(Relation::sentence).containsExactly(0, 1, 1, 1);
    }

    @Test
    void findsNothingWithoutSentences() {
        assertThat(RelationFinder.standard().find("", List.of(), new ActorMentions(List.of())))
                .isEmpty();
    }

    @Test
    void findsNothingWithOneActor() {
        assertThat(relations(OIL, "RUS=1")).isEmpty();
    }

    @Test
    void findsNothingInASentenceWithoutPredicate() {
        assertThat(deeds("Russia/PROPN/root ,/PUNCT/punct/3 Kazakhstan/PROPN/conj/1", "RUS=1 KAZ=3"))
                .isEmpty();
    }

    @Test
    void relatesNoActorToItself() {
        assertThat(deeds("""
                        Russia/PROPN/nsubj/2 raised=raise/VERB/root/FINITE/PAST Russian/ADJ/amod/4 taxes=tax/NOUN/obj/2/PLURAL
                        ,/PUNCT/punct/7 Oman/PROPN/nsubj/7 slept=sleep/VERB/parataxis/2/FINITE/PAST""", "RUS=1 RUS=3 OMN=6")).isEmpty();
    }

    @Test
    void readsATreeOfSeveralRoots() {
        assertThat(deeds(
                        "Berlin/PROPN/root :/PUNCT/punct/1 Chad/PROPN/nsubj/4 attacked=attack/VERB/root/FINITE/PAST Libya/PROPN/obj/4",
                        "DEU=1 TCD=3 LBY=5"))
                .containsExactly("TCD attack LBY");
    }

    @Test
    void readsAnEndlessChainOfComplements() {
        // given
        StringBuilder chain = new StringBuilder("Chad/PROPN/nsubj/2 began=begin/VERB/root/FINITE/PAST");
        for (int i = 2; i < 400; i++) {
            chain.append(" begin/VERB/xcomp/").append(i).append("/INFINITIVE");
        }
        chain.append(" Libya/PROPN/obj/400");

        // then
        assertThat(relations(chain.toString(), "TCD=1 LBY=401")).hasSizeLessThanOrEqualTo(1);
    }
}
