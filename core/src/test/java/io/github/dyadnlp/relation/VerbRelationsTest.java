package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whom verbs and predicated adjectives relate, construction by construction. */
class VerbRelationsTest {

    @Nested
    class Voice {

        @Test
        void readsAnActiveVerb() {
            assertThat(deeds(
                            "Chad/PROPN/nsubj/2 accused=accuse/VERB/root/FINITE/PAST Libya/PROPN/obj/2", "TCD=1 LBY=3"))
                    .containsExactly("TCD accuse LBY");
        }

        @Test
        void readsAPassiveWithItsAgent() {
            assertThat(deeds("""
                            Libya/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3/FINITE/PAST
                            accused=accuse/VERB/root/PAST_PARTICIPLE by/ADP/case/5 Chad/PROPN/obl/3""", "LBY=1 TCD=5")).containsExactly("TCD accuse LBY");
        }

        @Test
        void readsAPassiveWhoseAgentIsMarkedAsSuch() {
            assertThat(deeds("""
                            Libya/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3/FINITE/PAST
                            accused=accuse/VERB/root/PAST_PARTICIPLE by/ADP/case/5 Chad/PROPN/obl:agent/3""", "LBY=1 TCD=5")).containsExactly("TCD accuse LBY");
        }

        @Test
        void takesNoPlaceForTheAgentOfAPassive() {
            assertThat(deeds("""
                            Libya/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3/FINITE/PAST
                            accused=accuse/VERB/root/PAST_PARTICIPLE in/ADP/case/5 Chad/PROPN/obl/3""", "LBY=1 TCD=5")).isEmpty();
        }

        @Test
        void takesWhoseGoodsAreSoldForTheSeller() {
            assertThat(deeds("""
                            Chadian/ADJ/amod/2 oil/NOUN/nsubj:pass/4 is=be/AUX/aux:pass/4/FINITE
                            sold=sell/VERB/root/PAST_PARTICIPLE to/ADP/case/6 Libya/PROPN/obl/4""", "TCD=1 LBY=6")).containsExactly("TCD sell LBY");
        }

        @Test
        void readsAReducedRelativeClause() {
            assertThat(deeds("""
                            Polish/ADJ/amod/2 reporters=reporter/NOUN/nsubj/6/PLURAL
                            arrested=arrest/VERB/acl/2/PAST_PARTICIPLE by/ADP/case/5 Belarus/PROPN/obl/3
                            slept=sleep/VERB/root/FINITE/PAST""", "POL=1 BLR=5")).containsExactly("BLR arrest POL");
        }

        @Test
        void readsAParticipleBeforeItsNoun() {
            assertThat(deeds("""
                            Iran/PROPN/compound/3 -/PUNCT/punct/3 backed=back/VERB/amod/4/PAST_PARTICIPLE Hezbollah/PROPN/nsubj/5
                            slept=sleep/VERB/root/FINITE/PAST""", "IRN=1 Hezbollah=4")).containsExactly("IRN back Hezbollah");
        }

        @Test
        void readsNothingFromAPresentParticipleBeforeItsNoun() {
            assertThat(deeds("""
                            Chad/PROPN/nsubj/2 met=meet/VERB/root/FINITE/PAST a/DET/det/5
                            visiting=visit/VERB/amod/5/GERUND Libyan/ADJ/obj/2""", "TCD=1 LBY=5")).containsExactly("TCD meet LBY");
        }
    }

    @Nested
    class RelativeClauses {

        @Test
        void takeTheNounBeforeThemForTheirSubject() {
            assertThat(deeds("""
                            Norway/PROPN/nsubj/6 ,/PUNCT/punct/4 which/PRON/nsubj/4
                            supports=support/VERB/acl:relcl/1/FINITE Palestine/PROPN/obj/4 slept=sleep/VERB/root/FINITE/PAST""", "NOR=1 PSE=5")).containsExactly("NOR support PSE");
        }

