package io.github.dyadnlp.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into sentences and tokens, and tells its body from headings and web furniture.
 *
 * <p>Takes text as the web delivers it: wrapped lines, missing blanks and full stops, Markdown, HTML remnants, menus.
 * Nothing is rewritten: every offset counts UTF-16 units of the text as handed in. Markup (the target of a Markdown
 * link, asterisks of emphasis, HTML tags) belongs to no token, and neither do blanks, control characters and bullets;
 * every other character does.
 *
 * <p>Any text is accepted. Effort and memory are linear in its length; a sentence of more than
 * {@value SentenceLength#MOST} tokens is cut at a semicolon, comma or blank, a token of more than
 * {@value Tokenizer#MAX_LENGTH} units anywhere. Immutable: one instance serves any number of threads.
 */
public final class Segmenter {

    private final Furniture furniture = new Furniture();
    private final Clues clues = new Clues();
    private final Abbreviations abbreviations = new Abbreviations();
    private final SentenceCutter cutter;
    private final Tokenizer tokenizer;

    private Segmenter(OpenNlpModels models) {
        cutter = new SentenceCutter(new SentenceEnds(models, abbreviations, clues));
        tokenizer = new Tokenizer(new Words(models, abbreviations));
    }

    /**
     * The segmenter for English news, always the same instance. Reads its models and data files on the first call,
     * which takes some tenths of a second.
     *
     * @throws IllegalStateException if the OpenNLP models are missing from the class path
     */
    public static Segmenter standard() {
        return Standard.SEGMENTER;
    }

    private static final class Standard {
        private static final Segmenter SEGMENTER = new Segmenter(OpenNlpModels.load());
    }

    /**
     * The sentences of {@code text} in order, furniture included.
     *
     * @return none if the text holds nothing but blanks and markup
     */
    public List<Sentence> segment(String text) {
        String plain = PlainText.of(requireNonNull(text, "text"));
        List<Span> paragraphs = Paragraphs.of(plain, furniture, clues, abbreviations);
        Layout layout = Layout.of(plain, paragraphs, furniture);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span span : cutter.cut(plain, paragraphs.get(i))) {
                Sentence.Kind kind = layout.sentence(i, span);
                for (List<Token> tokens : SentenceLength.cut(tokenizer.tokens(text, plain, span))) {
                    Sentence.Kind read = isLatin(tokens) ? kind : Sentence.Kind.FURNITURE;
                    sentences.add(sentence(sentences.size(), i, read, tokens));
                }
            }
        }
        return List.copyOf(sentences);
    }

    /** Whether at least half of the letters, if there are any, are Latin: English text with or without foreign names. */
    private static boolean isLatin(List<Token> tokens) {
        int latin = 0;
        int letters = 0;
        for (Token token : tokens) {
            for (int i = 0; i < token.text().length(); i++) {
                char unit = token.text().charAt(i);
                if (Character.isLetter(unit) || Character.isSurrogate(unit)) {
                    letters++;
                    latin += Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN ? 1 : 0;
                }
            }
        }
        return 2 * latin >= letters;
    }

    private static Sentence sentence(int index, int paragraph, Sentence.Kind kind, List<Token> tokens) {
        Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, paragraph, kind, span, tokens);
    }
}
