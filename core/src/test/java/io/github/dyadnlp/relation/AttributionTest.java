package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final String SAID = """
            Kyiv/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST Iran/PROPN/nsubj/4 armed=arm/VERB/ccomp/2/FINITE/PAST
            Russia/PROPN/obj/4""";
    private static final String QUOTE_OPENS = """
            “/PUNCT/punct/3 Iran/PROPN/nsubj/3 armed=arm/VERB/ccomp/7/FINITE/PAST Russia/PROPN/obj/3 ,/PUNCT/punct/3
            ”/PUNCT/punct/3 said=say/VERB/root/FINITE/PAST Stubb/PROPN/nsubj/7""";
    private static final String QUOTE_GOES_ON = """
            “/PUNCT/punct/3 Iran/PROPN/nsubj/3 attacked=attack/VERB/root/FINITE/PAST Israel/PROPN/obj/3 ./PUNCT/punct/3
            ”/PUNCT/punct/3""";

    /** Speaker, saying and quoted of each attribution of the last action, innermost first. */
    private static String attribution(List<Relation> relations) {
        StringBuilder told = new StringBuilder();
        Optional<Attribution> at = relations.get(relations.size() - 1).attribution();
        while (at.isPresent()) {
            told.append(told.isEmpty() ? "" : " < ")
                    .append(at.get()
                            .speaker()
                            .map(speaker -> speaker.actor().id())
                            .orElse("-"))
                    .append(' ')
                    .append(at.get().saying().lemma())
                    .append(at.get().quoted() ? " quoted" : "");
            at = at.get().outer();
        }
        return told.toString();
    }

    private static List<Relation> article(List<String> marks, String... sentences) {
        Parsed article = Parsed.article(sentences);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            mentions.addAll(
                    Mentions.mentions(article.sentences().get(i), marks.get(i)).mentions());
        }
        return RelationFinder.standard().find(article.text(), article.sentences(), new ActorMentions(mentions));
    }

    @Test
    void isTheSpeakerOfTheReportingVerb() {
        assertThat(attribution(relations(SAID, "UKR=1 IRN=3 RUS=5"))).isEqualTo("UKR say");
    }

    @Test
    void marksTheReportingWordsInTheArticle() {
        assertThat(relations(SAID, "UKR=1 IRN=3 RUS=5").get(0).attribution())
                .hasValueSatisfying(
                        attribution -> assertThat(attribution.saying().span().of("Kyiv said Iran"))
                                .isEqualTo("said"));
    }

    @Test
    void isMissingWhereTheArticleItselfSaysSo() {
        assertThat(relations("Iran/PROPN/nsubj/2 armed=arm/VERB/root/FINITE/PAST Russia/PROPN/obj/2", "IRN=1 RUS=3")
                        .get(0)
                        .attribution())
                .isEmpty();
    }

    @Test
    void hasNoSpeakerWhereHeIsNoActor() {
        assertThat(attribution(relations(SAID.replace("Kyiv", "Witnesses"), "IRN=3 RUS=5")))
                .isEqualTo("- say");
    }

    @Test
    void comesAfterTheSentence() {
        assertThat(attribution(relations("""
                                Iran/PROPN/nsubj/2 armed=arm/VERB/root/FINITE/PAST Russia/PROPN/obj/2 ,/PUNCT/punct/2
                                Kyiv/PROPN/nsubj/6 said=say/VERB/parataxis/2/FINITE/PAST""", "IRN=1 RUS=3 UKR=5"))).isEqualTo("UKR say");
    }

    @Test
    void comesWithAccordingTo() {
        assertThat(attribution(relations("""
                                Iran/PROPN/nsubj/2 armed=arm/VERB/root/FINITE/PAST Russia/PROPN/obj/2 ,/PUNCT/punct/2
                                according/VERB/case/7 to/ADP/fixed/5 Kyiv/PROPN/obl/2""", "IRN=1 RUS=3 UKR=7"))).isEqualTo("UKR according to");
    }

    @Test
    void comesWithReportedly() {
        assertThat(attribution(relations("""
                                Iran/PROPN/nsubj/3 reportedly/ADV/advmod/3 armed=arm/VERB/root/FINITE/PAST
                                Russia/PROPN/obj/3""", "IRN=1 RUS=4"))).isEqualTo("- reportedly");
    }

    @Test
    void nestsInnermostFirst() {
        assertThat(attribution(relations("""
                                Kyiv/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST Ankara/PROPN/nsubj/4
                                reported=report/VERB/ccomp/2/FINITE/PAST Iran/PROPN/nsubj/6 armed=arm/VERB/ccomp/4/FINITE/PAST
                                Russia/PROPN/obj/6""", "UKR=1 TUR=3 IRN=5 RUS=7"))).isEqualTo("TUR report < UKR say");
    }

    @Test
    void isTheAccuser() {
        assertThat(attribution(relations("""
                                Kyiv/PROPN/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Iran/PROPN/obj/2 of/SCONJ/mark/5
                                arming=arm/VERB/advcl/2/GERUND Russia/PROPN/obj/5""", "UKR=1 IRN=3 RUS=6"))).isEqualTo("UKR accuse");
    }

    @Test
    void isNotWhoAsksForTheDeed() {
        assertThat(attribution(relations("""
                                Kyiv/PROPN/nsubj/2 urged=urge/VERB/root/FINITE/PAST Iran/PROPN/obj/2 to/PART/mark/5
                                leave/VERB/xcomp/2/INFINITIVE Syria/PROPN/obj/5""", "UKR=1 IRN=3 SYR=6"))).isEmpty();
    }

    @Test
    void isTheOwnerOfAClaim() {
        assertThat(attribution(relations("""
                                Tehran/PROPN/nsubj/2 rejected=reject/VERB/root/FINITE/PAST Ukrainian/ADJ/amod/4
                                claims=claim/NOUN/obj/2/PLURAL that/SCONJ/mark/7 Iran/PROPN/nsubj/7
                                armed=arm/VERB/acl/4/FINITE/PAST Russia/PROPN/obj/7""", "IRN=1 UKR=3 IRN=6 RUS=8"))).isEqualTo("UKR claim");
    }

    @Test
    void isQuotedBetweenMarks() {
        assertThat(attribution(relations(QUOTE_OPENS, "IRN=2 RUS=4 Stubb=8"))).isEqualTo("Stubb say quoted");
    }

    @Test
    void carriesTheSpeakerToTheNextSentenceOfTheQuotation() {
        assertThat(attribution(article(List.of("IRN=2 RUS=4 Stubb=8", "IRN=2 ISR=4"), QUOTE_OPENS, QUOTE_GOES_ON)))
                .isEqualTo("Stubb say quoted");
    }

    @Test
    void carriesTheSpeakerBackToWhereTheQuotationBegins() {
        String opens = "“/PUNCT/punct/3 Iran/PROPN/nsubj/3 attacked=attack/VERB/root/FINITE/PAST Israel/PROPN/obj/3";
        String closes =
                "It/PRON/nsubj/2 failed=fail/VERB/ccomp/4/FINITE/PAST ”/PUNCT/punct/2 said=say/VERB/root/FINITE/PAST Stubb/PROPN/nsubj/4";

        assertThat(attribution(article(List.of("IRN=2 ISR=4", "Stubb=5"), opens, closes)))
                .isEqualTo("Stubb say quoted");
    }

    @Test
    void leavesASentenceAfterAQuotationToTheArticle() {
        String after = "Iran/PROPN/nsubj/2 attacked=attack/VERB/root/FINITE/PAST Israel/PROPN/obj/2";

        assertThat(attribution(article(List.of("IRN=2 RUS=4 Stubb=8", "IRN=1 ISR=3"), QUOTE_OPENS, after)))
                .isEmpty();
    }
}
