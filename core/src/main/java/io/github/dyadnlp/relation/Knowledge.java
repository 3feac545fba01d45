package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ADVMOD;
import static io.github.dyadnlp.syntax.Deprel.AMOD;
import static io.github.dyadnlp.syntax.Deprel.APPOS;
import static io.github.dyadnlp.syntax.Deprel.AUX;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.COMPOUND;
import static io.github.dyadnlp.syntax.Deprel.COMPOUND_PRT;
import static io.github.dyadnlp.syntax.Deprel.MARK;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ_PASS;
import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.XCOMP;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.dyadnlp.lexicon.OwnFiles;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of predicates: frames of verbs, nouns and adjectives, function words, ways into an argument.
 *
 * @param verbs from {@code verbs.frames}
 * @param nouns from {@code nouns.frames}
 * @param adjectives from {@code adjectives.frames}
 * @param unknown from {@code unknown.frames}, for verbs without a frame
 * @param words from {@code function-words.tsv}
 * @param ways from {@code argument-ways.tsv}
 * @param weigher from {@code weights.tsv}
 */
record Knowledge(
        Frames verbs,
        Frames nouns,
        Frames adjectives,
        Frame unknown,
        FunctionWords words,
        ImmutableMap<String, Way> ways,
        Weigher weigher) {

    /**
     * How an actor may stand inside an argument.
     *
     * @param plausibility how plainly it is whom the act concerns, from 0 to 1
     * @param acts whether it is also the one who acts, where the argument is a subject
     */
    record Way(double plausibility, boolean acts) {}

    /** Stands between a verb and its particle in a frame. */
    private static final String JOINT = "_";
    /** Conditions of frames on the complement of the verb. */
    private static final String INFINITIVE = "+to";

    private static final String CLAUSE = "+that";
    private static final String OBLIGATION = "+must";
    private static final String REASON = "+for";

    static Knowledge load() {
        return load(OwnFiles.none());
    }

    /** @param own frames of the caller's */
    static Knowledge load(OwnFiles own) {
        var ways = ImmutableMap.<String, Way>builder();
        for (Table.Row row : Table.read(Knowledge.class, "argument-ways.tsv", 3)) {
            ways.put(
                    row.cell(0),
                    new Way(Double.parseDouble(row.cell(1)), row.cell(2).equals("yes")));
        }
        return new Knowledge(
                Frames.load("verbs.frames", own),
                Frames.load("nouns.frames", own),
                Frames.load("adjectives.frames", own),
                Iterables.getOnlyElement(Frames.load("unknown.frames", own).all()),
                FunctionWords.load(),
                ways.buildOrThrow(),
                Weigher.load());
    }

    /** The frame of a verb with its particle and object. */
    Optional<Frame> verb(Clause clause, ParsedSentence sentence) {
        String predicate = predicate(clause.head(), sentence);
        int joint = predicate.indexOf(JOINT);
        List<Word> complement = joint < 0 ? List.of() : clause.obliques().get(predicate.substring(joint + 1));
        Set<String> objects = Stream.concat(clause.object().stream(), complement.stream())
                .flatMap(object -> Stream.concat(Stream.of(object), titles(object, sentence.tree()).stream()))
                .flatMap(Knowledge::lemmas)
                .collect(Collectors.toSet());
        complements(clause.head(), sentence.tree()).forEach(objects::add);
        return verbs.find(predicate, objects);
    }

    /** What a name in the object says that its bearer is: {@code ambassador} in {@code summoned Ambassador Ruiz}. */
    private static List<Word> titles(Word object, DependencyTree tree) {
        return object.is(Upos.PROPN)
                ? tree.children(object).stream()
                        .filter(child ->
                                child.is(COMPOUND) || child.is(APPOS) || child.is(NMOD) && !tree.has(child, CASE))
                        .toList()
                : List.of();
    }

    /** The kinds of clauses that complement a verb, as conditions of frames name them. */
    private Stream<String> complements(Word verb, DependencyTree tree) {
        return tree.children(verb).stream().flatMap(child -> switch (child.deprel()) {
            case XCOMP ->
                mark(child, tree).filter(mark -> words.is(mark, FunctionWords.INFINITIVE)).stream()
                        .map(mark -> INFINITIVE);
            case CCOMP -> isObligation(child, tree) ? Stream.of(CLAUSE, OBLIGATION) : Stream.of(CLAUSE);
            case ADVCL ->
                mark(child, tree).filter(mark -> words.is(mark, FunctionWords.REASON_LINK)).stream()
                        .map(mark -> REASON);
            default -> Stream.of();
        });
    }

    private boolean isObligation(Word clause, DependencyTree tree) {
        return tree.children(clause).stream()
                .anyMatch(child -> child.is(AUX) && words.is(child, FunctionWords.OBLIGATION));
    }

    private static Optional<Word> mark(Word clause, DependencyTree tree) {
        return tree.child(clause, MARK, CASE);
    }

    /**
     * The lemma of a verb, with its particle or fixed preposition where a frame knows the two together, as in
     * {@code call_off}: a dependent of the verb or, since engines take one for the other, the word right after it; else
     * the preposition of one of its obliques.
     */
    String predicate(Word verb, ParsedSentence sentence) {
        String lemma = spelt(lemma(verb));
        for (Word child : sentence.tree().children(verb)) {
            if (child.is(COMPOUND_PRT)
                    || child.is(ADVMOD) && child.index() > verb.index()
                    || child.is(XCOMP) && child.is(Upos.ADJ)) {
                if (isFramed(lemma, child, verb, sentence)) {
                    return joined(lemma, child);
                }
            }
        }
        if (verb.index() + 1 < sentence.size()) {
            Word next = sentence.word(verb.index() + 1);
            if (isFramed(lemma, next, verb, sentence) && !saysWhen(next, sentence)) {
                return joined(lemma, next);
            }
        }
        if (isIdiom(lemma, verb, sentence)) {
            return lemma;
        }
        for (Word child : sentence.tree().children(verb)) {
            if (child.is(OBL)) {
                Optional<Word> preposition = sentence.tree().child(child, CASE);
                if (preposition.isPresent()
                        && isFramed(lemma, preposition.get(), verb, sentence)
                        && !saysWhen(preposition.get(), sentence)) {
                    return joined(lemma, preposition.get());
                }
            }
        }
        return lemma;
    }

    /** Lemmatisers lose an e or keep one too many ("upgrad", "vowe"): the spelling that has a frame, if only one has. */
    private String spelt(String lemma) {
        if (verbs.has(lemma)) {
            return lemma;
        }
        if (verbs.has(lemma + "e")) {
            return lemma + "e";
        }
        String shorter = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return verbs.has(shorter) ? shorter : lemma;
    }

    /** {@code on} in {@code called on Thursday for talks}, {@code in} in {@code closed the port in 1993}. */
    private boolean saysWhen(Word preposition, ParsedSentence sentence) {
        if (!preposition.is(CASE)) {
            return false;
        }
        Word when = sentence.word(preposition.head());
        return when.is(Upos.NUM) || words.is(when, FunctionWords.TIME);
    }

    /** Whether a frame knows the verb with this particle or preposition, for the object or phrase that stands here. */
    private boolean isFramed(String lemma, Word particle, Word verb, ParsedSentence sentence) {
        String joined = joined(lemma, particle);
        if (!verbs.has(joined)) {
            return false;
        }
        Set<String> objects = new HashSet<>();
        sentence.tree()
                .child(verb, OBJ, NSUBJ_PASS)
                .ifPresent(object -> lemmas(object).forEach(objects::add));
        if (particle.head() != Word.ROOT) {
            lemmas(sentence.word(particle.head())).forEach(objects::add);
        }
        return verbs.find(joined, objects).isPresent();
    }

    /** Whether the object makes an idiom with the verb alone: {@code take part in} is no {@code take in}. */
    private boolean isIdiom(String lemma, Word verb, ParsedSentence sentence) {
        return sentence.tree()
                .child(verb, OBJ)
                .flatMap(object -> verbs.find(lemma, lemmas(object).collect(Collectors.toSet())))
                .filter(frame -> !frame.objects().isEmpty())
                .isPresent();
    }

    private static String joined(String lemma, Word particle) {
        return lemma + JOINT + particle.text().toLowerCase(Locale.ROOT);
    }

    /** The frame of an event noun, with its compound where a frame knows the two together: {@code press_conference}. */
    Optional<Frame> noun(Word noun, DependencyTree tree) {
        if (!noun.is(Upos.NOUN) && !noun.is(Upos.PROPN)) {
            return Optional.empty();
        }
        Set<String> beside = new HashSet<>();
        for (Word child : tree.children(noun)) {
            if (child.is(COMPOUND) || child.is(AMOD) || child.is(NMOD)) {
                lemmas(child).forEach(beside::add);
            }
        }
        for (Word child : tree.children(noun)) {
            if (child.is(COMPOUND)) {
                Optional<Frame> joined = nouns.find(lemma(child) + "_" + lemma(noun), Set.of());
                if (joined.isPresent()) {
                    return joined;
                }
            }
        }
        return lemmas(noun).flatMap(lemma -> nouns.find(lemma, beside).stream()).findFirst();
    }

    /** The frame of a word of any kind as it stands in its sentence; of a light verb that of the noun that gives it meaning. */
    Optional<Frame> frame(Word word, ParsedSentence sentence, Clauses clauses) {
        if (!word.is(Upos.VERB)) {
            return adjective(word).or(() -> noun(word, sentence.tree()));
        }
        Clause clause = clauses.of(word);
        Optional<Frame> verb = verb(clause, sentence);
        return verb.filter(frame -> frame.is(Trait.LIGHT))
                .flatMap(light -> clause.object().stream().findFirst())
                .flatMap(object -> noun(object, sentence.tree()))
                .or(() -> verb);
    }

    /** The frame of a predicated adjective, also of one that looks like a participle: {@code disappointed with}. */
    Optional<Frame> adjective(Word adjective) {
        if (adjective.is(Upos.ADJ)) {
            return adjectives.find(lemma(adjective), Set.of());
        }
        return adjective.is(Feature.PAST_PARTICIPLE)
                ? adjectives.find(adjective.text().toLowerCase(Locale.ROOT), Set.of())
                : Optional.empty();
    }

    /** Engines leave some plurals as they are ("troops"), which frames name in the singular. */
    private static Stream<String> lemmas(Word noun) {
        String lemma = lemma(noun);
        return noun.is(Feature.PLURAL) && lemma.endsWith("s")
                ? Stream.of(lemma, lemma.substring(0, lemma.length() - 1))
                : Stream.of(lemma);
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
