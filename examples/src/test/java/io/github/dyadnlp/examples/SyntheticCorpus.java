package io.github.dyadnlp.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Dated articles of any number, each of ten paragraphs drawn from the articles in {@code testdata}; the same on every
 * machine.
 */
final class SyntheticCorpus {

    private static final Path ARTICLES = Path.of("../testdata/articles");
    private static final int PARAGRAPHS = 10;
    private static final int DAYS = 730;

    private SyntheticCorpus() {}

    /** Writes a file of JSON Lines: {@code SyntheticCorpus 1000 target/synthetic.jsonl}, run in {@code examples}. */
    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    static Path write(int articles, Path file) throws IOException {
        List<String> paragraphs = paragraphs();
        JsonMapper json = new JsonMapper();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Random random = new Random(i);
            List<String> text = Stream.generate(() -> paragraphs.get(random.nextInt(paragraphs.size())))
                    .limit(PARAGRAPHS)
                    .toList();
            lines.add(json.createObjectNode()
                    .put("id", "synthetic-%04d".formatted(i))
                    .put("date", LocalDate.of(2025, 1, 1).plusDays(i % DAYS).toString())
                    .put("text", String.join("\n\n", text))
                    .toString());
        }
        return Files.write(file, lines);
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                paragraphs.addAll(List.of(Files.readString(file).strip().split("\n\n+")));
            }
        }
        return paragraphs;
    }
}
