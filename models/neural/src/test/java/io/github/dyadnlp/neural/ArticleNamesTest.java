package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.text.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scores of the test's own; no model. */
class ArticleNamesTest {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-GPE", "I-GPE");

    private final ArticleNames names = new ArticleNames(new NameDecoder(LABELS), Localities.load());

    /** Words with the label that each is likeliest to have and by how much: {@code Chad/B-PER:2}; without one {@code O:9}. */
    private List<List<Name>> read(String... sentences) {
        List<Sentence> words = Arrays.stream(sentences)
                .map(sentence -> Sentences.of(Stream.of(sentence.split(" "))
                        .map(word -> word.split("/")[0])
                        .toList()))
                .toList();
        return names.names(
                words,
                Arrays.stream(sentences).map(ArticleNamesTest::scores).toList(),
                Collections.nCopies(sentences.length, new BitSet()));
    }

    private static float[] scores(String sentence) {
        String[] words = sentence.split(" ");
        float[] scores = new float[words.length * LABELS.size()];
        for (int i = 0; i < words.length; i++) {
            String[] label = (words[i].contains("/") ? words[i].split("/")[1] : "O:9").split(":");
            scores[i * LABELS.size() + LABELS.indexOf(label[0])] = Float.parseFloat(label[1]);
        }
        return scores;
    }

    @Test
    void readsAWordAsItIsElsewhereWhereItsSentenceIsUnsure() {
        assertThat(read("Orlen/B-PER:2 rose", "shares of Orlen/B-ORG:8"))
                .containsExactly(List.of(new Name(Name.Type.ORG, 0, 1)), List.of(new Name(Name.Type.ORG, 2, 3)));
    }

    @Test
    void findsANameThatOnlyAnotherSentenceShows() {
        assertThat(read("Orlen/O:1 rose", "shares of Orlen/B-ORG:8", "Orlen/B-ORG:8 fell"))
                .allMatch(found -> found.size() == 1);
    }

    @Test
    void keepsWhatItsSentenceSaysClearly() {
        assertThat(read("Washington/B-GPE:9 replied", "George/B-PER:9 Washington/I-PER:9"))
                .containsExactly(List.of(new Name(Name.Type.GPE, 0, 1)), List.of(new Name(Name.Type.PER, 0, 2)));
    }

    @Test
    void doesNotBreakALongerName() {
        assertThat(read("Government/B-ORG:5 of/I-ORG:5 Iraq/I-ORG:2", "Iraq/B-GPE:9", "Iraq/B-GPE:9")
                        .get(0))
                .containsExactly(new Name(Name.Type.ORG, 0, 3));
    }

    @Test
    void doesNotLookFurtherForSmallWordsAndSingleLetters() {
        assertThat(read("orlen/O:2 A/O:2", "orlen/B-ORG:9 A/B-ORG:9").get(0)).isEmpty();
    }

    @Test
    void isPrudentWithAWordThatStandsOnce() {
        assertThat(read("Plz/B-ORG:1 call", "Chad/B-GPE:3 fell"))
                .containsExactly(List.of(), List.of(new Name(Name.Type.GPE, 0, 1)));
    }

    @Test
    void doesNotCareForTheOrderOfSentences() {
        String first = "Orlen/B-PER:2 rose";
        String second = "shares of Orlen/B-ORG:8";

        assertThat(read(first, second).get(0)).isEqualTo(read(second, first).get(1));
    }

    @Test
    void cutsAStateFromItsTown() {
        assertThat(read("in Houston/B-GPE:9 Texas/I-GPE:9").get(0))
                .containsExactly(new Name(Name.Type.GPE, 1, 2), new Name(Name.Type.GPE, 2, 3));
    }

    @Test
    void refusesScoresOfOtherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> names.names(List.of(Sentences.of("Chad")), List.of(new float[3]), List.of(new BitSet())))
                .withMessage("3 scores for 1 words of 7 labels");
    }
}
