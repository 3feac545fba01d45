package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.Deprel;
import java.util.List;
import java.util.Optional;

/** Goes through an article as a reader does and notes whom pronouns and descriptions mean. */
final class Coreference {

    private final Lexicon lexicon;
    private final Words words;
    private final Pronouns pronouns;
    private final NominalFinder nominals;
    private final Salience.Weights salience = Salience.Weights.load();

    Coreference(Lexicon lexicon, Words words, Pronouns pronouns, NominalFinder nominals) {
        this.lexicon = lexicon;
        this.words = words;
        this.pronouns = pronouns;
        this.nominals = nominals;
    }

    /** Adds to the sheet what refers back to mentions on it. */
    void note(Scene scene) {
        Memory memory = new Memory(words, salience);
        Statements statements = new Statements(scene.lines());
        Setting setting = new Setting(words, scene);
        PronounResolver thirdPerson = new PronounResolver(lexicon, words, scene, memory, statements);
        DescriptionResolver descriptions = new DescriptionResolver(lexicon, words, scene, memory, setting);
        StateResolver states = new StateResolver(lexicon, words, scene, memory, setting);
        GroupResolver groups = new GroupResolver(lexicon, words, scene, memory);
        for (Line line : scene.lines()) {
            memory.begin();
            for (int i = 0; i < line.size(); i++) {
                if (scene.sheet().headedBy(line, i).isEmpty()) {
                    noteBack(scene, line, i, thirdPerson, descriptions, groups);
                    noteState(scene, line, i, states);
                }
                remember(scene, memory, line, i, statements.isQuoted(line, i));
            }
            nominals.note(scene, line);
            Meeting.of(scene.sheet(), line, words).forEach(crowd -> memory.remember(line, crowd));
        }
        noteSpeakers(scene);
    }

    private static void noteState(Scene scene, Line line, int i, StateResolver states) {
        if (!scene.sheet().isTaken(line, i)) {
            states.resolve(line, i)
                    .ifPresent(found -> scene.sheet().note(line, found.actor(), found.from(), i + 1, i, found.role()));
        }
    }

    private static void remember(Scene scene, Memory memory, Line line, int i, boolean quoted) {
        List<Mention> mentions = scene.sheet().allHeadedBy(line, i);
        memory.remember(line, mentions, quoted);
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
        Optional<Pronouns.Kind> kind =
                words.is(WordClass.ADDRESS, line.lower(i - 1)) ? Optional.empty() : pronouns.at(line, i);
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
        SpeakerFinder speakers = new SpeakerFinder(words, pronouns, scene);
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                Optional<Pronouns.Kind> kind = pronouns.at(line, i);
                Optional<Actor> actor = kind.equals(Optional.of(Pronouns.Kind.SPEAKER))
                        ? speakers.speaker(line, i)
                        : kind.equals(Optional.of(Pronouns.Kind.SPEAKERS_SIDE))
                                ? speakers.side(line, i)
                                : Optional.empty();
                if (actor.isPresent()) {
                    scene.sheet().note(line, actor.get(), Mention.Kind.PRONOUN, i, i + 1, i);
                }
            }
        }
    }
}
