package io.github.dyadnlp.actor;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dyadnlp.syntax.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Says who speaks where an article says "I" or "we". Belongs to one article and one thread. */
final class SpeakerFinder {

    /** A quotation that names no speaker may have gone on for so many sentences. */
    private static final int REACH = 3;

    /** A title that names the author is among so many sentences. */
    private static final int TITLES = 2;

    private final Words words;
    private final Pronouns pronouns;
    private final Scene scene;
    private final Statements statements;
    private final Sayers sayers;
    private final Supplier<Optional<Actor>> author = Suppliers.memoize(this::author);
    private final Supplier<Set<Actor>> addressed = Suppliers.memoize(this::addressed);
    private final Map<OptionalInt, Optional<Actor>> stating = new HashMap<>();

    SpeakerFinder(Words words, Pronouns pronouns, Scene scene) {
        this.words = words;
        this.pronouns = pronouns;
        this.scene = scene;
        this.statements = new Statements(scene.lines());
        this.sayers = new Sayers(words, scene, statements);
    }

    /** Who says the word: in a quotation whoever is quoted; elsewhere who makes the statement that the article is. */
    Optional<Actor> speaker(Line line, int word) {
        if (statements.isQuoted(line, word)) {
            return quoted(line);
        }
        OptionalInt opener = statements.opener(line);
        return opener.isPresent()
                ? introduced(scene.lines().get(opener.getAsInt()))
                : author.get().or(() -> stating(line).filter(actor -> actor.type() == Actor.Type.COUNTRY));
    }

    /** Whom the title calls the author of what the article is. */
    private Optional<Actor> author() {
        return scene.lines().stream()
                .limit(TITLES)
                .flatMap(line -> sayers.entitled(line).stream())
                .findFirst();
    }

    /**
     * For whom "we" stands: the body or country for which the speaker speaks, or else the speaker.
     */
    Optional<Actor> side(Line line, int word) {
        Optional<Actor> speaker = speaker(line, word);
        return speaker.flatMap(SpeakerFinder::side)
                .or(() -> statements.isQuoted(line, word)
                        ? speaker
                        : stating(line).or(() -> speaker));
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
                .filter(actor -> !addressed.get().contains(actor))
                .collect(toImmutableMultiset());
        return Multisets.copyHighestCountFirst(subjects).stream().findFirst();
    }

    /** Those whom a clause names behind an "I" or "we" that is its subject: nobody speaks so of himself. */
    private Set<Actor> addressed() {
        Set<Actor> addressed = new HashSet<>();
        for (Line line : scene.lines()) {
            for (Word word : line.sentence().words()) {
                if (word.deprel().isSubject() && pronouns.isFirstPerson(line, word.index())) {
                    line.sentence().tree().parent(word).ifPresent(clause -> addressed(line, clause, addressed));
                }
            }
        }
        return addressed;
    }

    private void addressed(Line line, Word clause, Set<Actor> addressed) {
        for (Mention mention : scene.sheet().in(line)) {
            Word head = line.word(mention.head());
            if (head.index() > clause.index()
                    && !head.deprel().isSubject()
                    && line.sentence().tree().dominates(clause, head)) {
                addressed.add(mention.actor());
            }
        }
    }

    /** Whether the line quotes somebody and says whom. */
    private boolean isSpeech(Line line) {
        return statements.hasQuotation(line) && sayers.isAttributed(line);
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
        int last = line.index() - REACH;
        for (int i = line.index(); i >= 0 && (i >= last || statements.goesOn(i)); i--) {
            Line near = scene.lines().get(i);
            if (!statements.hasQuotation(near)) {
                break;
            }
            if (sayers.isAttributed(near)) {
                return sayers.attributed(near);
            }
            if (opensBehindColon(near)) {
                return mainSubject(near);
            }
        }
        int next = line.index() + 1;
        if (next < scene.lines().size() && statements.hasQuotation(scene.lines().get(next))) {
            Optional<Actor> behind = sayers.attributed(scene.lines().get(next));
            if (behind.isPresent()) {
                return behind;
            }
        }
        OptionalInt opener = statements.opener(line);
        return opener.isPresent() ? introduced(scene.lines().get(opener.getAsInt())) : Optional.empty();
    }

    /** {@code Rossi struck a firm tone: "We will never leave."} */
    private boolean opensBehindColon(Line line) {
        for (int i = 1; i < line.size() - 1; i++) {
            if (line.lower(i).equals(":") && !statements.isQuoted(line, i) && statements.isQuoted(line, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a sentence such as {@code The minister released this statement:}, or whose turn it is. */
    private Optional<Actor> introduced(Line line) {
        int turn = Statements.turn(line);
        return turn > 0
                ? scene.sheet().at(line, turn - 1).map(Mention::actor)
                : mainSubject(line).or(() -> sayers.attributed(line));
    }
}
