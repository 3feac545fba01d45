package io.github.dyadnlp.examples;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error where somebody watches it, and the messages that must not collide with it. */
final class Progress implements AutoCloseable {

    /** Set outright: to ask the terminal, the library would load native code, of which newer Javas warn. */
    private static final int WIDTH = 80;

    private static final int KILOBYTE = 1000;

    private final PrintWriter messages;
    private final boolean shown;
    private Optional<ProgressBar> bar = Optional.empty();

    /** @param wanted whether to show the bar if there is a terminal */
    Progress(PrintWriter messages, boolean wanted) {
        this.messages = messages;
        this.shown = wanted && System.console() != null;
    }

    /** @param bytes how much there is to read */
    void start(long bytes) {
        if (shown) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("extract")
                    .setInitialMax(bytes)
                    .setUnit(" kB", KILOBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build());
        }
    }

    void at(long bytes, int articles) {
        bar.ifPresent(shownBar -> shownBar.stepTo(bytes).setExtraMessage(" %s articles".formatted(articles)));
    }

    /** Prints a line of its own, over the bar if there is one; the bar comes back below. */
    synchronized void println(String message) {
        messages.println(bar.isPresent() ? "\r%-80s".formatted(message) : message);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
