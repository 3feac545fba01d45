package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the actors of an article: names, groups, offices and pronouns, each with whom it means.
 *
 * <p>Goes from the certain to the uncertain: names first, then what stands beside a name, then what refers back to one.
 * What stays unsure is left out. Holds no state of an article and is safe for any number of threads.
 */
public final class ActorResolver {

    private final SceneBuilder scenes;
    private final NominalFinder nominals;
    private final Coreference coreference;
    private final ImpliedStates implied;

    private ActorResolver(Lexicon lexicon, Words words) {
        this.scenes = new SceneBuilder(lexicon, words);
        this.nominals = new NominalFinder(lexicon, words);
        this.implied = new ImpliedStates(words);
        this.coreference = new Coreference(lexicon, words, Pronouns.load(), nominals);
    }

    /** Built when it is first asked for. */
    private static final class Standard {
        static final ActorResolver RESOLVER = new ActorResolver(Lexicon.standard(), Words.load());
    }

    /** A resolver with knowledge of the caller's own. */
    public static ActorResolver with(Lexicon lexicon) {
        return lexicon == Lexicon.standard() ? standard() : new ActorResolver(lexicon, Words.load());
    }

    /** The resolver with the knowledge that comes with the library. The first call reads it. */
    public static ActorResolver standard() {
        return Standard.RESOLVER;
    }

    /**
     * Finds the mentions of actors in an article of an unknown day.
     *
     * @param text the article
     * @param sentences those of its sentences that are to be read, in order; indices may have gaps
     */
    public ActorMentions resolve(String text, List<ParsedSentence> sentences) {
        return resolve(text, sentences, Optional.empty());
    }

    /**
     * Finds the mentions of actors.
     *
     * @param text the article
     * @param sentences those of its sentences that are to be read, in order; indices may have gaps
     * @param date day of publication; tells who led which state then
     */
    public ActorMentions resolve(String text, List<ParsedSentence> sentences, Optional<LocalDate> date) {
        Scene scene = scenes.build(sentences, date);
        scene.lines().forEach(line -> nominals.note(scene, line));
        coreference.note(scene);
        implied.note(scene);
        return scene.sheet().mentions();
    }
}
