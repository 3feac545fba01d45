package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReportTest {

    @TempDir
    private Path folder;

    @Test
    void showsRelationsWithTheirPassages() throws IOException {
        Path page = folder.resolve("report.html");

        Run run = Run.of(new ArticleReport(), Wire.extractions(), "-o", page);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>28 articles</h1>")
                .contains("data-label=\"Dmitry Peskov · spokesman, Russia\"")
                .contains("<b>halted</b>")
                .contains("<span class=\"badge MATERIAL_CONFLICT\">COERCE</span>");
    }

    @Test
    void asksTheNetworkForNothing() throws IOException {
        String page = Run.of(new ArticleReport(), Wire.extractions()).out();

        assertThat(page).contains("default-src 'none'").doesNotContainPattern("(?:src|href)=\"(?!#)");
    }

    @Test
    void showsWhatLooksLikeMarkupAsText() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Zembla said: <script>alert(1)</script> & <b>\"bold\"</b> to Zembla.");

        String page = Run.of(new ArticleReport(), article).out();

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;").doesNotContain("<script>alert");
    }

    @Test
    void showsAnArticleWithoutARelation() throws IOException {
        Path article = Files.writeString(folder.resolve("quiet.txt"), "Nothing happened.");

        Run run = Run.of(new ArticleReport(), article);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("0 relations between 0 actors", "No relation was found.");
    }

    @Test
    void saysThatThereIsNothingToShow() {
        Run run = Run.of(new ArticleReport(), folder.resolve("none.txt"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("skipped ", "report: no article could be read, so there is no report");
    }
}
