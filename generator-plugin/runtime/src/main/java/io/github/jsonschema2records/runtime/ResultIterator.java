package io.github.jsonschema2records.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads the values of a sequence with a codec. Remembers the position of the last result. */
final class ResultIterator<T extends @Nullable Object> implements Iterator<ReadResult<T>> {

    private final JsonCodec<T> codec;
    private final JsonSequence values;

    /** Next value, or null if it was not parsed yet or does not exist. */
    private @Nullable JsonDocument next;

    private boolean isParsed;
    private long index;
    private int line = 1;
    private int column = 1;
    private long bytes;

    ResultIterator(JsonCodec<T> codec, JsonSequence values) {
        this.codec = codec;
        this.values = values;
    }

    @Override
    public boolean hasNext() {
        return parsed() != null;
    }

    @Override
    public ReadResult<T> next() {
        JsonDocument document = parsed();
        if (document == null) {
            throw new NoSuchElementException();
        }
        isParsed = false;
        index = values.index();
        line = values.line();
        column = values.column();
        bytes = values.bytes();
        return codec.tryFromJson(document);
    }

    private @Nullable JsonDocument parsed() {
        if (!isParsed) {
            isParsed = true;
            next = null;
            try {
                next = values.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next;
    }

    long index() {
        return index;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    long bytes() {
        return bytes;
    }
}
