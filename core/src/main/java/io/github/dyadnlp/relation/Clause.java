package io.github.dyadnlp.relation;

import com.google.common.collect.ImmutableListMultimap;
import io.github.dyadnlp.syntax.Word;
import java.util.List;

/**
 * A predicate with the heads of its arguments, told as in the active voice: in {@code A was hit by B} the object is
 * {@code A} and the subject {@code B}. Infinitives and participles have their understood subject.
 *
 * @param head the verb, or the adjective or noun that is predicated
 * @param subject empty where none is said or understood
 * @param object empty where there is none
 * @param recipient the object without preposition beside another one: {@code gave X a visa}
 * @param obliques prepositional arguments by their preposition, lower case
 * @param passive whether it stands in the passive voice
 * @param ownSubject whether the subject is said in the clause itself rather than understood
 */
record Clause(
        Word head,
        List<Word> subject,
        List<Word> object,
        List<Word> recipient,
        ImmutableListMultimap<String, Word> obliques,
        boolean passive,
        boolean ownSubject) {

    /** What fills a slot of a frame; a recipient beside a clause fills the object's. */
    List<Word> slot(String name) {
        return switch (name) {
            case Frame.SUBJECT -> subject;
            case Frame.OBJECT -> object.isEmpty() ? recipient : object;
            case Frame.INDIRECT_OBJECT -> recipient;
            default -> obliques.get(name);
        };
    }

    /** What stands where the subject stands in the sentence: the object, if the clause is passive. */
    List<Word> surfaceSubject() {
        return passive ? object : subject;
    }

    /** The same with the surface subject as subject: {@code Paris} in {@code Paris was opposed to the plan}. */
    Clause asPredication() {
        return new Clause(head, surfaceSubject(), List.of(), List.of(), obliques, false, ownSubject);
    }
}
