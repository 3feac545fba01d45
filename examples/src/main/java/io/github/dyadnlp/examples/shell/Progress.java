package io.github.dyadnlp.examples.shell;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a program has come, how fast it is and how long it will take: as a bar on standard error where somebody watches
 * it, else as a line every half minute. Its other messages go through here, so that they do not collide with the bar.
 */
public final class Progress implements AutoCloseable {

    /** Set outright: to ask the terminal, the library would load native code, of which newer Javas warn. */
    private static final int WIDTH = 100;

    private static final int KILOBYTE = 1000;
    private static final double PER_CENT = 100;
    private static final double NANOS = 1e9;
    private static final long INTERVAL = Duration.ofSeconds(30).toNanos();

    private final PrintWriter messages;
    private final boolean wanted;
    private Optional<ProgressBar> bar = Optional.empty();
    private long bytes;
    private long startBytes;
    private long startArticles;
    private long start;
    private long lastLine;

    /** @param wanted whether to tell at all, other messages aside */
    public Progress(PrintWriter messages, boolean wanted) {
        this.messages = messages;
        this.wanted = wanted;
    }

    /**
     * Starts the clock.
     *
     * @param bytes how much there is to read, 0 if nobody knows
     * @param bytesRead how much of it an earlier run has read
     * @param articles how many articles that was
     */
    public void start(long bytes, long bytesRead, long articles) {
        this.bytes = bytes;
        this.startBytes = bytesRead;
        this.startArticles = articles;
        this.start = System.nanoTime();
        this.lastLine = start;
        if (wanted && System.console() != null) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("extract")
                    .setInitialMax(bytes == 0 ? -1 : bytes)
                    .startsFrom(bytesRead, Duration.ZERO)
                    .setUnit(" kB", KILOBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build());
        }
    }

    /** @param bytesRead how much of the bytes has been read by now; the reader may be a little ahead */
    public void at(long bytesRead, long articles) {
        long now = System.nanoTime();
        double rate = (articles - startArticles) * NANOS / Math.max(1, now - start);
        if (bar.isPresent()) {
            bar.get().stepTo(bytesRead).setExtraMessage(said(" %d articles, %.1f/s", articles, rate));
        } else if (wanted && now - lastLine > INTERVAL) {
            lastLine = now;
            messages.println(said("%d articles, %.1f articles/s", articles, rate) + rest(bytesRead, now));
        }
    }

    private String rest(long bytesRead, long now) {
        if (bytes == 0 || bytesRead <= startBytes) {
            return "";
        }
        double secondsLeft = (now - start) / NANOS * (bytes - bytesRead) / (bytesRead - startBytes);
        Duration left = Duration.ofSeconds(Math.round(secondsLeft));
        return said(
                ", %.0f %%, %d:%02d:%02d left",
                PER_CENT * bytesRead / bytes, left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Prints a line of its own, over the bar if there is one; the bar comes back below. */
    public synchronized void println(String message) {
        messages.println(bar.isPresent() ? "\r%-100s".formatted(message) : message);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
