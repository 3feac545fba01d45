package io.github.dyadnlp.examples.treebank;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterators;
import io.github.dyadnlp.examples.treebank.GoldLines.Block;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence of a treebank in CoNLL-U: ten columns separated by tabs, comments before the words, see
 * universaldependencies.org/format.html.
 */
public final class TreebankSentence {

    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;
    private static final int MISC = 9;
    private static final int COLUMNS = 10;
    private static final String NOTHING = "_";
    private static final String NAME = "NER=";
    private static final String DOCUMENT = "# newdoc";
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Pattern WORD = Pattern.compile("[1-9][0-9]*");
    private static final Pattern EMPTY_NODE = Pattern.compile("[0-9]+\\.[0-9]+");

    private final List<String> comments;
    /** Words and multiword tokens; empty nodes are left out. */
    private final List<List<String>> rows;

    private final List<List<String>> words;
    private final Sentence sentence;

    private TreebankSentence(List<String> comments, List<List<String>> rows, List<List<String>> words, int index) {
        this.comments = comments;
        this.rows = rows;
        this.words = words;
        this.sentence = GoldWords.sentence(
                index, words.stream().map(cells -> cells.get(FORM)).toList());
    }

    /**
     * Reads a file, one sentence at a time. Blocks without words are passed over.
     *
     * @throws IOException if the file cannot be read or is not CoNLL-U; the message names file and line
     */
    public static void forEach(Path file, Consumer<TreebankSentence> each) throws IOException {
        try (GoldLines blocks = GoldLines.open(file)) {
            int index = 0;
            for (Iterator<Block> i = Iterators.filter(blocks, TreebankSentence::holdsWords); i.hasNext(); ) {
                each.accept(read(i.next(), index++));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean holdsWords(Block block) {
        return block.lines().stream().anyMatch(line -> !line.startsWith("#"));
    }

    private static TreebankSentence read(Block block, int index) {
        List<String> comments = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (line.startsWith("#")) {
                comments.add(line);
                continue;
            }
            List<String> cells = CELLS.splitToList(line);
            if (cells.size() != COLUMNS || cells.get(FORM).isEmpty()) {
                throw block.error(
                        i,
                        "expected 10 columns separated by tabs, found %s in \"%s\""
                                .formatted(cells.size(), line.replace("\t", "<TAB>")));
            }
            String id = cells.get(ID);
            if (EMPTY_NODE.matcher(id).matches()) {
                continue;
            }
            rows.add(cells);
            if (WORD.matcher(id).matches()) {
                words.add(cells);
                if (!id.equals(Integer.toString(words.size()))) {
                    throw block.error(i, "expected word %s, found word %s".formatted(words.size(), id));
                }
            }
        }
        if (words.isEmpty()) {
            throw block.error(0, "a sentence without words");
        }
        return new TreebankSentence(comments, rows, words, index);
    }

    /** The words alone, as an engine takes them. */
    public Sentence sentence() {
        return sentence;
    }

    /** Whether a comment says that a document begins here. */
    public boolean opensDocument() {
        return comments.stream().anyMatch(comment -> comment.startsWith(DOCUMENT));
    }

    /** Number of words. */
    public int size() {
        return words.size();
    }

    /** Part of speech of word {@code index}, counted from 0. */
    public String upos(int index) {
        return words.get(index).get(UPOS);
    }

    public String lemma(int index) {
        return words.get(index).get(LEMMA);
    }

    /** The number of the word that governs word {@code index}, as CoNLL-U counts: from 1, with 0 for the root. */
    public String head(int index) {
        return words.get(index).get(HEAD);
    }

    public String deprel(int index) {
        return words.get(index).get(DEPREL);
    }

    /**
     * The same sentence in CoNLL-U with what an engine says of it, and a blank line after it: UPOS, LEMMA, HEAD and DEPREL
     * of {@code parsed}, names as {@code NER=B-PER} in MISC, no XPOS, FEATS and DEPS.
     *
     * @param parsed a parse of {@link #sentence()}
     */
    public String with(ParsedSentence parsed) {
        String[] names = names(parsed);
        StringBuilder text = new StringBuilder();
        comments.forEach(comment -> text.append(comment).append('\n'));
        int index = 0;
        for (List<String> row : rows) {
            boolean word = WORD.matcher(row.get(ID)).matches();
            text.append(word ? line(row, parsed.word(index), names[index]) : line(row))
                    .append('\n');
            index += word ? 1 : 0;
        }
        return text.append('\n').toString();
    }

    private static String line(List<String> row, Word word, String name) {
        return String.join(
                "\t",
                row.get(ID),
                row.get(FORM),
                word.lemma(),
                word.upos().name(),
                NOTHING,
                NOTHING,
                Integer.toString(word.head() + 1),
                word.deprel().label(),
                NOTHING,
                misc(row, name));
    }

    /** A multiword token, of which only the form and MISC count. */
    private static String line(List<String> row) {
        return row.get(ID) + "\t" + row.get(FORM) + "\t_".repeat(MISC - LEMMA) + "\t" + misc(row, "");
    }

    /** What MISC held, with {@code name} in place of the name that it held. */
    private static String misc(List<String> row, String name) {
        String kept = Arrays.stream(row.get(MISC).split("\\|"))
                .filter(entry -> !entry.equals(NOTHING) && !entry.startsWith(NAME))
                .collect(Collectors.joining("|"));
        String joined = name.isEmpty() || kept.isEmpty() ? kept + name : name + "|" + kept;
        return joined.isEmpty() ? NOTHING : joined;
    }

    private static String[] names(ParsedSentence parsed) {
        String[] names = new String[parsed.size()];
        Arrays.fill(names, "");
        for (Name name : parsed.names()) {
            for (int i = name.from(); i < name.to(); i++) {
                names[i] = NAME + (i == name.from() ? "B-" : "I-") + NameTypes.of(name);
            }
        }
        return names;
    }
}
