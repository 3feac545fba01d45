package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow/PROPN/nsubj/2 warned=warn/VERB/root Kyiv/PROPN/obj/2",
                "Ministers=minister/NOUN/nsubj/2/PLURAL visited=visit/VERB/root Moscow/PROPN/obj/2",
                "Ministers=minister/NOUN/nsubj/2/PLURAL flew=fly/VERB/root to/ADP/case/4 Moscow/PROPN/obl/2",
                "Talks=talk/NOUN/nsubj/4/PLURAL with/ADP/case/3 Moscow/PROPN/nmod/1 failed=fail/VERB/root",
                "Aid/NOUN/nsubj/4 from/ADP/case/3 Moscow/PROPN/nmod/1 arrived=arrive/VERB/root",
                "Moscow/PROPN/nmod:poss/3 +'s/PART/case/1 influence/NOUN/nsubj/4 wanes=wane/VERB/root",
                "Crimea/PROPN/nsubj/2 suffered=suffer/VERB/root",
                "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 Tehran/PROPN/conj/1 agreed=agree/VERB/root",
                "It/PRON/expl/3 is=be/AUX/cop/3 Moscow/PROPN/root that/PRON/nsubj/5 objects=object/VERB/acl:relcl/3"
            })
    void letsACapitalActWhereSyntaxMakesItAParty(String sentence) {
        assertThat(Mentions.in(sentence).all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers=minister/NOUN/nsubj/2/PLURAL met=meet/VERB/root in/ADP/case/4 Moscow/PROPN/obl/2",
                "Planes=plane/NOUN/nsubj/4/PLURAL from/ADP/case/3 Moscow/PROPN/nmod/1 landed=land/VERB/root",
                "MOSCOW/PROPN/root (/PUNCT/punct/3 Reuters/PROPN/appos/1 )/PUNCT/punct/3 -/PUNCT/punct/1"
                        + " Trade/NOUN/nsubj/7 fell=fall/VERB/parataxis/1",
                "Residents=resident/NOUN/nsubj/4/PLURAL of/ADP/case/3 Moscow/PROPN/nmod/1 slept=sleep/VERB/root"
            })
    void leavesAMerePlaceOut(String sentence) {
        assertThat(Mentions.in(sentence).all()).noneMatch(mention -> mention.kind() == Mention.Kind.METONYM);
    }

    @Test
    void leavesACapitalOutWhoseCountryStandsBehindIt() {
        assertThat(Mentions.in("Trade/NOUN/nsubj/6 with/ADP/case/3 Astana/PROPN/nmod/1 ,/PUNCT/punct/5"
                                + " Kazakhstan/PROPN/appos/3 fell=fall/VERB/root")
                        .lines())
                .containsExactly("Kazakhstan = KAZ");
    }

    @Test
    void readsBrusselsAsTheUnion() {
        assertThat(Mentions.in("Brussels/PROPN/nsubj/2 objected=object/VERB/root")
                        .lines())
                .containsExactly("Brussels = EU");
    }

    @Test
    void takesTheCityBeforeADashAtTheHeadOfAReportForAPlace() {
        assertThat(Mentions.in(
                                "ANKARA/PROPN/nsubj/5/@GPE —/PUNCT/punct/1 Hakan/PROPN/nsubj/5/@PER Fidan/PROPN/flat/3/@PER"
                                        + " left=leave/VERB/root")
                        .lines())
                .containsExactly("Hakan Fidan = Hakan Fidan");
    }
}