        @Test
        void takeTheNounBeforeThemForTheirObject() {
            assertThat(deeds("""
                            Russian/ADJ/amod/2 envoys=envoy/NOUN/nsubj/6/PLURAL whom/PRON/obj/5 Poland/PROPN/nsubj/5
                            expelled=expel/VERB/acl:relcl/2/FINITE/PAST slept=sleep/VERB/root/FINITE/PAST""", "RUS=1 POL=4")).containsExactly("POL expel RUS");
        }

        @Test
        void takeTheNounBeforeThemForTheirObjectWithoutAPronoun() {
            assertThat(deeds("""
                            Russian/ADJ/amod/2 envoys=envoy/NOUN/nsubj/5/PLURAL Poland/PROPN/nsubj/4
                            expelled=expel/VERB/acl:relcl/2/FINITE/PAST slept=sleep/VERB/root/FINITE/PAST""", "RUS=1 POL=3")).containsExactly("POL expel RUS");
        }

        @Test
        void takeTheNounBeforeWhoseForTheOwner() {
            assertThat(deeds("""
                            Iran/PROPN/nsubj/7 ,/PUNCT/punct/5 whose/PRON/nmod:poss/4 planes=plane/NOUN/nsubj/5/PLURAL
                            bombed=bomb/VERB/acl:relcl/1/FINITE/PAST Iraq/PROPN/obj/5 slept=sleep/VERB/root/FINITE/PAST""", "IRN=1 IRQ=6")).containsExactly("IRN bomb IRQ");
        }
    }

    @Nested
    class Control {

        private static final String URGED = """
                France/PROPN/nsubj/2 urged=urge/VERB/root/FINITE/PAST Spain/PROPN/obj/2
                to/PART/mark/5 help/VERB/xcomp/2/INFINITIVE Chad/PROPN/obj/5""";

        @Test
        void letsTheObjectActWhereItIsUrged() {
            assertThat(deeds(URGED, "FRA=1 ESP=3 TCD=6")).containsExactly("FRA urge ESP", "ESP help TCD");
        }

        @Test
        void letsTheSubjectActWhereItPromises() {
            assertThat(deeds(URGED.replace("urged=urge", "promised=promise"), "FRA=1 ESP=3 TCD=6"))
                    .containsExactly("FRA promise ESP", "FRA help TCD");
        }

        @Test
        void letsTheSubjectOfAPassiveActWhereItIsUrged() {
            assertThat(deeds("""
                            Spain/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3/FINITE/PAST urged=urge/VERB/root/PAST_PARTICIPLE
                            to/PART/mark/5 help/VERB/xcomp/3/INFINITIVE Chad/PROPN/obj/5""", "ESP=1 TCD=6")).containsExactly("ESP help TCD");
        }

        @Test
        void runsThroughAChainOfComplements() {
            assertThat(deeds("""
                            Egypt/PROPN/nsubj/2 began=begin/VERB/root/FINITE/PAST to/PART/mark/4 try/VERB/xcomp/2/INFINITIVE
                            to/PART/mark/6 help/VERB/xcomp/4/INFINITIVE Sudan/PROPN/obj/6""", "EGY=1 SDN=7")).containsExactly("EGY help SDN");
        }

        @Test
        void givesAParticipleClauseTheSubjectOfItsVerb() {
            assertThat(deeds("""
                            Poland/PROPN/nsubj/2 left=leave/VERB/root/FINITE/PAST ,/PUNCT/punct/4
                            condemning=condemn/VERB/advcl/2/GERUND Russia/PROPN/obj/4""", "POL=1 RUS=5")).containsExactly("POL condemn RUS");
        }

        @Test
        void givesAnInfinitiveAfterANounItsOwner() {
            assertThat(deeds("""
                            Turkey/PROPN/nmod:poss/3 's/PART/case/1 plan/NOUN/nsubj/7 to/PART/mark/5
                            invade/VERB/acl/3/INFINITIVE Syria/PROPN/obj/5 leaked=leak/VERB/root/FINITE/PAST""", "TUR=1 SYR=6")).containsExactly("TUR invade SYR");
        }

