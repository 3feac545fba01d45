package io.github.dyadnlp.examples.treebank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Hands on sentences by the document that they belong to, as engines read names in the light of the article. Where a
 * file marks no documents, and within long ones, {@value #MOST} sentences in a row count as one.
 *
 * @param <S> kind of sentence
 */
public final class Documents<S> implements AutoCloseable {

    private static final int MOST = 100;

    private final Predicate<S> opens;
    private final Consumer<List<S>> each;
    private List<S> open = new ArrayList<>();

    /**
     * @param opens whether a document begins with a sentence
     * @param each receives the sentences of each document, at least one
     */
    public Documents(Predicate<S> opens, Consumer<List<S>> each) {
        this.opens = opens;
        this.each = each;
    }

    public void add(S sentence) {
        if (opens.test(sentence) || open.size() == MOST) {
            close();
        }
        open.add(sentence);
    }

    /** Hands on the last document. */
    @Override
    public void close() {
        if (!open.isEmpty()) {
            List<S> document = open;
            open = new ArrayList<>();
            each.accept(document);
        }
    }
}
