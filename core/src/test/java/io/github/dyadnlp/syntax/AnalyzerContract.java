package io.github.dyadnlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dyadnlp.text.Segmenter;
import io.github.dyadnlp.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What any {@link Analyzer} must keep to. The tests of an engine extend this class; it is opened once for all of them.
 *
 * <p>Asks only for what a reader would call clear: an engine may err on hard sentences, not on these.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(300)
public abstract class AnalyzerContract {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int THREADS = 8;
    private static final String NEWS = """
            Russia halted Kazakh oil exports on Monday. “We regret this,” President Kassym-Jomart Tokayev said.
            Talks between the EU and Uzbekistan were held in Brussels, but they didn't end the dispute.
            Vladimir Putin visited Kazakhstan. Ukraine was attacked by Russian troops.""";

    private Analyzer analyzer;

    /** Opens the engine with its standard settings. */
    protected abstract Analyzer open();

    @BeforeAll
    final void load() {
        analyzer = open();
    }

    @AfterAll
    final void unload() {
        analyzer.close();
    }

    private static List<Sentence> sentences(String text) {
        return Segmenter.standard().segment(text);
    }

    private List<ParsedSentence> parses(String text) {
        return analyzer.analyze(sentences(text));
    }

    private ParsedSentence parse(String sentence) {
        List<ParsedSentence> parses = parses(sentence);
        assertThat(parses).hasSize(1);
        return parses.get(0);
    }

    private static Word word(ParsedSentence sentence, String text) {
        return sentence.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word '%s' in %s".formatted(text, sentence)));
    }

    private static String governor(ParsedSentence sentence, String text) {
        return sentence.tree().parent(word(sentence, text)).map(Word::text).orElse("");
    }

    @Test
    void hasAName() {
        assertThat(analyzer.name()).isNotBlank();
    }

    @Test
    void givesOneParseForEachSentenceInOrder() {
        List<Sentence> sentences = sentences(NEWS);

        assertThat(analyzer.analyze(sentences))
                .extracting(ParsedSentence::sentence)
                .isEqualTo(sentences);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(analyzer.analyze(List.of())).isEmpty();
    }

