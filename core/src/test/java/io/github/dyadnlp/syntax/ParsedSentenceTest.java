package io.github.dyadnlp.syntax;

import static io.github.dyadnlp.syntax.Parsed.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedSentenceTest {

    private static final String VISIT = "Merkel/PROPN/nsubj/2/@PER visited=visit/VERB/root Mongolia/PROPN/obj/2/@LOC";

    private final ParsedSentence visit = parsed(VISIT);

    private ParsedSentence with(List<Word> words, Name... names) {
        return new ParsedSentence(visit.sentence(), words, List.of(names));
    }

    private static Name name(int from, int to) {
        return new Name(Name.Type.LOC, from, to);
    }

    @Test
    void equalsASentenceWithTheSameWordsAndNames() {
        assertThat(parsed(VISIT)).isEqualTo(visit).hasSameHashCodeAs(visit);
    }

    @Test
    void differsFromASentenceWithOtherNames() {
        assertThat(with(visit.words())).isNotEqualTo(visit);
    }

    @Test
    void differsFromASentenceWithAnotherTree() {
        assertThat(parsed(VISIT.replace("obj/2", "obl/2"))).isNotEqualTo(visit);
    }

    @Test
    void marksAPassageOfTheArticle() {
        assertThat(visit.span(1, 3)).isEqualTo(new Span(7, 23));
    }

    @Test
    void keepsItsWordsWhenTheCallersListChanges() {
        // given
        List<Word> words = new ArrayList<>(visit.words());
        ParsedSentence sentence = with(words);

        // when
        words.clear();

        // then
        assertThat(sentence.words()).isEqualTo(visit.words());
    }

    @Test
    void refusesFewerWordsThanTokens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(visit.words().subList(0, 2)))
                .withMessage("sentence 0 has 3 tokens but 2 words");
    }

    @Test
    void refusesWordsOutOfOrder() {
        List<Word> backwards = new ArrayList<>(visit.words());
        Collections.reverse(backwards);

        assertThatIllegalArgumentException().isThrownBy(() -> with(backwards)).withMessage("word 2 stands at place 0");
    }

    @Test
    void refusesAWordThatIsNotItsToken() {
        List<Word> others = parsed(VISIT.replace("Mongolia", "Mauritius")).words();

        assertThatIllegalArgumentException().isThrownBy(() -> with(others)).withMessageEndingWith("is not its token");
    }

    @Test
    void takesNamesThatTouch() {
        assertThat(with(visit.words(), name(0, 1), name(1, 3)).names()).hasSize(2);
    }

    @Test
    void refusesNamesThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(visit.words(), name(0, 2), name(1, 3)))
                .withMessageContaining("overlaps");
    }

    @Test
    void refusesNamesOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(visit.words(), name(2, 3), name(0, 1)));
    }

    @Test
    void refusesANameThatRunsPastTheSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(visit.words(), name(2, 4)))
                .withMessageContaining("runs out");
    }
}
