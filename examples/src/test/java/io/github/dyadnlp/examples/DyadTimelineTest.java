package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadTimelineTest {

    @TempDir
    private Path folder;

    private Run timeline(Object corpus, String pair, Object... more) {
        Object[] arguments = new Object[5 + more.length];
        System.arraycopy(new Object[] {corpus, "--pair", pair, "-o", folder.resolve("t.svg")}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(new DyadTimeline(), arguments);
    }

    private List<String> figures() throws IOException {
        return Files.readAllLines(folder.resolve("t.csv"));
    }

    private static int events(String row) {
        return Integer.parseInt(row.split(",")[1]);
    }

    @Test
    void countsTheEventsOfEveryMonth() throws IOException {
        assertThat(timeline(Wire.extractions(), "RUS,KAZ")).isEqualTo(new Run(0, "", ""));

        assertThat(figures())
                .hasSize(13)
                .startsWith(
                        "month,events,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,other,mean_intensity");
        assertThat(figures()).contains("2025-07,0,0,0,0,0,0,");
        assertThat(figures().subList(1, 13)).allSatisfy(row -> {
            String[] cells = row.split(",");
            int sum = 0;
            for (int i = 2; i < 7; i++) {
                sum += Integer.parseInt(cells[i]);
            }
            assertThat(sum).isEqualTo(events(row));
        });
    }

    @Test
    void countsBothWays() throws IOException {
        timeline(Wire.extractions(), "RUS,KAZ");
        List<String> oneWay = figures();

        timeline(Wire.extractions(), "KAZ,RUS");

        assertThat(figures()).isEqualTo(oneWay);
    }

    @Test
    void drawsAPictureThatIsXml() throws Exception {
        timeline(Wire.extractions(), "RUS,KAZ");

        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var svg = factory.newDocumentBuilder().parse(folder.resolve("t.svg").toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("RUS and KAZ, 2025-01 to 2025-12, events by month: ");
    }

    @Test
    void countsWhatDidNotHappenOnlyWhenAsked() throws IOException {
        timeline(Wire.extractions(), "RUS,KAZ");
        int happened =
                figures().stream().skip(1).mapToInt(DyadTimelineTest::events).sum();

        timeline(Wire.extractions(), "RUS,KAZ", "--all");

        assertThat(figures().stream().skip(1).mapToInt(DyadTimelineTest::events).sum())
                .isGreaterThan(happened);
    }

    @Test
    void saysHowManyArticlesHaveNoDate() throws IOException {
        Path corpus = Files.writeString(folder.resolve("a.jsonl"), """
                {"id": "a", "text": "Russia attacked Ukraine."}
                """);

        Run run = timeline(corpus, "RUS,UKR", "--engine", "neural");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("1 articles without a date left out")
                .contains("timeline: no dated event between RUS and UKR");
    }

    @Test
    void needsTwoActors() throws IOException {
        Run run = timeline(Wire.extractions(), "RUS");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--pair: expected two actors such as RUS,KAZ, found RUS");
    }
}
