package io.github.dyadnlp.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A word or punctuation mark as it stands in the article, cut by the conventions of the English Universal Dependencies
 * treebanks ({@code do n't}, {@code Russia 's}, {@code EU - Russia}).
 *
 * @param text the units that {@code span} marks, unchanged
 * @param span where it stands
 */
public record Token(String text, Span span) {

    /** @throws IllegalArgumentException if {@code text} is not as long as {@code span} */
    public Token {
        checkArgument(text.length() == span.length(), "token '%s' does not fill %s", text, span);
    }
}
