package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportEventsTest {

    @TempDir
    private Path folder;

    private List<Map<String, String>> events(Object... arguments) throws IOException {
        Path table = folder.resolve("events.csv");
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--output";
        all[arguments.length + 1] = table;
        assertThat(Run.of(new ExportEvents(), all)).isEqualTo(new Run(0, "", ""));
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table.toFile())) {
            return rows.readAll();
        }
    }

    @Test
    void writesAnEventAsPoliticalScientistsLoadIt() throws IOException {
        assertThat(events(Wire.extractions()))
                .filteredOn(row -> row.get("article").equals("wire-06")
                        && row.get("source_id").equals("RUS"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("date", "2025-03-06")
                        .containsEntry("source_name", "Russia")
                        .containsEntry("target_id", "KAZ")
                        .containsEntry("event", "COERCE")
                        .containsEntry("action", "halt")
                        .containsEntry("cameo_root", "17")
                        .containsEntry("quad_class", "MATERIAL_CONFLICT")
                        .containsEntry("negated", "false")
                        .containsEntry("status", "ACTUAL")
                        .containsEntry("mentions", "1")
                        .containsEntry("group", "2025-03-06/RUS/KAZ/COERCE")
                        .containsEntry(
                                "sentence", "Russia halted Kazakh oil exports at Novorossiysk, citing a storm."));
    }

    @Test
    void tellsTheCountryOfAPerson() throws IOException {
        assertThat(events(Wire.extractions()))
                .filteredOn(row -> row.get("source_id").equals("Dmitry Peskov"))
                .allSatisfy(row ->
                        assertThat(row).containsEntry("source_type", "PERSON").containsEntry("source_country", "RUS"))
                .isNotEmpty();
    }

    @Test
    void mergesWhatOneArticleSaysTwiceAndGroupsWhatTwoArticlesSay() throws IOException {
        // given
        Path articles = Files.writeString(folder.resolve("a.jsonl"), """
                {"id": "a", "date": "2026-01-01", "text": "Russia attacked Ukraine. Russia attacked Ukraine again."}
                {"id": "b", "date": "2026-01-01", "text": "Russia shelled Ukraine."}
                {"id": "c", "date": "2026-01-02", "text": "Russia did not attack Ukraine."}
                {"id": "d", "text": "Russia attacked Ukraine."}
                """);

        // when
        List<Map<String, String>> rows = events(articles, "--engine", "neural");

        // then
        assertThat(rows).extracting(row -> row.get("mentions")).containsExactly("2", "1", "1", "1");
        assertThat(rows)
                .extracting(row -> row.get("group"))
                .containsExactly(
                        "2026-01-01/RUS/UKR/ASSAULT",
                        "2026-01-01/RUS/UKR/ASSAULT",
                        "2026-01-02/RUS/UKR/NOT-ASSAULT",
                        "d/RUS/UKR/ASSAULT");
    }

    @Test
    void leavesOutWhatIsTooUncertain() throws IOException {
        assertThat(events(Wire.extractions(), "--min-confidence", "0.9"))
                .hasSizeLessThan(events(Wire.extractions()).size())
                .isNotEmpty();
    }

    @Test
    void goesOnAfterALineThatIsBroken() throws IOException {
        Path articles =
                Files.writeString(folder.resolve("a.jsonl"), "{\"id\": 1\n{\"id\": \"b\", \"text\": \"War.\"}\n");

        Run run = Run.of(new ExportEvents(), articles);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("skipped %s:1: ".formatted(articles));
        assertThat(run.out().lines()).singleElement().asString().startsWith("date,source_id,");
    }
}
