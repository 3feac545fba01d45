package io.github.dyadnlp.json;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Country;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Person;
import io.github.dyadnlp.actor.Region;
import io.github.dyadnlp.actor.Role;
import io.github.dyadnlp.relation.Action;
import io.github.dyadnlp.relation.Attribution;
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
import java.util.Random;
import java.util.function.Supplier;

/** Extractions of nonsense: every field takes every form, and texts are as hostile as texts can be. */
final class RandomExtractions {

    private static final List<String> PIECES = List.of(
            "Russia",
            " ",
            "Kazakh",
            "é",
            "’",
            "“quoted”",
            "\"",
            "\\",
            "/",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "😀",
            "\uD83D",
            "\uDE00",
            "\uFFFF",
            "שלום",
            "中国",
            "</script>",
            "{}");

    private final Random random;

    RandomExtractions(long seed) {
        this.random = new Random(seed);
    }

    Extraction next() {
        String text = text(1 + random.nextInt(60));
        Article article = new Article(
                "id" + text(3), text, maybe(() -> text(4)), maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000))));
        List<Sentence> sentences = list(1 + random.nextInt(4), () -> sentence(text));
        List<Mention> mentions = list(random.nextInt(6), () -> mention(text, actor(2)));
        List<Relation> relations = list(random.nextInt(4), () -> relation(text, sentences.size()));
        return new Extraction(article, sentences, new ActorMentions(mentions), relations);
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String name() {
        return "N" + text(2);
    }

    private Span span(String text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }

    private Sentence sentence(String text) {
        Span span = span(text);
        List<Token> tokens = new ArrayList<>();
        for (int start = span.start(); start < span.end(); start++) {
            Span letter = new Span(start, start + 1);
            tokens.add(new Token(letter.of(text), letter));
        }
        return new Sentence(random.nextInt(9), random.nextInt(9), one(Sentence.Kind.values()), span, tokens);
    }

    private Actor actor(int depth) {
        Optional<Actor> other = depth == 0 ? Optional.empty() : maybe(() -> actor(depth - 1));
        return switch (random.nextInt(4)) {
            case 0 -> new Person(name(), list(random.nextInt(3), this::name), other, maybe(() -> one(Role.values())));
            case 1 -> new Country("KAZ", name());
            case 2 -> new Organization(name(), name(), other);
            default -> new Region(name());
        };
    }

    private Mention mention(String text, Actor actor) {
        int from = random.nextInt(9);
        int head = from + random.nextInt(3);
        int to = head + 1 + random.nextInt(3);
        return new Mention(
                actor,
                one(Mention.Kind.values()),
                random.nextInt(9),
                from,
                to,
                head,
                span(text),
                maybe(() -> one(Role.values())));
    }

    private Relation relation(String text, int sentences) {
        return new Relation(
                new Participant(mention(text, new Country("RUS", name()))),
                new Action(text(2), text(2), span(text)),
                new Participant(mention(text, actor(1))),
                one(Event.values()),
                random.nextBoolean(),
                one(Status.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                attribution(text),
                maybe(() -> text(3)),
                random.nextDouble(),
                text(2),
                random.nextInt(sentences));
    }

    private Optional<Attribution> attribution(String text) {
        return maybe(() -> new Attribution(
                maybe(() -> new Participant(mention(text, actor(1)))),
                new Action(text(2), text(2), span(text)),
                random.nextBoolean(),
                attribution(text)));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private static <T> List<T> list(int size, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value.get());
        }
        return values;
    }
}
