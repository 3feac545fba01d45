package io.github.dyadnlp.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences written down with their parse, so that tests need no model and can be read aloud.
 *
 * <p>Words are separated by blanks, the parts of a word by slashes:
 *
 * <pre>{@code
 * France/PROPN/nsubj/2/@LOC accused=accuse/VERB/root/PAST Ruritania/PROPN/obj/2/@LOC +./PUNCT/punct/2
 * }</pre>
 *
 * <ul>
 *   <li>the word as the article has it; after {@code =} its lemma, by default the word in lower case, of a proper noun
 *       the word itself; a {@code +} before it says that no blank stands there;
 *   <li>its part of speech and how it depends on its head;
 *   <li>the number of its head, counted from 1; the root has none;
 *   <li>then, in any order, features such as {@code PLURAL} and, after {@code @}, the type of the name that it is part of.
 *       Neighbours of one type make one name.
 * </ul>
 *
 * @param text the article
 * @param sentences its sentences, all of one paragraph
 */
public record Parsed(String text, List<ParsedSentence> sentences) {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
    private static final Splitter PARTS = Splitter.on('/');

    /** A single sentence that begins its article. */
    public static ParsedSentence parsed(String words) {
        return article(words).sentences().get(0);
    }

    /** An article of one paragraph; a blank stands between its sentences. */
    public static Parsed article(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<ParsedSentence> parsed = new ArrayList<>();
        for (String sentence : sentences) {
            parsed.add(sentence(sentence.replace('\n', ' '), parsed.size(), text));
        }
        return new Parsed(text.toString(), parsed);
    }

    private static ParsedSentence sentence(String line, int index, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (String written : WORDS.split(line)) {
            List<String> parts = PARTS.splitToList(written);
            checkArgument(parts.size() >= 3, "expected word/UPOS/relation, found '%s'", written);
            boolean tight = parts.get(0).startsWith("+");
            Token token = token(tight ? parts.get(0).substring(1) : parts.get(0), tight, text);
            tokens.add(token);
            words.add(word(words.size(), token, parts));
            types.add(parts.stream()
                    .filter(part -> part.startsWith("@"))
                    .map(part -> part.substring(1))
                    .findFirst()
                    .orElse(""));
        }
        Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        return new ParsedSentence(new Sentence(index, 0, Sentence.Kind.BODY, span, tokens), words, names(types));
    }

    private static Token token(String form, boolean tight, StringBuilder text) {
        String word = form.contains("=") ? form.substring(0, form.indexOf('=')) : form;
        if (!tight && !text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        return new Token(word, new Span(start, text.length()));
    }

    private static Word word(int index, Token token, List<String> parts) {
        String form = parts.get(0);
        Upos upos = Upos.valueOf(parts.get(1));
        Deprel deprel = Deprel.of(parts.get(2));
        String lemma = upos == Upos.PROPN ? token.text() : token.text().toLowerCase(Locale.ROOT);
        if (form.contains("=")) {
            lemma = form.substring(form.indexOf('=') + 1);
        }
        int head = deprel == Deprel.ROOT ? Word.ROOT : Integer.parseInt(parts.get(3)) - 1;
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        parts.subList(deprel == Deprel.ROOT ? 3 : 4, parts.size()).stream()
                .filter(part -> !part.startsWith("@"))
                .map(Feature::valueOf)
                .forEach(features::add);
        return new Word(index, token, lemma, upos, features, head, deprel);
    }

    private static List<Name> names(List<String> types) {
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < types.size(); ) {
            int to = from + 1;
            while (to < types.size() && types.get(to).equals(types.get(from))) {
                to++;
            }
            if (!types.get(from).isEmpty()) {
                names.add(new Name(Name.Type.valueOf(types.get(from)), from, to));
            }
            from = to;
        }
        return names;
    }
}
