package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Values of one type that are read from a stream of bytes one after the other, each with its violations if it is not
 * valid. Only one of them is in memory at a time.
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     ReadResults<Order> orders = Order.CODEC.readAll(in);
 *     for (ReadResult<Order> order : orders) {
 *         if (order instanceof ReadResult.Invalid<Order> invalid) {
 *             log.warn("order {} at line {}: {}", orders.index(), orders.line(), invalid.violations());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>The lines and columns of violations refer to the stream of bytes, and their paths to the value. A value that is
 * not valid JSON is a result like any other; reading resumes after it as {@link JsonSequence} describes.
 *
 * <p>The results can be visited once, with {@link #iterator()}, {@link #stream()} or a loop. Reading throws an
 * {@link UncheckedIOException} if the stream of bytes cannot be read. There is nothing to close here; the stream of
 * bytes is closed by the caller. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ReadResults<T extends @Nullable Object> implements Iterable<ReadResult<T>> {

    private final ResultIterator<T> results;
    private boolean isVisited;

    /**
     * Creates the results of a stream.
     *
     * @param opensArray whether the items of an array at the start of the stream are values, not the array itself
     */
    ReadResults(JsonCodec<T> codec, InputStream in, JsonLimits limits, boolean opensArray) {
        JsonSequence values = opensArray ? JsonSequence.ofItems(in, limits) : JsonSequence.ofTexts(in, limits);
        results = new ResultIterator<>(codec, values);
    }

    /**
     * Returns the results, read as they are requested.
     *
     * @throws IllegalStateException if the results were visited already
     */
    @Override
    public Iterator<ReadResult<T>> iterator() {
        if (isVisited) {
            throw new IllegalStateException("the results of a stream can be visited only once");
        }
        isVisited = true;
        return results;
    }

    /** Returns the results in their order, for sequential use. Visits them like {@link #iterator()}. */
    @Override
    public Spliterator<ReadResult<T>> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /**
     * Returns the results as a sequential stream, read as they are requested. Visits them like {@link #iterator()}. A
     * parallel stream would need memory for many results at once.
     */
    public Stream<ReadResult<T>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** Returns the 0-based index of the last result. Invalid values count too. */
    public long index() {
        return results.index();
    }

    /** Returns the 1-based line of the stream of bytes on which the value of the last result starts. */
    public int line() {
        return results.line();
    }

    /** Returns the 1-based column at which the value of the last result starts, in code points. */
    public int column() {
        return results.column();
    }

    /** Returns the number of bytes before the value of the last result. */
    public long bytes() {
        return results.bytes();
    }
}
