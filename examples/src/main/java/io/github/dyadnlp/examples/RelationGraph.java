package io.github.dyadnlp.examples;

import io.github.dyadnlp.examples.corpus.ExtractionSource;
import io.github.dyadnlp.examples.network.ActorGraph;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.examples.shell.OutputOption;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes who acts on whom in a corpus as a graph for Gephi, Cytoscape, NetworkX or Graphviz. */
@Command(
        name = "graph",
        description = "Writes who acts on whom in a corpus as a graph, with the number of events of every kind.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class RelationGraph implements Callable<Integer> {

    /** Forms of a graph. */
    enum Form {
        GRAPHML,
        DOT
    }

    @Mixin
    private ExtractionSource source;

    @Mixin
    private OutputOption output;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: DOT for OUT.dot, else GRAPHML.")
    private Optional<Form> form = Optional.empty();

    @Option(
            names = "--min-weight",
            paramLabel = "N",
            defaultValue = "1",
            description = "Leaves out edges of fewer relations, and actors left alone by that. Default: 1.")
    private int minWeight;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new RelationGraph()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        ActorGraph graph = new ActorGraph();
        try (OutputFile out = output.open()) {
            int exitCode = source.forEach(graph::add);
            graph.prune(minWeight);
            if (form() == Form.DOT) {
                graph.writeDot(out.writer());
            } else {
                graph.writeGraphMl(out.writer());
            }
            out.complete();
            spec.commandLine().getErr().println("%s actors, %s edges".formatted(graph.actors(), graph.ties()));
            return exitCode;
        }
    }

    private Form form() {
        boolean dot = output.path().toString().toLowerCase(Locale.ROOT).endsWith(".dot");
        return form.orElse(dot ? Form.DOT : Form.GRAPHML);
    }
}
