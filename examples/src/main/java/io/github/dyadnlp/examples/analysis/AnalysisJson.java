package io.github.dyadnlp.examples.analysis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Action;
import io.github.dyadnlp.relation.Candidate;
import io.github.dyadnlp.relation.Participant;
import io.github.dyadnlp.relation.SentenceExplanation;
import io.github.dyadnlp.relation.Verdict;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes how one article was read, as an object on one line:
 *
 * <pre>{@code
 * {"id": "a", "text": "…", "sentences": [{"index": 0,
 *   "words": [{"begin": 0, "end": 6, "lemma": "Russia", "upos": "PROPN", "head": 1, "deprel": "nsubj"}, …],
 *   "mentions": [{"type": "COUNTRY", "id": "RUS", "name": "Russia", "kind": "NAME", "from": 0, "to": 1, "head": 0}, …],
 *   "proposals": [{"begin": 7, "end": 13, "source": {"id": "RUS", "name": "Russia"}, "target": {…}, "rule": true,
 *     "signs": {"constant": 1.0, …}}, …]}, …]}
 * }</pre>
 *
 * Offsets count UTF-16 units of the text, words are counted from 0 in their sentence, and -1 is the head of a root.
 * {@code proposals} is there only where asked for. Not safe for several threads.
 */
public final class AnalysisJson {

    /** The clue of a {@link Verdict} that tells that a frame or the grammar proposed it. */
    private static final String RULE = "rule";

    private final JsonGenerator json;

    /** @param out flushed, but not closed */
    public AnalysisJson(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Begins the object of an article. */
    public void begin(String id, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("text", text);
        json.writeArrayFieldStart("sentences");
    }

    /** @param weighed what was considered in the sentence; empty to leave proposals out */
    public void write(ParsedSentence sentence, Iterable<Mention> mentions, Optional<SentenceExplanation> weighed)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", sentence.sentence().index());
        json.writeArrayFieldStart("words");
        for (Word word : sentence.words()) {
            write(word);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : mentions) {
            write(mention);
        }
        json.writeEndArray();
        if (weighed.isPresent()) {
            json.writeArrayFieldStart("proposals");
            for (Candidate candidate : weighed.get().candidates()) {
                write(candidate);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Ends the object of an article. */
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void write(Word word) throws IOException {
        json.writeStartObject();
        write(word.span());
        json.writeStringField("lemma", word.lemma());
        json.writeStringField("upos", word.upos().name());
        json.writeNumberField("head", word.head());
        json.writeStringField("deprel", word.deprel().label());
        json.writeEndObject();
    }

    private void write(Mention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", mention.actor().type().name());
        writeNameOf(mention.actor());
        json.writeStringField("kind", mention.kind().name());
        json.writeNumberField("from", mention.from());
        json.writeNumberField("to", mention.to());
        json.writeNumberField("head", mention.head());
        json.writeEndObject();
    }

    private void write(Candidate candidate) throws IOException {
        for (Verdict verdict : candidate.verdicts()) {
            if (verdict.source().isPresent() && verdict.target().isPresent()) {
                write(
                        candidate.action(),
                        verdict,
                        verdict.source().get(),
                        verdict.target().get());
            }
        }
    }

    private void write(Action act, Verdict verdict, Participant source, Participant target) throws IOException {
        json.writeStartObject();
        write(act.span());
        json.writeObjectFieldStart("source");
        writeNameOf(source.actor());
        json.writeEndObject();
        json.writeObjectFieldStart("target");
        writeNameOf(target.actor());
        json.writeEndObject();
        json.writeBooleanField(
                "rule", verdict.clues().stream().anyMatch(clue -> clue.name().equals(RULE)));
        json.writeObjectFieldStart("signs");
        for (Verdict.Clue clue : verdict.clues()) {
            json.writeNumberField(clue.name(), clue.value());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeNameOf(Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
    }

    private void write(Span span) throws IOException {
        json.writeNumberField("begin", span.start());
        json.writeNumberField("end", span.end());
    }
}
