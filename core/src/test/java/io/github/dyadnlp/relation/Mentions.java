package io.github.dyadnlp.relation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Country;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Role;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Actors marked by hand: {@code "RUS=1 KAZ=3-4"} says that word 1 names Russia and words 3 to 4 Kazakhstan.
 *
 * <p>{@code "KEN:POLICE=1-2"} says that words 1 to 2 mean Kenya by its police. Ids of three capital letters are countries, others organisations. Words are counted from 1. The head of a passage is
 * the last word that depends on one outside it; its kind follows from the head: adjectives are demonyms, common nouns
 * nominals, pronouns pronouns.
 */
final class Mentions {

    private static final Splitter MARKS = Splitter.on(' ').omitEmptyStrings();

    private Mentions() {}

    static ActorMentions mentions(ParsedSentence sentence, String marks) {
        List<Mention> mentions = new ArrayList<>();
        for (String mark : MARKS.split(marks)) {
            mentions.add(mention(sentence, mark));
        }
        mentions.sort(Comparator.comparingInt(Mention::from).thenComparingInt(mention -> -mention.to()));
        return new ActorMentions(mentions);
    }

    private static Mention mention(ParsedSentence sentence, String mark) {
        List<String> who = Splitter.on(':').splitToList(mark.substring(0, mark.indexOf('=')));
        String id = who.get(0);
        Optional<Role> role = who.size() > 1 ? Optional.of(Role.valueOf(who.get(1))) : Optional.empty();
        List<String> place = Splitter.on('-').splitToList(mark.substring(mark.indexOf('=') + 1));
        int from = Integer.parseInt(place.get(0)) - 1;
        int to = Integer.parseInt(place.get(place.size() - 1));
        Word head = sentence.words().subList(from, to).stream()
                .filter(word -> word.head() < from || word.head() >= to)
                .reduce((first, last) -> last)
                .orElseThrow();
        return new Mention(
                actor(id),
                kind(head),
                sentence.sentence().index(),
                from,
                to,
                head.index(),
                sentence.span(from, to),
                role);
    }

    private static Actor actor(String id) {
        return id.length() == 3 && CharMatcher.inRange('A', 'Z').matchesAllOf(id)
                ? new Country(id, id)
                : new Organization(id, id, Optional.empty());
    }

    private static Mention.Kind kind(Word head) {
        if (head.is(Upos.PRON)) {
            return Mention.Kind.PRONOUN;
        }
        if (head.is(Upos.NOUN) && !head.is(Deprel.COMPOUND)) {
            return Mention.Kind.NOMINAL;
        }
        return head.is(Upos.ADJ) ? Mention.Kind.DEMONYM : Mention.Kind.NAME;
    }
}
