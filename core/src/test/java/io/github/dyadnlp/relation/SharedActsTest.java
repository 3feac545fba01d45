package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How several actors share in the act of a verb: conjoined, jointly, as a group. */
class SharedActsTest {

    @Nested
    class Conjunction {

        @Test
        void lendsTheSubjectToTheSecondVerb() {
            assertThat(deeds("""
                            Canada/PROPN/nsubj/2 condemned=condemn/VERB/root/FINITE/PAST Iran/PROPN/obj/2 and/CCONJ/cc/5
                            praised=praise/VERB/conj/2/FINITE/PAST Iraq/PROPN/obj/5""", "CAN=1 IRN=3 IRQ=6")).containsExactly("CAN condemn IRN", "CAN praise IRQ");
        }

        @Test
        void letsACompanionOfTheSubjectShare() {
            assertThat(deeds("""
                            Canada/PROPN/nsubj/6 ,/PUNCT/punct/1 along/ADP/case/5 with/ADP/case/5 Chad/PROPN/obl/6
                            condemned=condemn/VERB/root/FINITE/PAST Iran/PROPN/obj/6""", "CAN=1 TCD=5 IRN=7")).containsExactlyInAnyOrder("CAN condemn IRN", "TCD condemn IRN");
        }

        @Test
        void leavesTheSecondVerbItsOwnSubject() {
            assertThat(deeds("""
                            Canada/PROPN/nsubj/2 condemned=condemn/VERB/root/FINITE/PAST Iran/PROPN/obj/2 and/CCONJ/cc/6
                            Oman/PROPN/nsubj/6 praised=praise/VERB/conj/2/FINITE/PAST Iraq/PROPN/obj/6""", "CAN=1 IRN=3 OMN=5 IRQ=7")).containsExactly("CAN condemn IRN", "OMN praise IRQ");
        }

        @Test
        void lendsTheObjectAfterTwoVerbsToBoth() {
            assertThat(deeds("""
                            Laos/PROPN/nsubj/2 condemned=condemn/VERB/root/FINITE/PAST and/CCONJ/cc/4
                            sanctioned=sanction/VERB/conj/2/FINITE/PAST Vietnam/PROPN/obj/2""", "LAO=1 VNM=5")).containsExactly("LAO condemn VNM", "LAO sanction VNM");
        }

        @Test
        void pairsEverySourceWithEveryTarget() {
            assertThat(deeds("""
                            Chile/PROPN/nsubj/4 and/CCONJ/cc/3 Peru/PROPN/conj/1 sanctioned=sanction/VERB/root/FINITE/PAST
                            Cuba/PROPN/obj/4 and/CCONJ/cc/7 Haiti/PROPN/conj/5""", "CHL=1 PER=3 CUB=5 HTI=7"))
                    .containsExactly("CHL sanction CUB", "CHL sanction HTI", "PER sanction CUB", "PER sanction HTI");
        }

        @Test
        void pairsAllWhoShareInAJointAct() {
            assertThat(deeds("""
                            Chile/PROPN/nsubj/6 ,/PUNCT/punct/3 Peru/PROPN/conj/1 and/CCONJ/cc/5 Cuba/PROPN/conj/1
                            signed=sign/VERB/root/FINITE/PAST a/DET/det/8 treaty/NOUN/obj/6""", "CHL=1 PER=3 CUB=5")).containsExactly("CHL sign PER", "CHL sign CUB", "PER sign CUB");
        }

        @Test
        void readsBothOriginsOfAGroup() {
            assertThat(deeds("""
                            Chad/PROPN/nsubj/2 thanked=thank/VERB/root/FINITE/PAST Greek/ADJ/amod/6 and/CCONJ/cc/5
                            Turkish/ADJ/conj/3 officials=official/NOUN/obj/2/PLURAL""", "TCD=1 GRC=3 TUR=5-6 TUR=5"))
                    .containsExactlyInAnyOrder("TCD thank GRC", "TCD thank TUR");
        }
    }

    @Nested
    class JointActs {

        private static final String MET = "Japan/PROPN/nsubj/2 met=meet/VERB/root/FINITE/PAST Nepal/PROPN/obj/2";

        @Test
        void areSymmetric() {
            assertThat(relations(MET, "JPN=1 NPL=3")).singleElement().matches(Relation::symmetric);
        }

        @Test
        void relateThoseWhoMeetWithoutObject() {
            assertThat(deeds(
                            "Japan/PROPN/nsubj/4 and/CCONJ/cc/3 Nepal/PROPN/conj/1 met=meet/VERB/root/FINITE/PAST",
                            "JPN=1 NPL=3"))
                    .containsExactly("JPN meet NPL");
        }

        @Test
        void relateThoseWhoMeetWithSomebodyButNotThePlace() {
            assertThat(deeds("""
                            Japan/PROPN/nsubj/2 met=meet/VERB/root/FINITE/PAST with/ADP/case/4 Nepal/PROPN/obl/2
                            in/ADP/case/6 Oman/PROPN/obl/2""", "JPN=1 NPL=4 OMN=6")).containsExactly("JPN meet NPL");
        }

        @Test
        void includeWhatIsDoneToEachOther() {
            assertThat(deeds("""
                            Japan/PROPN/nsubj/4 and/CCONJ/cc/3 Nepal/PROPN/conj/1 accused=accuse/VERB/root/FINITE/PAST
                            each/DET/det/6 other/ADJ/obj/4""", "JPN=1 NPL=3")).containsExactly("JPN accuse NPL");
        }

        @Test
        void doNotIncludeWhatTwoDoToSomebodyElse() {
            assertThat(deeds("""
                            Japan/PROPN/nsubj/4 and/CCONJ/cc/3 Nepal/PROPN/conj/1 accused=accuse/VERB/root/FINITE/PAST
                            a/DET/det/6 banker/NOUN/obj/4""", "JPN=1 NPL=3")).isEmpty();
        }
    }

    @Nested
    class Groups {

        @Test
        void relatesTheMembersOfAGroupThatActsJointly() {
            assertThat(deeds("""
                            Both/DET/det/2 countries=country/NOUN/nsubj/3/PLURAL signed=sign/VERB/root/FINITE/PAST
                            a/DET/det/5 treaty/NOUN/obj/3""", "RUS=1-2 CHN=1-2")).containsExactly("RUS sign CHN");
        }

        @Test
        void relatesEachMemberOfAGroupToTheTarget() {
            assertThat(deeds("""
                            They/PRON/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Libya/PROPN/obj/2""", "TCD=1 NER=1 LBY=3")).containsExactly("TCD accuse LBY", "NER accuse LBY");
        }

        @Test
        void relatesNobodyToWhatIsTheirsTogether() {
            assertThat(deeds("""
                            They/PRON/nsubj/2 expanded=expand/VERB/root/FINITE/PAST their/PRON/nmod:poss/4
                            exports=export/NOUN/obj/2/PLURAL""", "TCD=1 NER=1 TCD=3 NER=3")).isEmpty();
        }
    }

    @Test
    void takesTheKindOfComplementForTheConditionOfAFrame() {
        assertThat(relations("""
                                Chad/PROPN/nsubj/2 attacked=attack/VERB/root/FINITE/PAST Libya/PROPN/obj/2 for/SCONJ/mark/5
                                jailing=jail/VERB/advcl/2/GERUND reporters=reporter/NOUN/obj/5/PLURAL""", "TCD=1 LBY=3"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(Event.ACCUSE));
    }
}
