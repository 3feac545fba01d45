package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ACL;
import static io.github.dyadnlp.syntax.Deprel.ACL_RELCL;
import static io.github.dyadnlp.syntax.Deprel.AMOD;
import static io.github.dyadnlp.syntax.Deprel.APPOS;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.COMPOUND;
import static io.github.dyadnlp.syntax.Deprel.CONJ;
import static io.github.dyadnlp.syntax.Deprel.DEP;
import static io.github.dyadnlp.syntax.Deprel.FIXED;
import static io.github.dyadnlp.syntax.Deprel.FLAT;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.NMOD_POSS;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.OBL_AGENT;

import com.google.common.base.Splitter;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which actors an argument stands for: those that it mentions, or those that own it or stand inside it. */
final class ActorReader {

    private static final int DEEPEST = 3;
    /** Between the steps of a way. */
    private static final Splitter STEPS = Splitter.on(' ');
    /** How plainly an actor stands inside an event noun in the slot of its target. */
    private static final double TARGET = 0.85;

    /** The way to those who made the argument. */
    private static final String DOER = "acl";
    /** The way to whom a mere place belongs. */
    private static final String PLACE = "place";
    /** The way from a number or group to its members. */
    private static final String GROUP = "of";
    /** The way to those conjoined with an argument that is no actor itself. */
    private static final String CONJUNCT = "conj";

    private final ParsedSentence sentence;
    private final Knowledge knowledge;
    private final FunctionWords words;
    private final ListMultimap<Integer, Mention> heads;
    private final List<Mention> implied = new ArrayList<>();
    private final Map<Integer, Mention> places = new HashMap<>();
    private final Mention[] covers;

