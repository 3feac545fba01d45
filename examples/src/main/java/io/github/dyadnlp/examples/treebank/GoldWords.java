package io.github.dyadnlp.examples.treebank;

import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Sentences made of words that somebody else has cut. */
final class GoldWords {

    private GoldWords() {}

    /** The words with one blank between them; their offsets count from the start of the sentence. */
    static Sentence sentence(int index, List<String> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Sentence(index, 0, Sentence.Kind.BODY, new Span(0, at - 1), tokens);
    }
}