        @Test
        void doesNotReachIntoReportedSpeech() {
            assertThat(deeds("""
                            China/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST that/SCONJ/mark/5 rebels=rebel/NOUN/nsubj/5/PLURAL
                            attacked=attack/VERB/ccomp/2/FINITE/PAST Mali/PROPN/obj/5""", "CHN=1 MLI=6")).isEmpty();
        }
    }

    @Nested
    class LightVerbs {

        private static final String TALKS = """
                Qatar/PROPN/nsubj/2 held=hold/VERB/root/FINITE/PAST talks=talk/NOUN/obj/2/PLURAL
                with/ADP/case/5 Egypt/PROPN/nmod/3""";

        @Test
        void takeTheirEventFromTheNoun() {
            assertThat(relations(TALKS, "QAT=1 EGY=5")).singleElement().satisfies(relation -> {
                assertThat(relation.action().text()).isEqualTo("held");
                assertThat(relation.event()).isEqualTo(Event.CONSULT);
                assertThat(relation.symmetric()).isTrue();
                assertThat(relation.object())
                        .hasValueSatisfying(object -> assertThat(object).startsWith("talks"));
            });
        }

        @Test
        void takeATargetThatHangsOnTheVerb() {
            assertThat(deeds(TALKS.replace("nmod/3", "obl/2"), "QAT=1 EGY=5")).containsExactly("QAT hold EGY");
        }

        @Test
        void takeTheirTargetByThePrepositionOfTheNoun() {
            assertThat(relations("""
                            Canada/PROPN/nsubj/2 imposed=impose/VERB/root/FINITE/PAST sanctions=sanction/NOUN/obj/2/PLURAL
                            on/ADP/case/5 Belarus/PROPN/obl/2""", "CAN=1 BLR=5")).singleElement().satisfies(relation -> {
                assertThat(relation.event()).isEqualTo(Event.SANCTION);
                assertThat(relation.object()).hasValue("sanctions");
            });
        }

        @Test
        void areReadInThePassiveVoice() {
            assertThat(deeds("""
                            Sanctions=sanction/NOUN/nsubj:pass/3/PLURAL were=be/AUX/aux:pass/3/FINITE/PAST
                            imposed=impose/VERB/root/PAST_PARTICIPLE on/ADP/case/5 Belarus/PROPN/obl/3
                            by/ADP/case/7 Canada/PROPN/obl/3""", "BLR=5 CAN=7")).containsExactly("CAN impose BLR");
        }
    }

    @Nested
    class Arguments {

        private static final String OIL = """
                Russia/PROPN/nsubj/2 halted=halt/VERB/root/FINITE/PAST Kazakh/ADJ/amod/5 oil/NOUN/compound/5
                exports=export/NOUN/obj/2/PLURAL""";

        @Test
        void areFoundInsideTheObject() {
            assertThat(deeds(OIL, "RUS=1 KAZ=3")).containsExactly("RUS halt KAZ");
        }