    @Test
    void hangsEveryWordOnARoot() {
        assertThat(parses(NEWS))
                .allSatisfy(parse -> assertThat(parse.words())
                        .allMatch(word -> parse.tree().roots().stream()
                                .anyMatch(root -> parse.tree().dominates(root, word))));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Moscow, PROPN",
        "quickly, ADV",
        "condemned, VERB",
        "the, DET",
        "new, ADJ",
        "sanctions, NOUN",
        "and, CCONJ",
        "they, PRON",
        "have, AUX",
        "not, PART|ADV",
        "met, VERB",
        "since, SCONJ|ADP",
        "three, NUM",
        "diplomats, NOUN",
        "'.', PUNCT"
    })
    void knowsThePartOfSpeechOfAClearWord(String text, String tags) {
        ParsedSentence sentence =
                parse("Moscow quickly condemned the new sanctions and they have not met since three diplomats left.");

        assertThat(tags.split("\\|")).contains(word(sentence, text).upos().name());
    }

    @ParameterizedTest(name = "{0} is a form of {1}")
    @CsvSource({"halted, halt", "exports, export", "was, be", "countries, country", "met, meet"})
    void knowsTheLemmaOfAClearWord(String text, String lemma) {
        ParsedSentence sentence = parse("Russia halted its exports after it was told that two countries had met.");

        assertThat(word(sentence, text).lemma()).isEqualTo(lemma);
    }

    @Test
    void leavesTheLemmaOfANameAsItIsWritten() {
        assertThat(word(parse("Russia thanked Kazakhstan."), "Kazakhstan").lemma())
                .isEqualTo("Kazakhstan");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "refused, PAST",
        "recognise, INFINITIVE",
        "borders, PLURAL",
        "drawn, PAST_PARTICIPLE",
        "closing, GERUND",
        "refused, FINITE"
    })
    void knowsTheFormOfAClearWord(String text, Feature feature) {
        ParsedSentence sentence =
                parse("Turkey refused to recognise the borders drawn by Greece before closing the port.");

        assertThat(word(sentence, text).features()).contains(feature);
    }

    @Test
    void findsSubjectAndObjectOfASimpleSentence() {
        // when
        ParsedSentence sentence = parse("Russia halted Kazakh oil exports.");

        // then
        assertThat(sentence.tree().roots()).extracting(Word::text).containsExactly("halted");
        assertThat(word(sentence, "Russia").deprel()).isEqualTo(Deprel.NSUBJ);
        assertThat(word(sentence, "exports").deprel()).isEqualTo(Deprel.OBJ);
        assertThat(governor(sentence, "exports")).isEqualTo("halted");
    }

    @Test
    void findsWhatModifiesANoun() {
        ParsedSentence sentence = parse("Russia halted Kazakh oil exports.");

        assertThat(governor(sentence, "Kazakh")).isEqualTo("exports");
        assertThat(word(sentence, "oil").deprel()).isEqualTo(Deprel.COMPOUND);
    }

    @Test
    void findsSubjectAndAgentOfAPassiveSentence() {
        // when
        ParsedSentence sentence = parse("Ukraine was attacked by Russian troops.");

        // then
        assertThat(word(sentence, "Ukraine").deprel()).isEqualTo(Deprel.NSUBJ_PASS);
        assertThat(word(sentence, "was").deprel()).isEqualTo(Deprel.AUX_PASS);
        assertThat(word(sentence, "troops").deprel()).isIn(Deprel.OBL, Deprel.OBL_AGENT);
        assertThat(governor(sentence, "troops")).isEqualTo("attacked");
    }

    @Test
    void hangsPrepositionsOnTheirNoun() {
        ParsedSentence sentence = parse("Ukraine was attacked by Russian troops.");

        assertThat(word(sentence, "by").deprel()).isEqualTo(Deprel.CASE);
        assertThat(governor(sentence, "by")).isEqualTo("troops");
    }

    @Test
    void findsTheNameOfAPerson() {
        assertThat(parse("Vladimir Putin visited Kazakhstan.").names()).contains(new Name(Name.Type.PER, 0, 2));
    }

    @Test
    void findsTheNameOfACountry() {
        assertThat(parse("Vladimir Putin visited Kazakhstan.").names())
                .containsAnyOf(new Name(Name.Type.LOC, 3, 4), new Name(Name.Type.GPE, 3, 4));
    }

    @Test
    void readsASentenceOfOneLetter() {
        assertThat(parse("a").words()).extracting(Word::text).containsExactly("a");
    }

    @Test
    void readsASentenceOfTwoHundredTokens() {
        assertThat(parse("Russia met " + "France and ".repeat(98) + "Chad.").words())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia met \uD800 China.",
                "\uDC00",
                "Russia\u0007 met\u0000 China\u001B.",
                "Russia 😀 met 👨‍👩‍👧 China.",
                "רוסיה נפגשה עם סין.",
                "التقت روسيا بالصين.",
                "Russia \u202Emet\u202C China.",
                "俄罗斯会见了中国。",
                "Re\u0301union me\u0301t ﬁnance.",
                "((((( Russia ))))) ``''\"\"",
                "* # / _ | = < > & % $ £ € @",
                "- . , ; : ! ?",
                "-LRB- -RRB- -lsb- *NULL* ROOT"
            })
    void readsOddCharacters(String text) {
        List<Sentence> sentences = sentences(text);

        assertThat(analyzer.analyze(sentences))
                .extracting(ParsedSentence::sentence)
                .isEqualTo(sentences);
    }

    @Test
    void readsTheWordsOfASentenceAloneAsAmongOthers() {
        List<Sentence> sentences = sentences(NEWS);

        assertThat(sentences.stream().flatMap(sentence -> analyzer.analyze(List.of(sentence)).stream()))
                .extracting(ParsedSentence::words)
                .isEqualTo(analyzer.analyze(sentences).stream()
                        .map(ParsedSentence::words)
                        .toList());
    }

    @Test
    void readsSentencesInAnyOrderAlike() {
        // given
        List<Sentence> backwards = new ArrayList<>(sentences(NEWS));
        Collections.reverse(backwards);

        // when
        List<ParsedSentence> parses = new ArrayList<>(analyzer.analyze(backwards));

        // then
        Collections.reverse(parses);
        assertThat(parses).isEqualTo(parses(NEWS));
    }

    @Test
    void readsInEightThreadsAsInOne() throws Exception {
        // given
        List<Sentence> sentences = sentences(NEWS);
        List<ParsedSentence> expected = analyzer.analyze(sentences);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        // when
        List<Future<List<ParsedSentence>>> parses =
                threads.invokeAll(Collections.nCopies(4 * THREADS, () -> analyzer.analyze(sentences)));
        threads.shutdown();

        // then
        for (Future<List<ParsedSentence>> parse : parses) {
            assertThat(parse.get()).isEqualTo(expected);
        }
    }

    @Test
    @Order(LAST)
    void closesTwice() {
        analyzer.close();

        assertThatCode(analyzer::close).doesNotThrowAnyException();
    }

    @Test
    @Order(LAST)
    void refusesToReadOnceItIsClosed() {
        List<Sentence> sentences = sentences(NEWS);

        analyzer.close();

        assertThatIllegalStateException().isThrownBy(() -> analyzer.analyze(sentences));
    }
}
