package io.github.dyadnlp.examples.treebank;

import com.google.common.base.Splitter;
import io.github.dyadnlp.examples.treebank.GoldLines.Block;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A sentence with its names, from a file in columns: a word, a tab, and {@code O}, {@code B-PER} or {@code I-PER}; further
 * columns are ignored. Of lines that begin with {@code # } only {@code doc=ID} at their end is read: sentences in a row
 * that have the same are of one document.
 *
 * @param names persons, organisations and places
 * @param opensDocument whether the sentence before it is of another document
 */
public record NamedSentence(Sentence sentence, Set<NamedSentence.Found> names, boolean opensDocument) {

    private static final String DOCUMENT = " doc=";

    /** The types that all engines and corpora tell apart. */
    private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

    private static final Splitter CELLS = Splitter.on('\t');

    /**
     * A name.
     *
     * @param type {@code PER}, {@code ORG} or {@code LOC}
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Found(String type, int from, int to) {}

    /**
     * Reads a file, one sentence at a time.
     *
     * @throws IOException if the file cannot be read or has no second column; the message names file and line
     */
    public static void forEach(Path file, Consumer<NamedSentence> each) throws IOException {
        try (GoldLines blocks = GoldLines.open(file)) {
            String document = "";
            for (int index = 0; blocks.hasNext(); index++) {
                Block block = blocks.next();
                String own = document(block);
                NamedSentence sentence = read(block, index, !own.equals(document));
                document = own;
                if (sentence != null) {
                    each.accept(sentence);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String document(Block block) {
        return block.lines().stream()
                .filter(line -> line.startsWith("# ") && line.contains(DOCUMENT))
                .map(line -> line.substring(line.lastIndexOf(DOCUMENT)))
                .findFirst()
                .orElse("");
    }

    private static NamedSentence read(Block block, int index, boolean opensDocument) {
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (line.startsWith("# ")) {
                continue;
            }
            List<String> cells = CELLS.splitToList(line);
            if (cells.size() < 2 || cells.get(0).isEmpty()) {
                throw block.error(i, "expected a word, a tab and a label, found \"%s\"".formatted(line));
            }
            words.add(cells.get(0));
            labels.add(cells.get(1));
        }
        return words.isEmpty()
                ? null
                : new NamedSentence(GoldWords.sentence(index, words), names(labels), opensDocument);
    }

    private static Set<Found> names(List<String> labels) {
        Set<Found> names = new HashSet<>();
        for (int from = 0; from < labels.size(); ) {
            int to = from + 1;
            if (labels.get(from).startsWith("B-")) {
                String type = labels.get(from).substring(2);
                while (to < labels.size() && labels.get(to).equals("I-" + type)) {
                    to++;
                }
                names.add(new Found(type.equals("GPE") ? "LOC" : type, from, to));
            }
            from = to;
        }
        names.removeIf(name -> !TYPES.contains(name.type()));
        return names;
    }

    /** The persons, organisations and places that an engine found. */
    public static Set<Found> names(ParsedSentence parsed) {
        return parsed.names().stream()
                .map(name -> new Found(NameTypes.of(name), name.from(), name.to()))
                .filter(name -> TYPES.contains(name.type()))
                .collect(Collectors.toSet());
    }
}
