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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one extraction back from the fields that {@link ExtractionJson} lists. */
final class ExtractionReader {

    private final Field document;
    private final Article article;

    ExtractionReader(Field document) {
        this.document = document;
        this.article = ArticleJson.read(document);
    }

    Extraction read() {
        List<Sentence> sentences = document.get("sentences").list(this::sentence);
        List<Mention> mentions = document.get("mentions").list(this::mention);
        List<Relation> relations = document.get("relations").list(this::relation);
        return new Extraction(article, sentences, new ActorMentions(mentions), relations);
    }

    private Sentence sentence(Field field) {
        int index = field.get("index").number();
        int paragraph = field.get("paragraph").number();
        Sentence.Kind kind = field.get("kind").constant(Sentence.Kind.class);
        List<Token> tokens = tokens(field.get("tokens"));
        Span span = span(field);
        return field.make(() -> new Sentence(index, paragraph, kind, span, tokens));
    }

    private List<Token> tokens(Field field) {
        List<Integer> offsets = field.list(Field::number);
        if (offsets.size() % 2 != 0) {
            field.fail("begin and end of each token in turn");
        }
        List<Token> tokens = new ArrayList<>(offsets.size() / 2);
        for (int i = 0; i < offsets.size(); i += 2) {
            Span span = span(field, offsets.get(i), offsets.get(i + 1));
            tokens.add(new Token(span.of(article.text()), span));
        }
        return tokens;
    }

    private Span span(Field field) {
        return span(field, field.get("begin").number(), field.get("end").number());
    }

    private Span span(Field field, int begin, int end) {
        if (end > article.text().length()) {
            throw new JsonException("%s: %s..%s lies outside the %s units of the text"
                    .formatted(field.path(), begin, end, article.text().length()));
        }
        return field.make(() -> new Span(begin, end));
    }

    private Mention mention(Field field) {
        Actor actor = actor(field);
        Mention.Kind kind = field.get("kind").constant(Mention.Kind.class);
        Optional<Role> role = field.find("role").map(told -> told.constant(Role.class));
        double confidence = field.get("confidence").decimal();
        Span span = span(field);
        Field tokens = field.get("tokens");
        int sentence = tokens.get("sentence").number();
        int from = tokens.get("from").number();
        int to = tokens.get("to").number();
        int head = tokens.get("head").number();
        return tokens.make(() -> new Mention(actor, kind, sentence, from, to, head, span, role, confidence));
    }

    private Actor actor(Field field) {
        Actor.Type type = field.get("type").constant(Actor.Type.class);
        String name = field.get("name").text();
        return switch (type) {
            case PERSON -> {
                List<String> titles = field.get("titles").list(Field::text);
                Optional<Actor> affiliation = field.find("affiliation").map(this::actor);
                Optional<Role> role = field.find("personRole").map(told -> told.constant(Role.class));
                yield field.make(() -> new Person(name, titles, affiliation, role));
            }
            case COUNTRY -> {
                String id = field.get("id").text();
                yield field.make(() -> new Country(id, name));
            }
            case ORGANIZATION -> {
                String id = field.get("id").text();
                Optional<Actor> parent = field.find("parent").map(this::actor);
                yield field.make(() -> new Organization(id, name, parent));
            }
            case REGION -> field.make(() -> new Region(name));
        };
    }

    private Relation relation(Field field) {
        Participant source = new Participant(mention(field.get("source")));
        Action action = action(field.get("action"));
        Participant target = new Participant(mention(field.get("target")));
        Event event = field.get("event").constant(Event.class);
        boolean negated = field.get("negated").flag();
        Status status = field.get("status").constant(Status.class);
        boolean symmetric = field.get("symmetric").flag();
        boolean historical = field.get("historical").flag();
        Optional<Attribution> attribution = field.find("attribution").map(this::attribution);
        Optional<String> object = field.find("object").map(Field::text);
        double confidence = field.get("confidence").decimal();
        String foundBy = field.get("foundBy").text();
        int sentence = field.get("sentence").get("index").number();
        return field.make(() -> new Relation(
                source,
                action,
                target,
                event,
                negated,
                status,
                symmetric,
                historical,
                attribution,
                object,
                confidence,
                foundBy,
                sentence));
    }

    private Attribution attribution(Field field) {
        Optional<Participant> speaker = field.find("speaker").map(this::mention).map(Participant::new);
        Action saying = action(field.get("saying"));
        boolean quoted = field.get("quoted").flag();
        return new Attribution(speaker, saying, quoted, field.find("outer").map(this::attribution));
    }

    private Action action(Field field) {
        return new Action(field.get("lemma").text(), field.get("text").text(), span(field));
    }
}
