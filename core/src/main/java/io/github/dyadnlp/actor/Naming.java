package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Entry;
import java.util.List;

/**
 * A passage that names something, before it is known which actor that is.
 *
 * @param line place of its sentence among those read
 * @param entries what the gazetteer says it may mean; empty for names that it does not know
 */
record Naming(int line, int from, int to, Sort sort, List<Entry> entries) {

    /** What is known of a name. */
    enum Sort {
        /** In the gazetteer. */
        KNOWN,
        PERSON,
        ORGANIZATION
    }

    boolean is(Sort other) {
        return sort == other;
    }

    boolean is(Entry.Kind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }

    boolean is(Entry.Domain domain) {
        return entries.stream().anyMatch(entry -> entry.domain() == domain);
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    int length() {
        return to - from;
    }
}
