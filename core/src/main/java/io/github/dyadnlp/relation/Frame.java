package io.github.dyadnlp.relation;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one predicate takes its actors, and what event it is.
 *
 * @param predicate lemma, with its particle after an underscore: {@code call_off}
 * @param objects lemmas of which one must head the object; empty where any object will do
 * @param sources slots that may hold the source, best first; empty where there is none
 * @param targets slots that may hold the target, best first; empty where there is none
 * @param event empty for a predicate that is itself no action
 * @param traits what else is to know
 * @param place file and line, such as {@code verbs.frames:812}
 */
record Frame(
        String predicate,
        Set<String> objects,
        List<String> sources,
        List<String> targets,
        Optional<Event> event,
        Set<Trait> traits,
        String place) {

    /** The slot of the subject, in the active voice. */
    static final String SUBJECT = "subj";
    /** The slot of the object, in the active voice. */
    static final String OBJECT = "obj";
    /** The slot of the recipient that stands without preposition. */
    static final String INDIRECT_OBJECT = "iobj";
    /** The slot of possessors, adjectives of origin and compounds before an event noun. */
    static final String POSSESSOR = "poss";
    /** The slot of a second actor before an event noun, as in {@code EU-Russia talks}. */
    static final String COMPOUND = "compound";

    Frame {
        objects = Set.copyOf(objects);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        traits = Sets.immutableEnumSet(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** As the relation names it: {@code halt subj obj}. */
    String label() {
        return "%s %s %s".formatted(predicate, String.join("|", sources), String.join("|", targets));
    }
}
