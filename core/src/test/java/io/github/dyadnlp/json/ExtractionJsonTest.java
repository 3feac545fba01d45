package io.github.dyadnlp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.ActorMentions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionJsonTest {

    private static final String OIL_EXPORTS = ExtractionJson.write(HandMade.oilExports());

    @Test
    void writesEveryFieldInItsPlace() {
        assertThat(OIL_EXPORTS).isEqualTo("""
                        {"id":"article-7",\
                        "relations":[{\
                        "source":{"type":"COUNTRY","id":"RUS","name":"Russia","kind":"NAME","confidence":0.96,"text":"Russia",\
                        "begin":0,"end":6,"tokens":{"sentence":0,"from":0,"to":1,"head":0}},\
                        "action":{"lemma":"halt","text":"halted","begin":7,"end":13},\
                        "target":{"type":"COUNTRY","id":"KAZ","name":"Kazakhstan","kind":"DEMONYM","confidence":0.96,"text":"Kazakh",\
                        "begin":14,"end":20,"tokens":{"sentence":0,"from":2,"to":3,"head":2}},\
                        "event":"COERCE","quadClass":"MATERIAL_CONFLICT","cameoRoot":"17","intensity":-7.2,\
                        "negated":false,"status":"ACTUAL","symmetric":false,"historical":false,\
                        "object":"Kazakh oil exports","confidence":0.93,"foundBy":"halt subj obj",\
                        "sentence":{"index":0,"begin":0,"end":33}}],\
                        "dyads":[{"source":{"type":"COUNTRY","id":"RUS","name":"Russia"},\
                        "target":{"type":"COUNTRY","id":"KAZ","name":"Kazakhstan"},\
                        "event":"COERCE","quadClass":"MATERIAL_CONFLICT","cameoRoot":"17","intensity":-7.2,\
                        "negated":false,"symmetric":false,"count":1,"confidence":0.93,"evidence":[0]}],\
                        "mentions":[{"type":"COUNTRY","id":"RUS","name":"Russia","kind":"NAME","confidence":0.96,"text":"Russia",\
                        "begin":0,"end":6,"tokens":{"sentence":0,"from":0,"to":1,"head":0}},\
                        {"type":"COUNTRY","id":"KAZ","name":"Kazakhstan","kind":"DEMONYM","confidence":0.96,"text":"Kazakh",\
                        "begin":14,"end":20,"tokens":{"sentence":0,"from":2,"to":3,"head":2}}],\
                        "actors":[{"type":"COUNTRY","id":"RUS","name":"Russia","names":["Russia"],"roles":[],"mentions":[0]},\
                        {"type":"COUNTRY","id":"KAZ","name":"Kazakhstan","names":["Kazakh"],"roles":[],"mentions":[1]}],\
                        "sentences":[{"index":0,"paragraph":0,"kind":"BODY","begin":0,"end":33,\
                        "tokens":[0,6,7,13,14,20,21,24,25,33]}],\
                        "text":"Russia halted Kazakh oil exports."}""");
    }

    @Test
    void writesTitlesAndAffiliationOfPersons() {
        assertThat(ExtractionJson.write(HandMade.tokayev()))
                .startsWith("{\"id\":\"a\",\"title\":\"“Exit”\",\"date\":\"2026-11-22\",\"relations\":[],")
                .contains("\"actors\":[{\"type\":\"PERSON\",\"id\":\"Kassym-Jomart Tokayev\","
                        + "\"name\":\"Kassym-Jomart Tokayev\",\"titles\":[\"president\",\"chairman\"],"
                        + "\"affiliation\":{\"type\":\"ORGANIZATION\",\"id\":\"CSTO\","
                        + "\"name\":\"Collective Security Treaty Organization\"},"
                        + "\"names\":[\"Tokayev\"],\"roles\":[],\"mentions\":[0]}]");
    }

    @Test
    void readsBackWhatItWrites() {
        assertThat(ExtractionJson.read(OIL_EXPORTS)).isEqualTo(HandMade.oilExports());
    }

    @Test
    void readsBackAnEmptyArticle() {
        Extraction empty = new Extraction(Article.of("e", ""), List.of(), new ActorMentions(List.of()), List.of());

        assertThat(ExtractionJson.read(ExtractionJson.write(empty))).isEqualTo(empty);
    }

    @Test
    void readsBackAnyExtractionThroughUtf8() {
        RandomExtractions extractions = new RandomExtractions(7);
        for (int i = 0; i < 2000; i++) {
            // given
            Extraction extraction = extractions.next();

            // when
            byte[] file = ExtractionJson.write(extraction).getBytes(StandardCharsets.UTF_8);
            Extraction back = ExtractionJson.read(new String(file, StandardCharsets.UTF_8));

            // then
            assertThat(back).isEqualTo(extraction);
        }
    }

    @Test
    void keepsAnyExtractionOnOneLine() {
        RandomExtractions extractions = new RandomExtractions(8);
        for (int i = 0; i < 500; i++) {
            assertThat(ExtractionJson.write(extractions.next())).doesNotContainPattern("\\R");
        }
    }

    @Test
    void writesTheSameInEveryLocale() {
        // given
        Locale before = Locale.getDefault();
        Extraction extraction = new RandomExtractions(9).next();
        String expected = ExtractionJson.write(extraction);
        try {
            // when
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String json = ExtractionJson.write(extraction);

            // then
            assertThat(json).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsJsonSpreadOverLinesWithFieldsItDoesNotKnow() throws Exception {
        // given
        ObjectMapper mapper = new ObjectMapper();
        JsonNode tree = mapper.readTree(OIL_EXPORTS);
        String pretty =
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(((ObjectNode) tree).put("model", "x"));

        // then
        assertThat(ExtractionJson.read(pretty)).isEqualTo(HandMade.oilExports());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"begin\":7,; ; relations[0].action.begin: missing",
                "\"begin\":7,; \"begin\":\"7\",; relations[0].action.begin: expected a whole number, found \"7\"",
                "\"begin\":7,; \"begin\":7.5,; relations[0].action.begin: expected a whole number, found 7.5",
                "\"begin\":7,; \"begin\":13,; relations[0].action: span is empty or runs backwards: 13..13",
                "\"begin\":7,\"end\":13; \"begin\":7,\"end\":99; relations[0].action: 7..99 lies outside the 33 units of the text",
                "[0,6,7,; [0,6,; sentences[0].tokens: expected begin and end of each token in turn, found [0,6,13,14,20,21,24,25,33]",
                "\"status\":\"ACTUAL\"; \"status\":\"DONE\"; relations[0].status: expected one of [ACTUAL, PLANNED, HYPOTHETICAL], found \"DONE\"",
                "\"negated\":false; \"negated\":0; relations[0].negated: expected true or false, found 0",
                "\"confidence\":0.93; \"confidence\":93; relations[0]: confidence 93.0 is not from 0 to 1",
                "\"sentence\":{\"index\":0,\"begin\":0,\"end\":33}; \"sentence\":0; relations[0].sentence: expected an object in braces, found 0",
                "\"id\":\"KAZ\"; \"id\":\"kz\"; relations[0].target: country 'Kazakhstan' needs an ISO 3166-1 alpha-3 code, not 'kz'",
                "\"id\":\"article-7\"; \"id\":\" \"; id: an article needs an id",
                "\"id\":\"article-7\"; \"id\":null; id: missing",
                ",\"text\":\"Russia halted Kazakh oil exports.\"; ; text: missing"
            })
    void saysWhichFieldIsBrokenAndWhatShouldStandThere(String right, String wrong, String message) {
        String json =
                OIL_EXPORTS.replaceFirst(Pattern.quote(right), wrong == null ? "" : Matcher.quoteReplacement(wrong));

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ExtractionJson.read(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "[1]", "{\"id\":", "{} {}", "{\"id\":1,\"id\":2}", "null", "\u0000"})
    void refusesWhatIsNoJsonObject(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ExtractionJson.read(json))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
    }

    @Test
    void namesTheColumnWhereJsonBreaks() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ExtractionJson.read("{\"id\": oops}"))
                .withMessageStartingWith("column 8: Unrecognized token 'oops'");
    }

    @Test
    void refusesARelationWhoseSentenceIsNotThere() {
        Extraction whole = HandMade.oilExports();
        Extraction broken = new Extraction(whole.article(), List.of(), whole.actorMentions(), whole.relations());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtractionJson.write(broken))
                .withMessage("relation 'halt subj obj' stands in sentence 0, but article 'article-7' has 0");
    }

    @Test
    void refusesAMentionOutsideTheArticle() {
        Extraction whole = HandMade.oilExports();
        Extraction broken = new Extraction(Article.of("short", "Rus"), List.of(), whole.actorMentions(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtractionJson.write(broken))
                .withMessageContaining("mention of RUS at Span[start=0, end=6] lies outside the 3 units");
    }
}
