package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.DescriptionResolver.Found;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says who is meant by an office or a noun for one person: {@code the minister}, {@code Foreign Secretary}. */
final class OfficeResolver {

    /** The woman or man may be so far back. */
    private static final int REACH = 3;

    private static final int OFFICE_REACH = 10;

    /** No title has more words. */
    private static final int LONGEST = 5;

    private static final String GOVERNMENT = "GOV";

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;
    private final Setting setting;

    OfficeResolver(Lexicon lexicon, Words words, Scene scene, Memory memory, Setting setting) {
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.memory = memory;
        this.setting = setting;
    }

    /** Who is meant after a definite article: the last who holds the office, else the only one whom the article names. */
    Optional<Actor> definite(Line line, int article, int head) {
        String noun = line.lower(head);
        String title = title(line, Math.max(article + 1, titleStart(line, head)), head);
        return memory.latest(line.index(), OFFICE_REACH, trace -> holds(trace.actor(), title))
                .or(() -> memory.latest(line.index(), OFFICE_REACH, trace -> holds(trace.actor(), noun)))
                .or(() -> words.is(WordClass.SPECIFYING_PREPOSITION, line.lower(head + 1))
                        ? Optional.empty()
                        : only(title))
                .or(() -> lonePerson(line, noun));
    }

    /** Who is meant by an office without article that opens a headline: its holder, or else the state at home. */
    Optional<Found> bare(Line line, int head) {
        int start = titleStart(line, head);
        boolean opens = start == 0
                || start > 0
                        && line.is(start - 1, Upos.PUNCT)
                        && !line.lower(start - 1).equals(",");
        boolean acts = line.word(head).deprel().isSubject() && line.word(head).head() > head
                || line.is(head + 1, Upos.PART) && line.is(head + 2, Upos.VERB);
        boolean subject = acts
                && line.sentence()
                        .tree()
                        .child(line.word(head), Deprel.NMOD, Deprel.APPOS, Deprel.CONJ)
                        .isEmpty();
        if (start > head || !opens || !subject) {
            return Optional.empty();
        }
        String title = title(line, start, head);
        Optional<Actor> state =
                lexicon.titles().sector(title).filter(GOVERNMENT::equals).flatMap(s -> setting.country(line));
        return only(title).or(() -> state).map(actor -> new Found(actor, start));
    }

    /** The only one whom the article names by just that title. */
    private Optional<Actor> only(String title) {
        List<Person> holders = lexicon.titles().contains(title) ? scene.people().titled(title) : List.of();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Where the longest title begins that ends in the word, beyond it if there is none. */
    private int titleStart(Line line, int head) {
        for (int i = Math.max(0, head - LONGEST); i <= head; i++) {
            boolean title = lexicon.titles()
                    .longest(line.folded(), i)
                    .filter(match -> match.to() == head + 1)
                    .isPresent();
            if (title) {
                return i;
            }
        }
        return head + 1;
    }

    private static String title(Line line, int start, int head) {
        return line.phrase(Math.min(start, head), head + 1).toLowerCase(Locale.ROOT);
    }

    private boolean holds(Actor actor, String noun) {
        boolean title = lexicon.titles().contains(noun);
        boolean style = words.is(WordClass.STYLE, noun)
                && actor.name().toLowerCase(Locale.ROOT).startsWith(noun + " ");
        return actor.fold(
                person -> style
                        || title
                                && person.titles().stream()
                                        .anyMatch(own -> own.equals(noun) || own.endsWith(" " + noun)),
                country -> false,
                organization -> false,
                region -> false);
    }

    /** {@code the woman}, if there is but one in view. */
    private Optional<Actor> lonePerson(Line line, String noun) {
        boolean man = words.is(WordClass.MEN, noun);
        if (!man && !words.is(WordClass.WOMEN, noun)) {
            return Optional.empty();
        }
        if (isAnother(line, noun)) {
            return Optional.empty();
        }
        Gender gender = man ? Gender.MALE : Gender.FEMALE;
        return memory.only(
                line.index(),
                REACH,
                trace -> trace.actor().type() == Actor.Type.PERSON
                        && scene.people().maybe(trace.actor(), gender));
    }

    /** Whether the noun stood before for somebody without a name. */
    private boolean isAnother(Line line, String noun) {
        return scene.lines().subList(Math.max(0, line.index() - OFFICE_REACH), line.index() + 1).stream()
                .anyMatch(before -> IntStream.range(0, before.size())
                        .anyMatch(i -> before.lower(i).equals(noun)
                                && scene.sheet().headedBy(before, i).isEmpty()
                                && !words.is(WordClass.POINTER, before.lower(i - 1))));
    }
}
