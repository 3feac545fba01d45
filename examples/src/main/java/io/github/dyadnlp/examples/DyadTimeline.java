package io.github.dyadnlp.examples;

import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.examples.corpus.ExtractionSource;
import io.github.dyadnlp.examples.events.Months;
import io.github.dyadnlp.examples.events.Months.Month;
import io.github.dyadnlp.examples.events.Side;
import io.github.dyadnlp.examples.events.TimelineChart;
import io.github.dyadnlp.examples.shell.CsvTable;
import io.github.dyadnlp.examples.shell.OutputFile;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws what two actors did to each other, month by month. */
@Command(
        name = "timeline",
        description = {
            "Draws what two actors did to each other, month by month: how much in words and deeds, with and against each",
            "other, and how hostile on average. Who speaks or acts for an actor counts as that actor."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class DyadTimeline implements Callable<Integer> {

    @Mixin
    private ExtractionSource source;

    @Option(
            names = "--pair",
            required = true,
            split = ",",
            paramLabel = "A,B",
            description = "The two actors, by country code or name: RUS,KAZ or EU,Tokayev's full name.")
    private List<String> pair;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.svg",
            defaultValue = "timeline.svg",
            description = "Where to draw; the figures go beside it as OUT.csv. Default: timeline.svg.")
    private Path output;

    @Option(names = "--all", description = "Counts what is negated, planned, possible or mere background, too.")
    private boolean all;

    @Spec
    private CommandSpec spec;

    private final Months months = new Months();
    private int undated;

    public static void main(String[] args) {
        System.exit(Main.commandLine(new DyadTimeline()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
            throw new ParameterException(
                    spec.commandLine(), "--pair: expected two actors such as RUS,KAZ, found " + String.join(",", pair));
        }
        int exitCode = source.forEach(this::count);
        List<Month> rows = months.rows();
        if (undated > 0) {
            spec.commandLine().getErr().println("%s articles without a date left out".formatted(undated));
        }
        if (rows.isEmpty()) {
            throw new IOException(
                    "no dated event between %s and %s; 'graph' shows who there is".formatted(pair.get(0), pair.get(1)));
        }
        try (OutputFile chart = OutputFile.open(output, spec.commandLine().getOut());
                OutputFile figures =
                        OutputFile.open(figures(), spec.commandLine().getOut())) {
            chart.writer().write(TimelineChart.svg("%s and %s".formatted(pair.get(0), pair.get(1)), rows));
            CsvTable<Month> table = new CsvTable<>(Month.class, true, figures.writer());
            for (Month row : rows) {
                table.write(row);
            }
            chart.complete();
            figures.complete();
        }
        return exitCode;
    }

    private Path figures() {
        String name = output.getFileName().toString();
        return output.resolveSibling(name.replaceFirst("(\\.svg)?$", ".csv"));
    }

    private void count(Extraction extraction) {
        if (extraction.article().date().isEmpty()) {
            undated++;
            return;
        }
        YearMonth month = YearMonth.from(extraction.article().date().get());
        extraction.relations().stream()
                .filter(this::isOfPair)
                .filter(this::happened)
                .forEach(relation -> months.add(month, relation.event()));
    }

    private boolean isOfPair(Relation relation) {
        Actor one = relation.source().actor();
        Actor other = relation.target().actor();
        return Side.isOn(pair.get(0), one) && Side.isOn(pair.get(1), other)
                || Side.isOn(pair.get(1), one) && Side.isOn(pair.get(0), other);
    }

    private boolean happened(Relation relation) {
        return all || relation.status() == Status.ACTUAL && !relation.negated() && !relation.historical();
    }
}
