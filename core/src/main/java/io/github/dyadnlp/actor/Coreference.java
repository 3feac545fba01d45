package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;

/** Goes through an article as a reader does and notes whom pronouns and descriptions mean. */
final class Coreference {

    private final Lexicon lexicon;
    private final Words words;
    private final Pronouns pronouns;
    private final NominalFinder nominals;

    Coreference(Lexicon lexicon, Words words, Pronouns pronouns, NominalFinder nominals) {
        this.lexicon = lexicon;
        this.words = words;
        this.pronouns = pronouns;
        this.nominals = nominals;
    }

    /** Adds to the sheet what refers back to mentions on it. */
    void note(Scene scene) {
        Memory memory = new Memory();
        PronounResolver thirdPerson = new PronounResolver(words, scene, memory);
        DescriptionResolver descriptions = new DescriptionResolver(lexicon, words, scene, memory);
        StateResolver states = new StateResolver(lexicon, words, scene, memory);
        GroupResolver groups = new GroupResolver(lexicon, words, scene, memory);
        for (Line line : scene.lines()) {
            memory.begin();
            for (int i = 0; i < line.size(); i++) {
                if (scene.sheet().headedBy(line, i).isEmpty()) {
                    noteBack(scene, line, i, thirdPerson, descriptions, groups);
                    noteState(scene, line, i, states);
                }
                remember(scene, memory, line, i);
            }
            nominals.note(scene, line);
        }
        noteSpeakers(scene);
    }

    private static void noteState(Scene scene, Line line, int i, StateResolver states) {
        if (!scene.sheet().isTaken(line, i)) {
            states.resolve(line, i)
                    .ifPresent(found ->
                            scene.sheet().note(line, found.actor(), Mention.Kind.NOMINAL, found.from(), i + 1, i));
        }
    }

    private static void remember(Scene scene, Memory memory, Line line, int i) {
        List<Mention> mentions = scene.sheet().allHeadedBy(line, i);
        memory.remember(line, mentions);
        if (!mentions.isEmpty() && !line.word(i).is(Deprel.CONJ)) {
            Crowd.of(scene.sheet(), line, line.word(i)).ifPresent(crowd -> memory.remember(line, crowd));
        }
    }

    private void noteBack(
            Scene scene,
            Line line,
            int i,
            PronounResolver thirdPerson,
            DescriptionResolver descriptions,
            GroupResolver groups) {
        Optional<Pronouns.Kind> kind = pronouns.at(line, i);
        if (kind.isPresent()) {
            List<Actor> actors = thirdPerson.resolve(line, line.word(i), kind.get());
            scene.sheet().note(line, actors, Mention.Kind.PRONOUN, i, i + 1, i);
        } else if (!scene.sheet().isTaken(line, i)) {
            groups.resolve(line, i)
                    .ifPresent(found ->
                            scene.sheet().note(line, found.members(), Mention.Kind.NOMINAL, found.from(), i + 1, i));
            descriptions
                    .resolve(line, i)
                    .filter(found -> scene.sheet().headedBy(line, i).isEmpty())
                    .ifPresent(found ->
                            scene.sheet().note(line, found.actor(), Mention.Kind.NOMINAL, found.from(), i + 1, i));
        }
    }

    private void noteSpeakers(Scene scene) {
        Quotations quotations = new Quotations(scene.lines());
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Optional<Pronouns.Kind> kind = pronouns.at(line, i)
                        .filter(found -> found == Pronouns.Kind.SPEAKER || found == Pronouns.Kind.SPEAKERS_SIDE);
                if (kind.isPresent() && quotations.isQuoted(line, i)) {
                    noteSpeaker(scene, quotations, line, i, kind.get());
                }
            }
        }
    }

    private void noteSpeaker(Scene scene, Quotations quotations, Line line, int i, Pronouns.Kind kind) {
        speaker(scene, quotations, line)
                .map(actor -> kind == Pronouns.Kind.SPEAKER ? actor : side(actor))
                .ifPresent(actor -> scene.sheet().note(line, actor, Mention.Kind.PRONOUN, i, i + 1, i));
    }

    private static Actor side(Actor actor) {
        return actor.fold(person -> person.affiliation().orElse(person), c -> c, o -> o, r -> r);
    }

    /** Who speaks in the sentence, or else in the quotation that goes on from the one before or into the one behind. */
    private Optional<Actor> speaker(Scene scene, Quotations quotations, Line line) {
        for (int offset : List.of(0, -1, 1)) {
            int index = line.index() + offset;
            if (index < 0 || index >= scene.lines().size()) {
                continue;
            }
            Line near = scene.lines().get(index);
            Optional<Actor> speaker =
                    quotations.hasQuotation(near) ? speakerIn(scene, quotations, near) : Optional.empty();
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> speakerIn(Scene scene, Quotations quotations, Line line) {
        for (Word verb : line.sentence().words()) {
            if (words.is(WordClass.SAYING, verb.lemma()) && !quotations.isQuoted(line, verb.index())) {
                Optional<Actor> subject = line.sentence()
                        .tree()
                        .child(verb, Deprel.NSUBJ)
                        .flatMap(word -> scene.sheet().at(line, word.index()))
                        .map(Mention::actor);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
