package io.github.dyadnlp.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.actor.Organization;
import io.github.dyadnlp.actor.Person;
import io.github.dyadnlp.relation.Action;
import io.github.dyadnlp.relation.Attribution;
import io.github.dyadnlp.relation.Dyad;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one extraction, field by field in the order that {@link ExtractionJson} promises. */
final class ExtractionWriter {

    private final JsonGenerator json;
    private final Extraction extraction;
    /** Each relation's index in the list of relations. */
    private final Map<Relation, Integer> places = new IdentityHashMap<>();

    ExtractionWriter(JsonGenerator json, Extraction extraction) {
        this.json = json;
        this.extraction = extraction;
        for (Relation relation : extraction.relations()) {
            places.put(relation, places.size());
        }
    }

    /** Writes the values of a list. */
    private interface Each<T> {
        void write(T value) throws IOException;
    }

    void write() throws IOException {
        Article article = extraction.article();
        json.writeStartObject();
        json.writeStringField("id", article.id());
        writeOptional("title", article.title());
        writeOptional("date", article.date());
        writeList("relations", extraction.relations(), this::writeRelation);
        writeList("dyads", extraction.dyads(), this::writeDyad);
        writeList("mentions", extraction.mentions(), this::writeMention);
        Map<Mention, Integer> places = new IdentityHashMap<>();
        extraction.mentions().forEach(mention -> places.put(mention, places.size()));
        writeList("actors", extraction.actors(), profile -> writeProfile(profile, places));
        writeList("sentences", extraction.sentences(), this::writeSentence);
        json.writeStringField("text", article.text());
        json.writeEndObject();
    }

    private <T> void writeList(String name, List<T> values, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            each.write(value);
        }
        json.writeEndArray();
    }

    private void writeOptional(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private void writeRelation(Relation relation) throws IOException {
        json.writeStartObject();
        json.writeFieldName("source");
        writeMention(relation.source().mention());
        writeAction("action", relation.action());
        json.writeFieldName("target");
        writeMention(relation.target().mention());
        writeEvent(relation.event());
        json.writeBooleanField("negated", relation.negated());
        json.writeStringField("status", relation.status().name());
        json.writeBooleanField("symmetric", relation.symmetric());
        json.writeBooleanField("historical", relation.historical());
        writeAttribution("attribution", relation.attribution());
        writeOptional("object", relation.object());
        json.writeNumberField("confidence", relation.confidence());
        json.writeStringField("foundBy", relation.foundBy());
        json.writeObjectFieldStart("sentence");
        json.writeNumberField("index", relation.sentence());
        writeSpan(sentence(relation).span());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeEvent(Event event) throws IOException {
        json.writeStringField("event", event.name());
        writeOptional("quadClass", event.quadClass());
        writeOptional("cameoRoot", event.cameoRoot());
        if (event.intensity().isPresent()) {
            json.writeNumberField("intensity", event.intensity().getAsDouble());
        }
    }

    private void writeAttribution(String name, Optional<Attribution> attribution) throws IOException {
        if (attribution.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        if (attribution.get().speaker().isPresent()) {
            json.writeFieldName("speaker");
            writeMention(attribution.get().speaker().get().mention());
        }
        writeAction("saying", attribution.get().saying());
        json.writeBooleanField("quoted", attribution.get().quoted());
        writeAttribution("outer", attribution.get().outer());
        json.writeEndObject();
    }

    private void writeDyad(Dyad dyad) throws IOException {
        json.writeStartObject();
        json.writeFieldName("source");
        writeActor(dyad.source());
        json.writeFieldName("target");
        writeActor(dyad.target());
        writeEvent(dyad.event());
        json.writeBooleanField("negated", dyad.negated());
        json.writeBooleanField("symmetric", dyad.symmetric());
        json.writeNumberField("count", dyad.count());
        json.writeNumberField("confidence", dyad.confidence());
        json.writeArrayFieldStart("evidence");
        for (Relation relation : dyad.evidence()) {
            json.writeNumber(places.get(relation));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Sentence sentence(Relation relation) {
        List<Sentence> sentences = extraction.sentences();
        checkArgument(
                0 <= relation.sentence() && relation.sentence() < sentences.size(),
                "relation '%s' stands in sentence %s, but article '%s' has %s",
                relation.foundBy(),
                relation.sentence(),
                extraction.article().id(),
                sentences.size());
        return sentences.get(relation.sentence());
    }

    private void writeAction(String name, Action action) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("lemma", action.lemma());
        json.writeStringField("text", action.text());
        writeSpan(action.span());
        json.writeEndObject();
    }

    private void writeMention(Mention mention) throws IOException {
        json.writeStartObject();
        writeFields(mention.actor());
        json.writeStringField("kind", mention.kind().name());
        writeOptional("role", mention.role());
        json.writeNumberField("confidence", mention.confidence());
        json.writeStringField("text", passage(mention));
        writeSpan(mention.span());
        json.writeObjectFieldStart("tokens");
        json.writeNumberField("sentence", mention.sentence());
        json.writeNumberField("from", mention.from());
        json.writeNumberField("to", mention.to());
        json.writeNumberField("head", mention.head());
        json.writeEndObject();
        json.writeEndObject();
    }

    private String passage(Mention mention) {
        String text = extraction.article().text();
        checkArgument(
                mention.span().end() <= text.length(),
                "mention of %s at %s lies outside the %s units of article '%s'",
                mention.actor().id(),
                mention.span(),
                text.length(),
                extraction.article().id());
        return mention.span().of(text);
    }

    private void writeProfile(ActorProfile profile, Map<Mention, Integer> places) throws IOException {
        json.writeStartObject();
        writeFields(profile.actor());
        writeList("names", profile.names(), json::writeString);
        writeList("roles", List.copyOf(profile.roles()), role -> json.writeString(role.name()));
        writeList("mentions", profile.mentions(), mention -> json.writeNumber(places.get(mention)));
        json.writeEndObject();
    }

    private void writeActor(Actor actor) throws IOException {
        json.writeStartObject();
        writeFields(actor);
        json.writeEndObject();
    }

    private void writeFields(Actor actor) throws IOException {
        json.writeStringField("type", actor.type().name());
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        Optional<Person> person = actor.fold(Optional::of, country -> none(), body -> none(), region -> none());
        if (person.isPresent()) {
            writeList("titles", person.get().titles(), json::writeString);
            writeBelonging("affiliation", person.get().affiliation());
            writeOptional("personRole", person.get().role());
        }
        Optional<Organization> body = actor.fold(one -> none(), country -> none(), Optional::of, region -> none());
        if (body.isPresent()) {
            writeBelonging("parent", body.get().parent());
        }
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private void writeBelonging(String name, Optional<Actor> actor) throws IOException {
        if (actor.isPresent()) {
            json.writeFieldName(name);
            writeActor(actor.get());
        }
    }

    private void writeSentence(Sentence sentence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", sentence.index());
        json.writeNumberField("paragraph", sentence.paragraph());
        json.writeStringField("kind", sentence.kind().name());
        writeSpan(sentence.span());
        json.writeArrayFieldStart("tokens");
        for (Token token : sentence.tokens()) {
            json.writeNumber(token.span().start());
            json.writeNumber(token.span().end());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSpan(Span span) throws IOException {
        json.writeNumberField("begin", span.start());
        json.writeNumberField("end", span.end());
    }
}