    /** @param mentions of the sentence, also those that are mere places: these only stand where a frame says where */
    ActorReader(ParsedSentence sentence, List<Mention> mentions, Knowledge knowledge) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.words = knowledge.words();
        List<Mention> acting = new ArrayList<>();
        for (Mention mention : mentions) {
            switch (mention.kind()) {
                case PLACE -> places.put(mention.head(), mention);
                case IMPLIED -> implied.add(mention);
                default -> acting.add(mention);
            }
        }
        this.heads = Multimaps.index(acting, Mention::head);
        this.covers = new Mention[sentence.size()];
        for (Mention mention : acting) {
            if (mention.kind() != Mention.Kind.NOMINAL) {
                for (int i = mention.from(); i < mention.to(); i++) {
                    covers[i] = covers[i] == null ? mention : covers[i];
                }
            }
        }
    }

    /** Whom the act implies to have done it, where nobody is named: the state in {@code was arrested in Nairobi}. */
    Optional<Mention> implied(Word act) {
        return implied.stream().filter(mention -> mention.head() == act.index()).findFirst();
    }

    /** The mention that a word heads, of a group the first; if it heads none, the longest name that it is part of. */
    Optional<Mention> at(Word word) {
        return group(word).stream().findFirst();
    }

    /** All that {@link #at} can mean: several mentions if the word heads a group such as {@code both countries}. */
    private List<Mention> group(Word word) {
        Mention cover = covers[word.index()];
        return cover == null || heads.containsKey(word.index()) ? heads.get(word.index()) : List.of(cover);
    }

    /** The mention to show for one side of an act: people of the country on the other side are a group of their own. */
    Mention shown(Mention mention, Mention other) {
        boolean domestic = mention.actor().id().equals(other.actor().id());
        return domestic && mention.isOfSociety() ? group(mention) : shown(mention);
    }

    /** The mention as that of a group with a name of its own: Kenya's students are not Kenya. */
    private Mention group(Mention mention) {
        String name = nameOf(mention);
        return new Mention(
                new Organization(name, name, Optional.of(mention.actor())),
                mention.kind(),
                mention.sentence(),
                mention.from(),
                mention.to(),
                mention.head(),
                mention.span(),
                mention.role(),
                mention.confidence());
    }

    /** The words of a group without article, number or owner before them: {@code Kenyan students}. */
    private String nameOf(Mention group) {
        int from = group.from();
        while (from < group.head() && isBeforeName(sentence.word(from))) {
            from++;
        }
        StringBuilder name = new StringBuilder(sentence.word(from).text());
        for (int i = from + 1; i < group.to(); i++) {
            boolean apart =
                    sentence.word(i - 1).span().end() < sentence.word(i).span().start();
            name.append(apart ? " " : "").append(sentence.word(i).text());
        }
        return name.toString();
    }

    private static boolean isBeforeName(Word word) {
        return word.is(Upos.DET) || word.is(Upos.NUM) || word.is(Upos.PRON) || word.is(Upos.ADV);
    }

    /** The mention to show for a pronoun: a name of the same actor in the sentence where there is one. */
    Mention shown(Mention mention) {
        if (mention.kind() != Mention.Kind.PRONOUN) {
            return mention;
        }
        return heads.values().stream()
                .filter(other ->
                        other.kind() != Mention.Kind.PRONOUN && other.actor().equals(mention.actor()))
                .min(Comparator.comparingInt(other -> Math.abs(other.head() - mention.head())))
                .orElse(mention);
    }

    /** Whether the word is part of a name, so that it is no predicate of its own. */
    boolean insideName(Word word) {
        Mention mention = covers[word.index()];
        return mention != null && mention.kind() != Mention.Kind.PRONOUN;
    }

    /** Every way to read an argument, best first; the actors that it mentions itself before those inside it. */
    List<Reading> readings(Word argument) {
        List<Reading> readings = new ArrayList<>();
        List<Mention> members = members(argument);
        if (at(argument).isPresent()) {
            readings.add(new Reading(members, "", 1));
            return readings;
        }
        inside(argument, "", 1, 1, readings);
        if (!members.isEmpty()) {
            readings.add(new Reading(members, CONJUNCT, weight(CONJUNCT)));
        }
        if (places.containsKey(argument.index())) {
            readings.add(new Reading(List.of(places.get(argument.index())), PLACE, weight(PLACE)));
        }
        readings.sort(Comparator.comparingDouble(Reading::plausibility).reversed());
        return readings;
    }

    /** Ways to read an argument by which it acts itself: {@code Moscow's ambassador}, not {@code a trip to Moscow}. */
    List<Reading> agents(Word argument) {
        return readings(argument).stream()
                .filter(reading -> reading.isDirect() || acts(reading.path()) && !isAnother(argument))
                .toList();
    }

    /** Whether the noun is someone who is known by another but does not act for him: {@code Chad's foes}. */
    boolean isAnother(Word noun) {
        return words.isLemma(noun, FunctionWords.ANOTHER) || isKin(noun);
    }

    /** Whether the noun is a relative, by whom the other is not reached either: {@code arrested her mother}. */
    boolean isKin(Word noun) {
        return words.isLemma(noun, FunctionWords.KIN);
    }

    /** Whether the way leads to who acts; of several steps the first from a number or group: {@code thousands of Polish workers}. */
    private boolean acts(String path) {
        List<String> steps = STEPS.splitToList(path);
        return (steps.size() == 1 || steps.get(0).equals(GROUP))
                && steps.stream()
                        .allMatch(way -> knowledge.ways().containsKey(way)
                                && knowledge.ways().get(way).acts());
    }

    private void inside(Word noun, String path, double plausibility, int depth, List<Reading> readings) {
        if (depth > DEEPEST) {
            return;
        }
        for (Word child : sentence.tree().children(noun)) {
            if (child.is(ACL)) {
                doers(child, path, plausibility, readings);
            }
            String way = way(child);
            if (!knowledge.ways().containsKey(way) || child.is(NMOD_POSS) && isKin(noun)) {
                continue;
            }
            double weight = isTarget(noun, way) ? TARGET : weight(way);
            String name = joined(path, way);
            List<Mention> members = members(antecedent(child).orElse(child));
            if (at(antecedent(child).orElse(child)).isPresent()) {
                readings.add(new Reading(members, name, plausibility * weight));
            } else {
                inside(child, name, plausibility * weight, depth + 1, readings);
            }
            if (places.containsKey(child.index())) {
                readings.add(new Reading(
                        List.of(places.get(child.index())), name + " " + PLACE, plausibility * weight * weight(PLACE)));
            }
        }
    }

    /** Those by whom the argument was made or done: {@code crimes committed by Croat forces}. */
    private void doers(Word participle, String path, double plausibility, List<Reading> readings) {
        for (Word child : sentence.tree().children(participle)) {
            if ((child.is(OBL) || child.is(OBL_AGENT))
                    && preposition(child).filter(words::isAgent).isPresent()
                    && at(child).isPresent()) {
                readings.add(new Reading(members(child), joined(path, DOER), plausibility * weight(DOER)));
            }
        }
    }

    private double weight(String way) {
        return knowledge.ways().get(way).plausibility();
    }

    private static String joined(String path, String way) {
        return path.isEmpty() ? way : path + " " + way;
    }

    /** Whether the noun's frame takes its target so: {@code influence in}, but not {@code an attack in}. */
    private boolean isTarget(Word noun, String way) {
        return knowledge
                .noun(noun, sentence.tree())
                .filter(frame -> frame.targets().contains(way))
                .isPresent();
    }

    /** By which way a child stands inside its noun; empty if it does not lead to an actor. */
    private String way(Word child) {
        return switch (child.deprel()) {
            case NMOD_POSS -> "poss";
            case AMOD -> "amod";
            case COMPOUND, FLAT -> "compound";
            case APPOS, DEP -> "appos";
            case NMOD, OBL, OBL_AGENT -> preposition(child).orElse("");
            default -> "";
        };
    }

    /** The preposition of a prepositional phrase, lower case, by the head of the phrase; of two ("out of") the last. */
    Optional<String> preposition(Word head) {
        return sentence.tree().children(head).stream()
                .filter(child -> child.is(CASE) && child.index() < head.index())
                .reduce((first, last) -> last)
                .map(word -> words.is(word, FunctionWords.SEPARATION)
                        ? sentence.tree().child(word, FIXED).orElse(word)
                        : word)
                .map(word -> word.text().toLowerCase(Locale.ROOT));
    }

    /** What a word mentions, and what the words conjoined with it mention. */
    private List<Mention> members(Word word) {
        Set<Mention> members = new LinkedHashSet<>();
        Optional<Mention> mention = at(word);
        members.addAll(group(word));
        if (mention.filter(found -> found.kind() == Mention.Kind.NOMINAL).isPresent()) {
            origins(word, mention.get(), members);
        }
        conjuncts(word, members, 1);
        if (word.deprel().isSubject()) {
            mention.flatMap(subject -> Companions.after(subject, sentence, words))
                    .ifPresent(companion -> members.addAll(members(companion)));
        }
        for (Word child : sentence.tree().children(word)) {
            if ((child.is(FLAT) || child.is(APPOS)) && mention.isPresent() && isSame(mention.get(), child)) {
                conjuncts(child, members, 1); // "Libyan leader Gaddafi and President Zhivkov"
            }
        }
        return List.copyOf(members);
    }

    private boolean isSame(Mention mention, Word word) {
        return at(word).filter(other -> other.actor().equals(mention.actor())).isPresent();
    }

    /**
     * A group of several origins stands for each of them: {@code Hungarian and Romanian officials}, {@code envoys of
     * Guyana and Venezuela}.
     */
    private void origins(Word head, Mention group, Set<Mention> members) {
        for (int i = group.from(); i < group.to(); i++) {
            Word word = sentence.word(i);
            if (word != head
                    && at(word).filter(origin -> origin.actor().equals(group.actor()))
                            .isPresent()) {
                members(word).stream()
                        .filter(origin -> !origin.actor().equals(group.actor()))
                        .forEach(members::add);
            }
        }
        for (Word child : sentence.tree().children(head)) {
            if (child.is(AMOD) || child.is(COMPOUND)) {
                List<Mention> origins = members(child);
                if (origins.stream().anyMatch(origin -> origin.actor().equals(group.actor()))) {
                    origins.stream()
                            .filter(origin -> !origin.actor().equals(group.actor()))
                            .forEach(members::add);
                }
            }
        }
    }

    private void conjuncts(Word word, Set<Mention> members, int depth) {
        for (Word child : sentence.tree().children(word)) {
            if (depth <= DEEPEST && (child.is(CONJ) && !child.is(Upos.VERB) || isListed(word, child))) {
                members.addAll(at(child).isPresent() ? group(child) : owners(child));
                conjuncts(child, members, depth + 1);
            }
        }
    }

    /**
     * Whether the engine took a list for an apposition: two names of different actors of one kind, as in {@code met
     * Macron, Scholz and Meloni}, or the members of a region after it.
     */
    private boolean isListed(Word word, Word child) {
        Optional<Mention> one = at(word);
        Optional<Mention> other = at(child);
        if (!child.is(APPOS) && !child.is(DEP) || one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Actor.Type type = other.get().actor().type();
        return !one.get().actor().equals(other.get().actor())
                && other.get().kind() == Mention.Kind.NAME
                && (one.get().actor().type() == type && type != Actor.Type.ORGANIZATION
                        || one.get().actor().type() == Actor.Type.REGION && type == Actor.Type.COUNTRY);
    }

    /** The actors that possess a noun or name its origin: {@code the Kremlin} in {@code the Kremlin's plan}. */
    List<Mention> owners(Word noun) {
        return sentence.tree().children(noun).stream()
                .filter(child -> child.is(NMOD_POSS) || child.is(AMOD) || child.is(COMPOUND))
                .map(child -> group(antecedent(child).orElse(child)))
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The noun that a relative pronoun stands for. */
    Optional<Word> antecedent(Word pronoun) {
        if (!pronoun.is(Upos.PRON)
                || !words.is(pronoun, FunctionWords.RELATIVE)
                        && !words.is(pronoun, FunctionWords.RELATIVE_POSSESSIVE)) {
            return Optional.empty();
        }
        Optional<Word> at = sentence.tree().parent(pronoun);
        while (at.isPresent()) {
            if (at.get().is(ACL_RELCL)) {
                return sentence.tree().parent(at.get());
            }
            at = sentence.tree().parent(at.get());
        }
        return Optional.empty();
    }
}
