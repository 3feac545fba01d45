package io.github.dyadnlp.examples;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.Extractor;
import io.github.dyadnlp.actor.ActorProfile;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.examples.corpus.Utf8;
import io.github.dyadnlp.examples.shell.Table;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.Status;
import io.github.dyadnlp.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who did what to whom in one article. */
@Command(
        name = "quickstart",
        description = "Prints who did what to whom in one article.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class QuickStart implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "An article as plain text in UTF-8. Default: one that comes with this program.")
    private Optional<Path> file;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new QuickStart()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(report(Extractor.extract(text())));
        out.flush();
        return 0;
    }

    /** Relations and actors, a table each. */
    static String report(Extraction extraction) {
        return relations(extraction) + "\n" + actors(extraction);
    }

    private String text() throws IOException {
        if (file.isPresent()) {
            return Utf8.decode(Files.readAllBytes(file.get()));
        }
        try (InputStream bundled = QuickStart.class.getResourceAsStream("article.txt")) {
            return Utf8.decode(bundled.readAllBytes());
        }
    }

    private static String relations(Extraction extraction) {
        Table table = new Table("Who", "did what", "to whom", "Event", "Status", "Passage");
        for (Relation relation : extraction.relations()) {
            table.row(
                    relation.source().actor().name(),
                    relation.action().lemma(),
                    relation.target().actor().name(),
                    relation.event().name(),
                    status(relation),
                    passage(relation, extraction));
        }
        return "Relations: %s\n%s".formatted(extraction.relations().size(), table);
    }

    private static String status(Relation relation) {
        List<String> words = new ArrayList<>();
        if (relation.negated()) {
            words.add("not");
        }
        if (relation.status() != Status.ACTUAL || words.isEmpty()) {
            words.add(relation.status().name().toLowerCase(Locale.ROOT));
        }
        if (relation.symmetric()) {
            words.add("mutual");
        }
        return String.join(", ", words);
    }

    /** From the first to the last of source, action and target. */
    private static String passage(Relation relation, Extraction extraction) {
        Span passage = relation.source()
                .span()
                .to(relation.action().span())
                .to(relation.target().span());
        return passage.of(extraction.article().text());
    }

    private static String actors(Extraction extraction) {
        Table table = new Table("Actor", "Type", "Id", "Mentioned as");
        for (ActorProfile actor : extraction.actors()) {
            String forms = actor.mentions().stream()
                    .filter(mention -> mention.kind() != Mention.Kind.IMPLIED)
                    .map(mention -> mention.span().of(extraction.article().text()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            table.row(
                    actor.name(),
                    actor.type().name(),
                    actor.id(),
                    "%s× %s".formatted(actor.mentions().size(), forms));
        }
        return "Actors: %s\n%s".formatted(extraction.actors().size(), table);
    }
}
