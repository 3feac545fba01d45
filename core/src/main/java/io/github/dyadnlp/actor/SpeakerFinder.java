package io.github.dyadnlp.actor;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Says who speaks where an article says "I" or "we". Belongs to one article and one thread. */
final class SpeakerFinder {

    /** A quotation that names no speaker may have gone on for so many sentences. */
    private static final int REACH = 3;

    /** So many lines may be headings. */
    private static final int HEADINGS = 2;

    private final Words words;
    private final Scene scene;
    private final Statements statements;
    private final Map<OptionalInt, Optional<Actor>> stating = new HashMap<>();

    SpeakerFinder(Words words, Scene scene) {
        this.words = words;
        this.scene = scene;
        this.statements = new Statements(scene.lines());
    }

    /** Who says the word: in a quotation whoever is quoted; elsewhere who makes the statement that the article is. */
    Optional<Actor> speaker(Line line, int word) {
        if (statements.isQuoted(line, word)) {
            return quoted(line);
        }
        OptionalInt opener = statements.opener(line);
        return opener.isPresent() ? introduced(scene.lines().get(opener.getAsInt())) : author();
    }

    /** Whom the heading of a statement names as its author: {@code Statement by Secretary Ash Carter on …}. */
    private Optional<Actor> author() {
        for (Line heading :
                scene.lines().subList(0, Math.min(HEADINGS, scene.lines().size()))) {
            for (int i = 0; i < heading.size(); i++) {
                if (words.is(WordClass.STATEMENT, heading.lemma(i))) {
                    return author(heading, i);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> author(Line heading, int statement) {
        boolean by = words.is(WordClass.AGENT_PREPOSITION, heading.lower(statement + 1));
        return scene.sheet().in(heading).stream()
                .filter(mention -> by == mention.head() > statement && mention.isNamed())
                .map(Mention::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .findFirst();
    }

    /**
     * For whom "we" stands: the body or country for which the speaker speaks, or else the speaker.
     */
    Optional<Actor> side(Line line, int word) {
        Optional<Actor> speaker = speaker(line, word);
        Optional<Actor> side = speaker.flatMap(SpeakerFinder::side);
        if (side.isPresent()) {
            return side;
        }
        return statements.isQuoted(line, word) ? speaker : stating(line);
    }

    /**
     * The country or body of which a statement without quotation marks, all of the article or what stands behind a colon,
     * says most; of several the first.
     */
    private Optional<Actor> stating(Line line) {
        return stating.computeIfAbsent(statements.opener(line), this::stating);
    }

    private Optional<Actor> stating(OptionalInt opener) {
        if (opener.isEmpty() && scene.lines().stream().anyMatch(this::isSpeech)) {
            return Optional.empty();
        }
        Multiset<Actor> subjects = scene
                .lines()
                .subList(opener.orElse(-1) + 1, scene.lines().size())
                .stream()
                .flatMap(said -> mainSubject(said).stream())
                .filter(actor -> actor.type() == Actor.Type.COUNTRY || actor.type() == Actor.Type.ORGANIZATION)
                .collect(toImmutableMultiset());
        return Multisets.copyHighestCountFirst(subjects).stream().findFirst();
    }

    /** Whether the line quotes somebody and says whom. */
    private boolean isSpeech(Line line) {
        return statements.hasQuotation(line) && isAttributed(line);
    }

    private Optional<Actor> mainSubject(Line line) {
        return new Clauses(line, words)
                .mainSubject()
                .flatMap(word -> scene.sheet().at(line, word.index()))
                .map(Mention::actor);
    }

    private static Optional<Actor> side(Actor speaker) {
        return speaker.fold(Person::affiliation, Optional::of, Optional::of, Optional::of);
    }

    private Optional<Actor> quoted(Line line) {
        for (int i = line.index(); i >= Math.max(0, line.index() - REACH); i--) {
            Line near = scene.lines().get(i);
            if (!statements.hasQuotation(near)) {
                break;
            }
            if (isAttributed(near)) {
                return attributed(near);
            }
        }
        int next = line.index() + 1;
        if (next < scene.lines().size() && statements.hasQuotation(scene.lines().get(next))) {
            Optional<Actor> behind = attributed(scene.lines().get(next));
            if (behind.isPresent()) {
                return behind;
            }
        }
        OptionalInt opener = statements.opener(line);
        return opener.isPresent() ? introduced(scene.lines().get(opener.getAsInt())) : Optional.empty();
    }

    private boolean isAttributed(Line line) {
        return !sayers(line).isEmpty();
    }

    private Optional<Actor> attributed(Line line) {
        return sayers(line).stream()
                .flatMap(word -> scene.sheet().at(line, word.index()).stream())
                .map(Mention::actor)
                .findFirst();
    }

    /** The subjects of verbs of saying outside the quotation. */
    private List<Word> sayers(Line line) {
        return line.sentence().words().stream()
                .filter(verb -> words.is(WordClass.SAYING, verb.lemma()) && !statements.isQuoted(line, verb.index()))
                .flatMap(verb -> line.sentence().tree().child(verb, Deprel.NSUBJ).stream())
                .filter(subject -> !statements.isQuoted(line, subject.index()))
                .toList();
    }

    /** The subject of a sentence such as {@code The minister released this statement:}. */
    private Optional<Actor> introduced(Line line) {
        return mainSubject(line).or(() -> attributed(line));
    }
}
