package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.ActScores;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels and scores of the test's own; no model. */
class DecoderTest {

    private static final List<Upos> UPOS = List.of(Upos.PROPN, Upos.VERB, Upos.CCONJ, Upos.DET, Upos.ADP);
    private static final List<String> TAGS = List.of("NNP", "VBD", "CC", "VBG");
    private static final List<Deprel> DEPRELS = List.of(Deprel.NSUBJ, Deprel.OBJ, Deprel.CC);
    private static final int PROPN = 0;
    private static final int VERB = 1;
    private static final int CCONJ = 2;
    private static final int DET = 3;
    private static final int ADP = 4;
    private static final int NSUBJ = 0;
    private static final int OBJ = 1;
    private static final int CC = 2;
    private static final float SURE = 10;

    private static final Decoder DECODER = new Decoder(
            UPOS,
            TAGS,
            DEPRELS,
            new ArticleNames(new NameDecoder(List.of("O", "B-GPE", "I-GPE")), Localities.load()),
            new FactHead(new float[] {1}, 0, List.of("CONSULT", "OTHER")));

    /**
     * A word of a window.
     *
     * @param head counted from 1 within the window; 0 for the root
     * @param label of its name
     * @param role number that it adds as an act; as source ten times, as target a hundred times as much
     * @param event likeliest category
     */
    private record Reading(int upos, int tag, int head, int deprel, int label, float role, int event) {

        static Reading name(int head, int deprel) {
            return new Reading(PROPN, 0, head, deprel, 1, 1, 1);
        }

        static Reading verb(int head, float role) {
            return new Reading(VERB, 1, head, OBJ, 0, role, 0);
        }

        static Reading and(int head) {
            return new Reading(CCONJ, 2, head, CC, 0, 1, 1);
        }
    }

    private static Scores window(Reading... words) {
        int size = words.length;
        Scores scores = new Scores(
                new int[size],
                new int[size],
                new float[size * 3],
                new float[size * (size + 1)],
                new int[size * (size + 1)],
                new float[size * 3],
                new float[size * 2]);
        for (int i = 0; i < size; i++) {
            Reading word = words[i];
            int arc = i * (size + 1) + word.head();
            scores.upos()[i] = word.upos();
            scores.tags()[i] = word.tag();
            scores.names()[i * 3 + word.label()] = SURE;
            scores.arcs()[arc] = 1;
            scores.labels()[arc] = word.deprel();
            scores.roles()[i * 3] = word.role();
            scores.roles()[i * 3 + 1] = 10 * word.role();
            scores.roles()[i * 3 + 2] = 100 * word.role();
            scores.events()[i * 2 + word.event()] = 1;
        }
        return scores;
    }

    private static final Scores CHAD_MET_LIBYA =
            window(Reading.name(2, NSUBJ), Reading.verb(0, 2), Reading.name(2, OBJ));

    private static final Scores AND_PERU_LEFT = window(Reading.and(3), Reading.name(3, NSUBJ), Reading.verb(0, 3));

    private static ParsedSentence parsed(String words, Scores... windows) {
        Sentence sentence = Sentences.of(words);
        List<Scores> scores = List.of(windows);
        return DECODER.parsed(
                sentence,
                scores,
                DECODER.names(List.of(sentence), List.of(scores)).get(0));
    }

    @Test
    void readsTheTreeOfOneWindow() {
        List<Word> words = parsed("Chad met Libya", CHAD_MET_LIBYA).words();

        assertThat(words).extracting(Word::head).containsExactly(1, Word.ROOT, 1);
        assertThat(words).extracting(Word::deprel).containsExactly(Deprel.NSUBJ, Deprel.ROOT, Deprel.OBJ);
        assertThat(words).extracting(Word::lemma).containsExactly("Chad", "meet", "Libya");
        assertThat(words.get(1).features()).contains(Feature.PAST, Feature.FINITE);
    }

    @Test
    void hangsTheRootOfALaterWindowOnThatOfTheFirst() {
        List<Word> words = parsed("Chad met Libya Chad met Libya", CHAD_MET_LIBYA, CHAD_MET_LIBYA)
                .words();

        assertThat(words).extracting(Word::index).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(words).extracting(Word::head).containsExactly(1, Word.ROOT, 1, 4, 1, 4);
        assertThat(words.get(4).deprel()).isEqualTo(Deprel.PARATAXIS);
    }

    @Test
    void joinsAWindowThatBeginsWithAConjunctionAsAConjunct() {
        List<Word> words = parsed("Chad met Libya and Peru left", CHAD_MET_LIBYA, AND_PERU_LEFT)
                .words();

        assertThat(words.get(5).head()).isEqualTo(1);
        assertThat(words.get(5).deprel()).isEqualTo(Deprel.CONJ);
    }

    @Test
    void hangsAThirdWindowOnTheFirstToo() {
        List<Word> words = parsed(
                        "Chad met Libya Chad met Libya and Peru left", CHAD_MET_LIBYA, CHAD_MET_LIBYA, AND_PERU_LEFT)
                .words();

        assertThat(words.get(8).head()).isEqualTo(1);
    }

    @Test
    void countsTheWordsOfNamesFromTheBeginningOfTheSentence() {
        assertThat(parsed("Chad met Libya and Peru left", CHAD_MET_LIBYA, AND_PERU_LEFT)
                        .names())
                .containsExactly(
                        new Name(Name.Type.GPE, 0, 1), new Name(Name.Type.GPE, 2, 3), new Name(Name.Type.GPE, 4, 5));
    }

    @Test
    void keepsNamesOfTwoWindowsApart() {
        Scores inside = window(new Reading(PROPN, 0, 0, OBJ, 1, 1, 1), new Reading(PROPN, 0, 1, OBJ, 2, 1, 1));

        assertThat(parsed("New Zealand New Zealand", inside, inside).names())
                .containsExactly(new Name(Name.Type.GPE, 0, 2), new Name(Name.Type.GPE, 2, 4));
    }

    @Test
    void weighsActsAcrossWindows() {
        ActScores acts = parsed("Chad met Libya and Peru left", CHAD_MET_LIBYA, AND_PERU_LEFT)
                .acts()
                .orElseThrow();

        // "left" as the act 3, "met" as the source 20, "Peru" as the target 100
        assertThat(acts.logOdds(5, 1, 4)).isEqualTo(123);
        assertThat(acts.logOdds(1, 5, 0)).isEqualTo(132);
        assertThat(acts.category(1)).isEqualTo("CONSULT");
        assertThat(acts.category(3)).isEqualTo("OTHER");
        assertThat(acts.category(5)).isEqualTo("CONSULT");
    }

    @Test
    void takesAnInflectedFormForAVerbWhereTheTagSaysFunctionWord() {
        Scores scores = window(
                Reading.name(2, NSUBJ), new Reading(DET, 1, 0, OBJ, 0, 1, 0), new Reading(ADP, 3, 2, OBJ, 0, 1, 0));

        assertThat(parsed("Chad blocked regarding", scores).words())
                .extracting(Word::upos)
                .containsExactly(Upos.PROPN, Upos.VERB, Upos.ADP);
    }
}
