package io.github.jsonschema2records.generator.command;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A standard stream of the program. It remembers why it could not be written, which a {@code PrintWriter} forgets. */
final class WatchedOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        this.out = out;
    }

    /** Returns the first failure, or null if everything was written. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = failure == null ? e : failure;
        return e;
    }
}
