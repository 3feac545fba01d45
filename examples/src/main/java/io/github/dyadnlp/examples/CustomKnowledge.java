package io.github.dyadnlp.examples;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Pipeline;
import io.github.dyadnlp.examples.corpus.Utf8;
import io.github.dyadnlp.examples.shell.PipelineOptions;
import io.github.dyadnlp.relation.Relation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what names and frames of one's own change: relations that go (-), that come (+), and that stay. */
@Command(
        name = "custom",
        description = {
            "Reads an article with the library's knowledge alone, then with --lexicon and --frames, and shows which",
            "relations go (-), which come (+) and which stay."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class CustomKnowledge implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An article as plain text in UTF-8.")
    private Path file;

    @Mixin
    private PipelineOptions options;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new CustomKnowledge()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (!options.addsKnowledge()) {
            throw new ParameterException(spec.commandLine(), "give --lexicon or --frames, or both");
        }
        Article article = Article.of("article", Utf8.decode(Files.readAllBytes(file)));
        Set<String> before;
        try (Pipeline standard = options.openStandard()) {
            before = relations(article, standard);
        }
        Set<String> after;
        try (Pipeline own = options.open()) {
            after = relations(article, own);
        }
        PrintWriter out = spec.commandLine().getOut();
        before.stream().filter(relation -> !after.contains(relation)).forEach(gone -> out.println("- " + gone));
        after.forEach(relation -> out.println((before.contains(relation) ? "  " : "+ ") + relation));
        return 0;
    }

    private static Set<String> relations(Article article, Pipeline pipeline) {
        Set<String> relations = new LinkedHashSet<>();
        for (Relation relation : pipeline.extract(article).relations()) {
            relations.add("%s | %s%s | %s | %s"
                    .formatted(
                            relation.source().actor().name(),
                            relation.negated() ? "not " : "",
                            relation.action().lemma(),
                            relation.target().actor().name(),
                            relation.event()));
        }
        return relations;
    }
}
