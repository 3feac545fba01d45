package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.shell.EngineOption;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import io.github.dyadnlp.examples.treebank.Documents;
import io.github.dyadnlp.examples.treebank.TreebankSentence;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parses the sentences of a treebank as they are cut there, and writes them with the engine's annotation. */
@Command(
        name = "parse",
        description = {
            "Parses the sentences and words of a CoNLL-U file. UPOS, LEMMA, HEAD and DEPREL are the engine's, names",
            "stand as NER=B-PER in MISC; comments and multiword tokens are kept, empty nodes are not. Sentences from one",
            "# newdoc to the next are read as one article."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class ParseTreebank implements Callable<Integer> {

    @Parameters(paramLabel = "IN.conllu", description = "A treebank in CoNLL-U, or the same as .gz.")
    private Path input;

    @Mixin
    private OutputOption output;

    @Mixin
    private EngineOption engine;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new ParseTreebank()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (Analyzer analyzer = engine.open();
                OutputFile out = output.open()) {
            Documents<TreebankSentence> documents =
                    new Documents<>(TreebankSentence::opensDocument, document -> write(document, analyzer, out));
            TreebankSentence.forEach(input, documents::add);
            documents.close();
            out.complete();
        }
        return 0;
    }

    private static void write(List<TreebankSentence> document, Analyzer analyzer, OutputFile out) {
        List<ParsedSentence> parsed = analyzer.analyze(
                document.stream().map(TreebankSentence::sentence).toList());
        try {
            for (int i = 0; i < document.size(); i++) {
                out.writer().write(document.get(i).with(parsed.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
