package io.github.dyadnlp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.dyadnlp.Extraction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * One extraction as one JSON object on one line, and back.
 *
 * <pre>{@code
 * {"id": "article-7", "title": "Oil", "date": "2026-11-22",
 *  "relations": [{"source": ACTOR_MENTION, "action": {"lemma": "halt", "text": "halted", "begin": 7, "end": 13},
 *                 "target": ACTOR_MENTION, "event": "COERCE", "quadClass": "MATERIAL_CONFLICT", "cameoRoot": "17",
 *                 "intensity": -7.2, "negated": false, "status": "ACTUAL", "symmetric": false, "historical": false,
 *                 "attribution": {"speaker": ACTOR_MENTION,
 *                                 "saying": {"lemma": "say", "text": "said", "begin": 41, "end": 45}, "quoted": false},
 *                 "object": "Kazakh oil exports", "confidence": 0.93, "foundBy": "halt subj obj",
 *                 "sentence": {"index": 0, "begin": 0, "end": 33}}],
 *  "dyads": [{"source": ACTOR, "target": ACTOR, "event": "COERCE", "quadClass": "MATERIAL_CONFLICT", "cameoRoot": "17",
 *             "intensity": -7.2, "negated": false, "symmetric": false, "count": 1, "confidence": 0.93, "evidence": [0]}],
 *  "mentions": [ACTOR_MENTION],
 *  "actors": [ACTOR_PROFILE],
 *  "sentences": [{"index": 0, "paragraph": 0, "kind": "BODY", "begin": 0, "end": 33, "tokens": [0, 6, 7, 13]}],
 *  "text": "Russia halted Kazakh oil exports."}
 *
 * ACTOR          {"type": "PERSON", "id": "Kassym-Jomart Tokayev", "name": "Kassym-Jomart Tokayev",
 *                 "titles": ["president"], "affiliation": ACTOR, "personRole": "GOVERNMENT"}
 * ACTOR_MENTION  the fields of ACTOR and "kind": "NOMINAL", "role": "GOVERNMENT", "confidence": 0.86,
 *                "text": "the president", "begin": 17, "end": 30,
 *                "tokens": {"sentence": 0, "from": 2, "to": 4, "head": 3}
 * ACTOR_PROFILE  the fields of ACTOR and "names": ["Tokayev"], "roles": ["GOVERNMENT"], "mentions": [0, 3]
 * }</pre>
 *
 * <p>Fields come in this order. {@code title}, {@code date}, {@code attribution} with its {@code speaker} and
 * {@code outer} (an attribution), {@code object}, {@code role} (mentions of groups and offices), {@code affiliation} and {@code personRole}
 * (persons), {@code parent} (organisations) and the figures
 * of events that have none are left out where there is none; a dyad's {@code evidence} are indices of {@code relations},
 * an actor's {@code mentions} of {@code mentions}; {@code titles} stands on persons only. Offsets count
 * UTF-16 units of {@code text}, ends exclusive; a sentence's {@code tokens} are begin and end of each token in turn. What
 * is read back follows from these fields save {@code actors}, {@code dyads}, the figures of
 * events, {@code id} of persons and regions, and {@code text} of
 * mentions, which are there for other programs; fields not listed are ignored.
 */
public final class ExtractionJson {

    /** The fast writer of numbers gives the same digits on every Java; the built-in one changed with 19. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new LineSafeEscapes())
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private ExtractionJson() {}

    /**
     * The extraction on one line, without line feed.
     *
     * @throws IllegalArgumentException if a mention or relation points outside the article
     */
    public static String write(Extraction extraction) {
        StringWriter json = new StringWriter();
        try {
            write(extraction, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes what is written to it", e);
        }
        return json.toString();
    }

    /** Writes {@link #write(Extraction)} to {@code out}, which is neither flushed nor closed. */
    public static void write(Extraction extraction, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            new ExtractionWriter(generator, extraction).write();
        }
    }

    /**
     * Reads what {@link #write(Extraction)} wrote; line breaks between fields do no harm.
     *
     * @throws JsonException if {@code json} is no JSON, a field is missing or has another form, or offsets do not fit
     */
    public static Extraction read(String json) {
        return new ExtractionReader(Field.parse(json)).read();
    }
}
