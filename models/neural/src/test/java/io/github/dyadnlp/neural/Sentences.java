package io.github.dyadnlp.neural;

import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Sentences of given words, one blank between them. */
final class Sentences {

    private Sentences() {}

    static Sentence of(String words) {
        return of(List.of(words.split(" ")));
    }

    static Sentence of(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, Sentence.Kind.BODY, new Span(0, at - 1), tokens);
    }
}
