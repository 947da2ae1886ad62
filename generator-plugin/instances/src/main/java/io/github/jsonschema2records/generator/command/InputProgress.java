package io.github.jsonschema2records.generator.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long run at a terminal. Without a terminal it shows nothing. */
final class InputProgress implements AutoCloseable {

    /** Least number of bytes for a bar. Less input is done before a bar could be drawn. */
    private static final long WORTH_A_BAR = 16L << 20;

    private static final int WIDTH = 78;
    private static final long UNIT = 1L << 20;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    private InputProgress(PrintWriter err, @Nullable ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    /**
     * Creates the progress of a number of bytes.
     *
     * @param bytes determines their number, if there is a terminal
     */
    static InputProgress of(LongSupplier bytes, PrintWriter err) {
        long size = Terminal.isPresent() ? bytes.getAsLong() : 0;
        return size >= WORTH_A_BAR ? visible(size, err) : new InputProgress(err, null);
    }

    /** Creates a progress that is always displayed. */
    static InputProgress visible(long bytes, PrintWriter err) {
        return new InputProgress(err, bar(bytes, err));
    }

    private static ProgressBar bar(long bytes, PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName("validate")
                .setInitialMax(bytes)
                .setUnit(" MiB", UNIT)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(line -> draw(line, err), WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    private static void draw(String line, PrintWriter err) {
        err.print("\r" + line);
        err.flush();
    }

    /** Returns whether there is a bar. */
    boolean isVisible() {
        return bar != null;
    }

    /** Returns a stream that adds the bytes that are read from another one. */
    InputStream count(InputStream in) {
        return bar == null ? in : new CountedStream(in);
    }

    /** Adds a number of bytes. */
    void step(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /** Removes the bar before something else is printed. It reappears by itself. */
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

    private final class CountedStream extends FilterInputStream {

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            step(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            step(Math.max(0, read));
            return read;
        }
    }
}
