package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Measures on {@code testdata/countries.tsv} whether names of countries lead to the right country. */
class CountryLinkingTest {

    private static final Path CASES = Path.of("../../testdata/countries.tsv");
    private static final double TARGET = 0.98;

    /** A line of the file; {@code code} is {@code -} where no country is meant. */
    private record Case(String sentence, String form, String code) {

        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(3);
            assertThat(cells[0]).contains(cells[1]);
            return new Case(cells[0], cells[1], cells[2]);
        }

        /** The countries that act where the form stands. */
        Set<String> found(Pipeline pipeline) {
            int from = sentence.indexOf(form);
            int to = from + form.length();
            Set<String> codes = new TreeSet<>();
            for (Mention mention :
                    pipeline.extract(Article.of("case", sentence)).mentions()) {
                boolean overlaps =
                        mention.span().start() < to && from < mention.span().end();
                boolean acts =
                        mention.kind() != Mention.Kind.PLACE && mention.actor().type() == Actor.Type.COUNTRY;
                if (overlaps && acts) {
                    codes.add(mention.actor().id());
                }
            }
            return codes;
        }

        boolean isRight(Set<String> found) {
            return code.equals("-") ? found.isEmpty() : found.equals(Set.of(code));
        }
    }

    private static List<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of)
                .toList();
    }

    @Test
    void leadsNamesOfCountriesToTheRightOne() throws IOException {
        // given
        List<Case> cases = cases();
        List<String> wrong = new ArrayList<>();

        // when
        try (Pipeline pipeline = Extractor.builder().engine("neural").build()) {
            for (Case each : cases) {
                Set<String> found = each.found(pipeline);
                if (!each.isRight(found)) {
                    wrong.add("%s for [%s] in: %s".formatted(found, each.form(), each.sentence()));
                }
            }
        }

        // then
        assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
        assertThat(1 - (double) wrong.size() / cases.size())
                .as("share of right answers; wrong are %s", wrong)
                .isGreaterThanOrEqualTo(TARGET);
    }
}
