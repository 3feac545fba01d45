package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.Parsed;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceExplanationTest {

    private static final String OIL = """
            Russia/PROPN/nsubj/2 halted=halt/VERB/root/FINITE/PAST Kazakh/ADJ/amod/5 oil/NOUN/compound/5
            exports=export/NOUN/obj/2/PLURAL""";

    private static SentenceExplanation explained(String words, String marks) {
        Parsed article = Parsed.article(words);
        ParsedSentence sentence = article.sentences().get(0);
        List<Mention> mentions = Mentions.mentions(sentence, marks).mentions();
        RelationFinder finder = RelationFinder.standard();
        List<Relation> relations = finder.find(article.text(), article.sentences(), new ActorMentions(mentions));
        return finder.explain(article.text(), sentence, new ActorMentions(mentions), relations);
    }

    private static Candidate candidate(SentenceExplanation explanation, String text) {
        return explanation.candidates().stream()
                .filter(candidate -> candidate.action().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Reason> reason(String words, String marks, String text) {
        Candidate candidate = candidate(explained(words, marks), text);
        return candidate.verdicts().get(0).dropped();
    }

    @Test
    void showsWhatWasKeptWithItsConfidence() {
        Candidate halt = candidate(explained(OIL, "RUS=1 KAZ=3"), "halted");

        assertThat(halt.isKept()).isTrue();
        assertThat(halt.verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.source().orElseThrow().actor().id()).isEqualTo("RUS");
            assertThat(verdict.target().orElseThrow().actor().id()).isEqualTo("KAZ");
            assertThat(verdict.confidence()).isBetween(0.3, 1.0);
        });
    }

    @Test
    void namesTheFrameAndItsLine() {
        assertThat(candidate(explained(OIL, "RUS=1 KAZ=3"), "halted").frame()).hasValueSatisfying(frame -> {
            assertThat(frame.place()).matches("verbs\\.frames:\\d+");
            assertThat(frame.label()).startsWith("halt subj");
            assertThat(frame.event()).hasValue(Event.COERCE);
        });
    }

    @Test
    void showsTheArgumentsTriedAndTheActorsInThem() {
        List<Candidate.Argument> arguments =
                candidate(explained(OIL, "RUS=1 KAZ=3"), "halted").arguments();

        assertThat(arguments).extracting(Candidate.Argument::slot).containsExactly("subj", "obj");
        assertThat(arguments.get(0).maySource()).isTrue();
        assertThat(arguments.get(1).mayTarget()).isTrue();
        assertThat(arguments.get(1).readings()).singleElement().satisfies(reach -> {
            assertThat(reach.actor().actor().id()).isEqualTo("KAZ");
            assertThat(reach.path()).isEqualTo("amod");
        });
    }

    @Test
    void skipsASentenceWithFewerThanTwoActors() {
        assertThat(explained(OIL, "RUS=1").skipped()).hasValue(Reason.TOO_FEW_ACTORS);
        assertThat(explained(OIL, "RUS=1").candidates()).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource({
        "Oman/PROPN/nsubj/2 slept=sleep/VERB/root/FINITE/PAST in/ADP/case/4 Iran/PROPN/obl/2, OMN=1 IRN=4, slept, MERE_PLACE",
        "Oman/PROPN/nsubj/4 is/AUX/cop/4 a/DET/det/4 neighbour/NOUN/root of/ADP/case/6 Iran/PROPN/nmod/4, OMN=1 IRN=6, neighbour, BEING",
        "Rain/NOUN/nsubj/2 hit/VERB/root/FINITE/PAST Iran/PROPN/obj/2 and/CCONJ/cc/5 Oman/PROPN/conj/3, IRN=3 OMN=5, hit, NO_SOURCE",
        "Oman/PROPN/nsubj/2 praised=praise/VERB/root/FINITE/PAST rain/NOUN/obj/2 :/PUNCT/punct/5 Iran/PROPN/parataxis/2, OMN=1 IRN=5, praised, NO_TARGET",
        "Oman/PROPN/nsubj/2 praised=praise/VERB/root/FINITE/PAST Oman/PROPN/obj/2 :/PUNCT/punct/5 Iran/PROPN/parataxis/2, OMN=1 OMN=3 IRN=5, praised, SAME_ACTOR"
    })
    void saysWhatDroppedTheOthers(String words, String marks, String text, Reason reason) {
        assertThat(reason(words, marks, text)).hasValue(reason);
    }

    @Test
    void saysThatANounIsToldWithItsVerb() {
        SentenceExplanation explanation = explained("""
                Oman/PROPN/nsubj/2 sought=seek/VERB/root/FINITE/PAST a/DET/det/4 meeting/NOUN/obj/2 with/ADP/case/6
                Iran/PROPN/nmod/4""", "OMN=1 IRN=6");

        assertThat(candidate(explanation, "sought").isKept()).isTrue();
        assertThat(candidate(explanation, "meeting").verdicts())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.dropped()).hasValue(Reason.TOLD_ALREADY));
    }
}
