package io.github.jsonschema2records.generator.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a person at a terminal how far a long run has come; nobody else sees anything. */
final class InputProgress implements AutoCloseable {

    /** Less is done before a bar could be drawn. */
    private static final long WORTH_A_BAR = 16L << 20;

    private static final int WIDTH = 78;
    private static final long UNIT = 1L << 20;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    private InputProgress(PrintWriter err, @Nullable ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    /** The progress through so many bytes. */
    static InputProgress of(long bytes, PrintWriter err) {
        boolean shown = bytes >= WORTH_A_BAR && Terminal.isPresent();
        return shown ? shown(bytes, err) : new InputProgress(err, null);
    }

    /** A progress that is shown in any case. */
    static InputProgress shown(long bytes, PrintWriter err) {
        return new InputProgress(err, bar(bytes, err));
    }

    private static ProgressBar bar(long bytes, PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName("validate")
                .setInitialMax(bytes)
                .setUnit(" MiB", UNIT)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(line -> draw(line, err), WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    private static void draw(String line, PrintWriter err) {
        err.print("\r" + line);
        err.flush();
    }

    /** So many bytes more are done. */
    void step(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /** Takes the bar off the line it stands on, since something is to be printed; it comes back by itself. */
    void hide() {
        if (bar != null) {
            draw(" ".repeat(WIDTH) + "\r", err);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            hide();
        }
    }
}