        @Test
        void leaveTheirPhraseAsObject() {
            assertThat(relations(OIL, "RUS=1 KAZ=3"))
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.object()).hasValue("Kazakh oil exports"));
        }

        @Test
        void leaveNoObjectWhereTheyAreIt() {
            assertThat(relations("Iran/PROPN/nsubj/2 attacked=attack/VERB/root Iraq/PROPN/obj/2", "IRN=1 IRQ=3"))
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.object()).isEmpty());
        }

        @Test
        void areMarkedWhereTheyStand() {
            assertThat(relations(OIL, "RUS=1 KAZ=3"))
                    .singleElement()
                    .satisfies(relation ->
                            assertThat(relation.target().mention().from()).isEqualTo(2));
        }

        @Test
        void areFoundAsOwnersOfTheObject() {
            assertThat(deeds("""
                            Russia/PROPN/nsubj/2 shelled=shell/VERB/root/FINITE/PAST Ukraine/PROPN/nmod:poss/5 's/PART/case/3
                            ports=port/NOUN/obj/2/PLURAL""", "RUS=1 UKR=3")).containsExactly("RUS shell UKR");
        }

        @Test
        void areFoundAsOwnersOfTheSubject() {
            assertThat(deeds("""
                            Russia/PROPN/nmod:poss/3 's/PART/case/1 planes=plane/NOUN/nsubj/4/PLURAL
                            bombed=bomb/VERB/root/FINITE/PAST Ukraine/PROPN/obj/4""", "RUS=1 UKR=5")).containsExactly("RUS bomb UKR");
        }

        @Test
        void doNotActFromAPlaceInsideTheSubject() {
            assertThat(deeds("""
                            Rebels=rebel/NOUN/nsubj/4/PLURAL in/ADP/case/3 Mali/PROPN/nmod/1
                            attacked=attack/VERB/root/FINITE/PAST Niger/PROPN/obj/4""", "MLI=3 NER=5")).isEmpty();
        }

        @Test
        void areFoundAsRecipients() {
            assertThat(deeds("""
                            Canada/PROPN/nsubj/2 gave=give/VERB/root/FINITE/PAST Haiti/PROPN/iobj/2 money/NOUN/obj/2""", "CAN=1 HTI=3")).containsExactly("CAN give HTI");
        }

        @Test
        void areFoundBehindAFixedPreposition() {
            assertThat(deeds("""
                            Austria/PROPN/nsubj/2 called=call/VERB/root/FINITE/PAST for/ADP/case/5 closer/ADJ/amod/5
                            ties=tie/NOUN/obl/2/PLURAL with/ADP/case/7 Turkey/PROPN/nmod/5""", "AUT=1 TUR=7")).containsExactly("AUT call for TUR");
        }

        @Test
        void areNotFoundWhereAnActOnlyTakesPlace() {
            assertThat(deeds("""
                            Chile/PROPN/nsubj/2 signed=sign/VERB/root/FINITE/PAST a/DET/det/4 treaty/NOUN/obj/2
                            in/ADP/case/6 Peru/PROPN/obl/2""", "CHL=1 PER=6")).isEmpty();
        }

        @Test
        void areNeverTheSameActorTwice() {
            assertThat(deeds("""
                            China/PROPN/nsubj/2 recalled=recall/VERB/root/FINITE/PAST its/PRON/nmod:poss/4 envoy/NOUN/obj/2
                            from/ADP/case/6 Oman/PROPN/obl/2""", "CHN=1 CHN=3 OMN=6")).doesNotContain("CHN recall CHN");
        }

        @Test
        void areShownByTheirNameRatherThanByAPronoun() {
            assertThat(relations("""
                            Kenya/PROPN/nsubj/2 said=say/VERB/root/FINITE/PAST it/PRON/nsubj/4
                            condemned=condemn/VERB/ccomp/2/FINITE/PAST Sudan/PROPN/obj/4""", "KEN=1 KEN=3 SDN=5"))
                    .filteredOn(relation -> relation.action().lemma().equals("condemn"))
                    .singleElement()
                    .satisfies(relation ->
                            assertThat(relation.source().mention().from()).isZero());
        }

        @Test
        void areAskedForInAClause() {
            assertThat(deeds("""
                            Spain/PROPN/nsubj/2 demanded=demand/VERB/root/FINITE/PAST that/SCONJ/mark/5 Israel/PROPN/nsubj/5
                            leave/VERB/ccomp/2 Lebanon/PROPN/obj/5""", "ESP=1 ISR=4 LBN=6")).contains("ESP demand ISR", "ISR leave LBN");
        }
    }

    @Nested
    class Frames {

        @Test
        void joinAVerbWithItsParticle() {
            assertThat(deeds("""
                            Turkey/PROPN/nsubj/2 shot=shoot/VERB/root/FINITE/PAST down/ADP/compound:prt/2 a/DET/det/6
                            Russian/ADJ/amod/6 jet/NOUN/obj/2""", "TUR=1 RUS=5")).containsExactly("TUR shoot down RUS");
        }

        @Test
        void giveWhatIsBrokenItsMeaning() {
            assertThat(relations("""
                            Mali/PROPN/nsubj/2 cut=cut/VERB/root/FINITE/PAST ties=tie/NOUN/obj/2/PLURAL with/ADP/case/5
                            France/PROPN/nmod/3""", "MLI=1 FRA=5"))
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.event()).isEqualTo(Event.SANCTION));
        }

        @Test
        void passOverVerbsOfBeing() {
            assertThat(deeds("Chad/PROPN/nsubj/2 borders=border/VERB/root/FINITE Libya/PROPN/obj/2", "TCD=1 LBY=3"))
                    .isEmpty();
        }

        @Test
        void readAVerbThatNobodyKnowsByItsSyntax() {
            assertThat(relations(
                            "Chad/PROPN/nsubj/2 frobbed=frob/VERB/root/FINITE/PAST Libya/PROPN/obj/2", "TCD=1 LBY=3"))
                    .singleElement()
                    .satisfies(relation -> {
                        assertThat(relation.action().lemma()).isEqualTo("frob");
                        assertThat(relation.event()).isEqualTo(Event.OTHER);
                    });
        }

        @Test
        void trustAKnownVerbMoreThanAnUnknownOne() {
            String known = "Chad/PROPN/nsubj/2 attacked=attack/VERB/root/FINITE/PAST Libya/PROPN/obj/2";

            assertThat(relations(known, "TCD=1 LBY=3").get(0).confidence())
                    .isGreaterThan(relations(known.replace("=attack", "=frob"), "TCD=1 LBY=3")
                            .get(0)
                            .confidence());
        }

        @Test
        void readPredicatedAdjectives() {
            assertThat(deeds("""
                            Moscow/PROPN/nsubj/3 is=be/AUX/cop/3/FINITE critical/ADJ/root of/ADP/case/5 NATO/PROPN/obl/3""", "RUS=1 NATO=5")).containsExactly("RUS critical NATO");
        }

        @Test
        void readNoVerbInsideAName() {
            assertThat(deeds("""
                            Japan/PROPN/nmod:poss/4 's/PART/case/1 Support=support/VERB/compound/4 China/PROPN/root""", "JPN=1 Foundation=3-4")).isEmpty();
        }
    }

    @Test
    void takesAnIdiomOfVerbAndObjectBeforeTheVerbWithItsPreposition() {
        assertThat(relations("""
                                Chad/PROPN/nsubj/2 took=take/VERB/root/FINITE/PAST part/NOUN/obj/2 in/ADP/case/6
                                Libyan/ADJ/amod/6 exercises=exercise/NOUN/obl/2/PLURAL""", "TCD=1 LBY=5"))
                .singleElement()
                .satisfies(relation -> assertThat(relation.event()).isEqualTo(Event.COOPERATE));
    }

    @Test
    void takesThePhraseOfAJoinedPrepositionForTheConditionOfAFrame() {
        assertThat(relations("""
                                Chad/PROPN/nsubj/2 came=come/VERB/root/FINITE/PAST under/ADP/case/4 attack/NOUN/obl/2
                                from/ADP/case/6 Libya/PROPN/nmod/4""", "TCD=1 LBY=6")).singleElement().satisfies(relation -> {
            assertThat(relation.source().actor().id()).isEqualTo("LBY");
            assertThat(relation.event()).isEqualTo(Event.ASSAULT);
        });
    }

    @Nested
    class Others {

        @Test
        void letsNobodyActByHisFoes() {
            assertThat(deeds("""
                            Libya/PROPN/nmod:poss/3 's/PART/case/1 foes=foe/NOUN/nsubj/4/PLURAL
                            attacked=attack/VERB/root/FINITE/PAST Chad/PROPN/obj/4""", "LBY=1 TCD=5")).isEmpty();
        }

        @Test
        void reachesNobodyByHisRelatives() {
            assertThat(deeds("""
                            Chad/PROPN/nsubj/2 arrested=arrest/VERB/root/FINITE/PAST Rossi/PROPN/nmod:poss/5 's/PART/case/3
                            aunt/NOUN/obj/2""", "TCD=1 LBY=3")).isEmpty();
        }
    }
}
