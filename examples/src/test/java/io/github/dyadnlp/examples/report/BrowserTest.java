package io.github.dyadnlp.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at a report of two articles as a reader does: in a browser. Skipped where there is none. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private final List<Extraction> extractions = new ArrayList<>();
    private Chromium browser;
    private Path page;

    @BeforeAll
    void writeReportAndStartBrowser(@TempDir Path folder) throws Exception {
        browser = Chromium.start();
        page = folder.resolve("report.html");
        Page report = new Page();
        try (Pipeline pipeline = Extractor.builder().engine("neural").build();
                Writer out = Files.newBufferedWriter(page)) {
            for (String name : List.of("article-01", "article-05")) {
                String text = Files.readString(Path.of("../testdata/articles", name + ".txt"));
                extractions.add(pipeline.extract(Article.of(name, text)));
            }
            extractions.forEach(report::add);
            report.write(out);
        }
    }

    @AfterAll
    void stopBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openReport() throws Exception {
        browser.resize(DESKTOP, 1000);
        browser.prefer("light");
        browser.open(page.toUri());
    }

    private List<String> texts(String script) throws Exception {
        return StreamSupport.stream(browser.evaluate(script).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void saysNothingOnTheConsoleAndAsksForNothing() throws Exception {
        browser.evaluate("document.querySelectorAll('a').forEach(link => link.focus())");

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void marksEveryMentionWhereTheExtractionHasIt() throws Exception {
        for (int number = 1; number <= extractions.size(); number++) {
            List<String> marked = texts("""
                    Array.from(document.querySelectorAll('#article-%d .text mark')).map(mark => {
                        const copy = mark.cloneNode(true);
                        copy.querySelectorAll('sup').forEach(sup => sup.remove());
                        return mark.dataset.begin + ' ' + mark.dataset.end + ' ' + copy.textContent;
                    })""".formatted(number));

            assertThat(marked).containsExactlyInAnyOrderElementsOf(mentions(extractions.get(number - 1)));
        }
    }

    private static List<String> mentions(Extraction extraction) {
        return extraction.mentions().stream()
                .map(mention -> place(mention.span(), extraction))
                .distinct()
                .toList();
    }

    private static String place(Span span, Extraction extraction) {
        return "%s %s %s"
                .formatted(
                        span.start(), span.end(), span.of(extraction.article().text()));
    }

    @Test
    void linksEveryRelationToItsActAndBack() throws Exception {
        for (int number = 1; number <= extractions.size(); number++) {
            Extraction extraction = extractions.get(number - 1);

            List<String> there = texts("""
                    Array.from(document.querySelectorAll('#article-%d tbody tr')).map(row => {
                        const act = document.querySelector(row.querySelector('.passage a').getAttribute('href'));
                        const back = act.parentElement.querySelectorAll('sup a[href="#' + row.id + '"]');
                        return act.dataset.begin + ' ' + act.dataset.end + ' ' + act.textContent + ' ' + back.length;
                    })""".formatted(number));

            assertThat(there)
                    .isNotEmpty()
                    .isEqualTo(extraction.relations().stream()
                            .map(relation -> place(relation.action().span(), extraction) + " 1")
                            .collect(Collectors.toList()));
        }
    }

    @Test
    void followsItsLinks() throws Exception {
        browser.evaluate("document.querySelector('.text sup a').click()");
        assertThat(browser.evaluate("document.querySelector('tr:target').id").asText())
                .isEqualTo("r1-1");

        browser.evaluate("document.querySelector('tr:target .passage a').click()");
        assertThat(browser.evaluate("document.querySelector('.act:target').dataset.begin")
                        .asInt())
                .isEqualTo(extractions.get(0).relations().get(0).action().span().start());
    }

    @Test
    void hasNoLinkThatLeadsNowhereAndNoIdTwice() throws Exception {
        assertThat(texts("""
                Array.from(document.querySelectorAll('a')).map(a => a.getAttribute('href'))
                    .filter(href => !href.startsWith('#') || !document.getElementById(href.slice(1)))""")).isEmpty();
        assertThat(texts("""
                Array.from(document.querySelectorAll('[id]')).map(e => e.id)
                    .filter((id, i, all) => all.indexOf(id) !== i)""")).isEmpty();
    }

    @Test
    void tellsByKeyboardWhoIsMeant() throws Exception {
        browser.press("m");
        browser.press("m");

        assertThat(browser.evaluate("document.activeElement === document.querySelectorAll('.text mark')[1]")
                        .asBoolean())
                .isTrue();
        assertThat(browser.evaluate("document.getElementById('tip').className").asText())
                .isEqualTo("shown");
        assertThat(browser.evaluate("document.getElementById('tip').textContent")
                        .asText())
                .isEqualTo(
                        browser.evaluate("document.activeElement.dataset.label").asText())
                .isNotBlank();
    }

    @Test
    void lightsUpARowWithItsPassage() throws Exception {
        browser.evaluate("document.querySelector('.text sup a').focus()");

        assertThat(texts("Array.from(document.querySelectorAll('.lit')).map(one => one.tagName)"))
                .contains("MARK", "SPAN", "TR");
    }

    @Test
    void drawsEveryActorThatHasARelation() throws Exception {
        Extraction extraction = extractions.get(0);

        assertThat(texts("Array.from(document.querySelectorAll('#article-1 svg circle')).map(c => c.parentElement"
                        + ".querySelector('title').textContent)"))
                .containsExactlyInAnyOrderElementsOf(extraction.relations().stream()
                        .flatMap(relation -> Stream.of(relation.source(), relation.target()))
                        .map(participant -> participant.actor().name())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void canBeReadByThoseWhoSeeLittle(String scheme, int width) throws Exception {
        browser.resize(width, 1000);
        browser.prefer(scheme);

        assertThat(texts(CONTRAST)).isEmpty();
    }

    @Test
    void fitsAPhone() throws Exception {
        browser.resize(PHONE, 800);

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(PHONE);
    }

    /** Texts whose contrast with what lies behind them is below 4.5, by the formula of WCAG 2.2. */
    private static final String CONTRAST = """
            (() => {
                const parse = color => (color.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
                const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
                    .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                const behind = element => {
                    for (let e = element; e; e = e.parentElement) {
                        const color = parse(getComputedStyle(e).backgroundColor);
                        if (color.length === 3 || color[3] > 0.9) { return color; }
                    }
                    return [255, 255, 255];
                };
                const bad = [];
                for (const element of document.body.querySelectorAll('*')) {
                    const own = Array.from(element.childNodes).some(n => n.nodeType === 3 && n.textContent.trim());
                    if (!own || ['SCRIPT', 'STYLE', 'TITLE', 'title'].includes(element.tagName)) { continue; }
                    const style = getComputedStyle(element);
                    const color = parse(element.tagName === 'text' ? style.fill : style.color);
                    const [high, low] = [light(color), light(behind(element))].sort((a, b) => b - a);
                    const ratio = (high + 0.05) / (low + 0.05);
                    if (ratio < 4.5) { bad.push(element.outerHTML.slice(0, 80) + ' ' + ratio.toFixed(2)); }
                }
                return bad;
            })()""";
}
