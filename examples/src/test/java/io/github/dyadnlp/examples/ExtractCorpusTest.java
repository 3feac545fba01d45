package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.examples.corpus.Checkpoint;
import io.github.dyadnlp.examples.corpus.Journal;
import io.github.dyadnlp.json.JsonLines;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCorpusTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameTheOutput() {
        output = folder.resolve("out.jsonl");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Run extract(Object... arguments) {
        return Run.of(new ExtractCorpus(), arguments);
    }

    private static List<Article> articles(String json) {
        return JsonLines.read(new StringReader(json)).map(Extraction::article).toList();
    }

    @Test
    void writesTheArticlesInTheirOrder() throws IOException {
        // given
        Path first = file("seed-000.txt", "Russia accused Ukraine of lying.");
        Path rest = file("more.jsonl", """
                {"id": "b", "text": "Peace.", "title": "Now", "date": "2026-11-22", "label": 1}
                {"id": "a", "text": "War."}
                """);

        // when
        Run run = extract(first, rest, "--output", output, "--threads", 3);

        // then
        assertThat(run).isEqualTo(new Run(0, "", "3 articles read, 0 skipped%n".formatted()));
        assertThat(articles(Files.readString(output)))
                .containsExactly(
                        Article.of("seed-000", "Russia accused Ukraine of lying."),
                        new Article("b", "Peace.", Optional.of("Now"), Optional.of(LocalDate.of(2026, 11, 22))),
                        Article.of("a", "War."));
    }

    @Test
    void writesToStandardOutputUnlessToldOtherwise() throws IOException {
        Run run = extract(file("a.txt", "War."));

        assertThat(articles(run.out())).containsExactly(Article.of("a", "War."));
    }

    @Test
    void reportsABrokenLineWithItsPlaceAndReadsTheRest() throws IOException {
        // given
        Path file = file("a.jsonl", """
                {"id": "1", "text": "War."}
                {"id": "2"}
                oops
                {"id": "4", "text": "Peace."}
                """);

        // when
        Run run = extract(file, "-o", output);

        // then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("skipped %s:2: text: missing".formatted(file)),
                        line -> assertThat(line).startsWith("skipped %s:3: column 1: ".formatted(file)),
                        line -> assertThat(line).isEqualTo("2 articles read, 2 skipped"));
        assertThat(articles(Files.readString(output))).extracting(Article::id).containsExactly("1", "4");
    }

    @Test
    void reportsAFileThatIsNotThere() throws IOException {
        Path missing = folder.resolve("none.txt");

        Run run = extract(missing, file("a.txt", "War."), "-o", output);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("skipped %s: there is no file or folder".formatted(missing));
        assertThat(articles(Files.readString(output))).hasSize(1);
    }

    @Test
    void reportsLinesAndFilesThatAreNotUtf8() throws IOException {
        // given
        String lines = "{\"id\":\"1\",\"text\":\"\u00e9\"}\n{\"id\":\"2\",\"text\":\"e\"}\n";
        Path latin1 = Files.write(folder.resolve("a.jsonl"), lines.getBytes(StandardCharsets.ISO_8859_1));
        Path cut = Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xE2, (byte) 0x80});

        // when
        Run run = extract(latin1, cut, "-o", output);

        // then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("skipped %s:1: not UTF-8 from byte 18 on; convert it first".formatted(latin1))
                .contains("skipped %s: not UTF-8 from byte 1 on".formatted(cut));
        assertThat(articles(Files.readString(output))).extracting(Article::id).containsExactly("2");
    }

    @Test
    void reportsAnArticleOnWhichTheEngineFails() throws IOException {
        // given
        Path file = file("a.jsonl", """
                {"id": "1", "text": "Moscow warned Kyiv."}
                {"id": "2", "text": "Moscow said %s to Kyiv on Friday."}
                {"id": "3", "text": "Kyiv warned Moscow."}
                """.formatted(FakeEngine.UNREADABLE));

        // when
        Run run = extract(file, "-o", output);

        // then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("skipped %s:2: fake cannot read Xyzzy".formatted(file));
        assertThat(articles(Files.readString(output))).extracting(Article::id).containsExactly("1", "3");
    }

    @Test
    void saysNothingButFailuresWhenQuiet() throws IOException {
        assertThat(extract(file("a.txt", "War."), "-o", output, "--quiet")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void leavesNoUnfinishedFileBehind() throws IOException {
        extract(file("a.txt", "War."), "-o", output);

        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesTheOutputOfAnEarlierRun() throws IOException {
        file("out.jsonl", "old");

        extract(file("a.txt", "War."), "-o", output);

        assertThat(articles(Files.readString(output))).hasSize(1);
    }

    @Test
    void doesNotReadItsOwnOutputFromAFolder() throws IOException {
        // given
        file("a.txt", "War.");
        extract(folder, "-o", output);

        // when
        Run again = extract(folder, "-o", output);

        // then
        assertThat(again.exitCode()).isZero();
        assertThat(articles(Files.readString(output))).hasSize(1);
    }

    @Test
    void refusesToOverwriteItsInput() throws IOException {
        Path file = file("a.jsonl", "{\"id\":\"1\",\"text\":\"War.\"}");

        Run run = extract(file, "-o", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("%s is both input and output".formatted(file));
        assertThat(file).hasContent("{\"id\":\"1\",\"text\":\"War.\"}");
    }

    @Test
    void saysThatTheOutputFolderIsNotThere() throws IOException {
        Path lost = folder.resolve("none/out.jsonl");

        Run run = extract(file("a.txt", "War."), "-o", lost);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("extract: %s cannot be written: there is no folder".formatted(lost));
    }

    @Test
    void namesTheEnginesThereWhenAskedForAnother() throws IOException {
        Run run = extract(file("a.txt", "War."), "--engine", "faux");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("engine 'faux' is not on the class path; there are: ")
                .contains("fake");
    }

    @Test
    void refusesToWorkWithoutThreads() throws IOException {
        Run run = extract(file("a.txt", "War."), "--threads", 0);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("threads: expected 1 or more, found 0");
    }

    @Test
    void writesATableOfRelationsForANameInCsv() throws IOException {
        Path table = folder.resolve("out.csv");

        Run run = extract(file("a.txt", "War."), "-o", table, "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(table)).startsWith("article,date,sentence,source_type,source_id,");
    }

    @Test
    void listsWhatCouldNotBeRead() throws IOException {
        // given
        Path file = file("a.jsonl", """
                {"id": "1", "text": "Moscow said Xyzzy to Kyiv."}
                oops
                {"id": "3", "text": "War."}
                """);
        Path errors = folder.resolve("errors.jsonl");

        // when
        extract(file, "-o", output, "--errors", errors);

        // then
        assertThat(Files.readAllLines(errors))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("{\"place\":\"%s:1\",\"id\":\"1\",\"reason\":\"fake cannot read Xyzzy\"}"
                                        .formatted(file)),
                        line -> assertThat(line).startsWith("{\"place\":\"%s:2\",\"reason\":".formatted(file)));
    }

    @Test
    void refusesToForgetARunThatWasStopped() throws IOException {
        Path file = file("a.txt", "War.");
        new Journal(output).save(Checkpoint.start(Map.of()));

        Run run = extract(file, "-o", output);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("%s was begun and not finished; go on with --resume".formatted(output));
    }

    @Test
    void goesOnOnlyWithTheSameSettings() throws IOException {
        Path file = file("a.txt", "War.");
        new Journal(output).save(Checkpoint.start(Map.of("--format", "CSV")));

        Run run = extract(file, "-o", output, "--resume", "--format", "jsonl");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("was begun with", "not");
    }

    @Test
    void goesOnOnlyWithAFile() throws IOException {
        Run run = extract(file("a.txt", "War."), "--resume");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--resume needs --output");
    }

    @Test
    void startsWhereNothingWasBegun() throws IOException {
        Run run = extract(file("a.txt", "War."), "-o", output, "--resume");

        assertThat(run.exitCode()).isZero();
        assertThat(articles(Files.readString(output))).hasSize(1);
    }

    @Test
    void hasNothingToDoWhereAllIsDone() throws IOException {
        Path file = file("a.txt", "War.");
        extract(file, "-o", output);

        assertThat(extract(file, "-o", output, "--resume"))
                .isEqualTo(new Run(0, "", output + " is complete%n".formatted()));
    }

    @Test
    void givesTheOutputItsNameIfItWasStoppedJustBefore() throws IOException {
        // given
        Path file = file("a.txt", "War.");
        extract(file, "-o", output);
        Files.move(output, folder.resolve("out.jsonl.part"));
        Map<String, String> settings = Map.of(
                "files",
                file + " (4 bytes)",
                "--format",
                "JSONL",
                "--errors",
                "none",
                "engine",
                "(the best)",
                "--min-confidence",
                "0.0",
                "--lexicon",
                "[]",
                "--frames",
                "[]",
                "version",
                new Main.Version().getVersion()[0]);
        new Journal(output).save(new Checkpoint(settings, 1, 1, 0, 4, 0, true));

        // when
        Run run = extract(file, "-o", output, "--resume");

        // then
        assertThat(run).isEqualTo(new Run(0, "", "1 articles read, 0 skipped%n".formatted()));
        assertThat(articles(Files.readString(output))).hasSize(1);
    }

    @Test
    void asksForFiles() {
        Run run = extract();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("FILE");
    }
}
