package io.github.dyadnlp.json;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Country;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Person;
import io.github.dyadnlp.relation.Action;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Participant;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.Status;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extractions put together by hand, as a pipeline would give them. */
final class HandMade {

    private HandMade() {}

    /** Russia halted Kazakh oil exports. */
    static Extraction oilExports() {
        Article article = Article.of("article-7", "Russia halted Kazakh oil exports.");
        Mention russia = mention(new Country("RUS", "Russia"), Mention.Kind.NAME, 0, 6, 0);
        Mention kazakh = mention(new Country("KAZ", "Kazakhstan"), Mention.Kind.DEMONYM, 14, 20, 2);
        Relation halt = new Relation(
                new Participant(russia),
                new Action("halt", "halted", new Span(7, 13)),
                new Participant(kazakh),
                Event.COERCE,
                false,
                Status.ACTUAL,
                false,
                false,
                Optional.empty(),
                Optional.of("Kazakh oil exports"),
                0.93,
                "halt subj obj",
                0);
        return extraction(article, List.of(russia, kazakh), List.of(halt));
    }

    /** An article with title, date, and every kind of actor detail; no relation. */
    static Extraction tokayev() {
        Article article =
                new Article("a", "Tokayev left.", Optional.of("“Exit”"), Optional.of(LocalDate.of(2026, 11, 22)));
        Organization csto = new Organization("CSTO", "Collective Security Treaty Organization", Optional.empty());
        Actor person = new Person("Kassym-Jomart Tokayev", List.of("president", "chairman"), Optional.of(csto));
        return extraction(article, List.of(mention(person, Mention.Kind.NAME, 0, 7, 0)), List.of());
    }

    private static Mention mention(Actor actor, Mention.Kind kind, int begin, int end, int token) {
        return new Mention(actor, kind, 0, token, token + 1, token, new Span(begin, end));
    }

    /** One sentence with a token for each word. */
    private static Extraction extraction(Article article, List<Mention> mentions, List<Relation> relations) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : article.text().split(" ")) {
            tokens.add(new Token(word, new Span(start, start + word.length())));
            start += word.length() + 1;
        }
        Span all = new Span(0, article.text().length());
        Sentence sentence = new Sentence(0, 0, Sentence.Kind.BODY, all, tokens);
        return new Extraction(article, List.of(sentence), new ActorMentions(mentions), relations);
    }
}
