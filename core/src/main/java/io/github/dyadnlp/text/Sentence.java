package io.github.dyadnlp.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.List;

/**
 * One sentence, or one line that stands for itself such as a heading or a menu entry.
 *
 * @param index running number within the article, from 0
 * @param paragraph running number of its paragraph, from 0; a sentence never runs across two
 * @param kind what it is to the reader
 * @param span from its first to its last token
 * @param tokens in order, at least one, all within {@code span}
 */
public record Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens) {

    /** What a sentence is to the reader of the article. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A headline, standfirst or heading between paragraphs; read for relations like the body. */
        HEADING,
        /**
         * Menus, bylines, photo credits, appeals, link lists, what repeats an earlier heading or caption, and text in
         * another script than the Latin: kept, not read.
         */
        FURNITURE
    }

    /** @throws IllegalArgumentException if there is no token or one lies outside {@code span} */
    public Sentence {
        checkArgument(index >= 0 && paragraph >= 0, "sentence %s of paragraph %s", index, paragraph);
        tokens = List.copyOf(tokens);
        checkArgument(!tokens.isEmpty(), "sentence %s at %s has no token", index, span);
        for (Token token : tokens) {
            checkArgument(span.contains(token.span()), "token %s lies outside its sentence %s", token, span);
        }
    }

    /**
     * The stretch of the article from token {@code from} up to but excluding token {@code to}.
     *
     * @throws IndexOutOfBoundsException if there are no such tokens
     */
    public Span span(int from, int to) {
        checkElementIndex(from, tokens.size());
        checkElementIndex(to - 1, tokens.size());
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
