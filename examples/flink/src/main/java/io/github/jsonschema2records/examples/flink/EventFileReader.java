package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.DeadLetters;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.core.fs.Path;
import org.apache.flink.types.Either;
import org.jspecify.annotations.Nullable;

/** Reads the events of a file in batches. */
final class EventFileReader implements BulkFormat.Reader<Either<DeadLetter, BatchEvent>> {

    /** Number of findings that are handed over to the job at once. */
    private static final int BATCH = 256;

    private final String file;
    private final InputStream in;
    private final EventSource source;
    private long count;
    private boolean ended;

    /**
     * Opens a file.
     *
     * @param skipped the number of findings that were already read before a restart
     */
    EventFileReader(Path path, long skipped) throws IOException {
        file = "file".equals(path.toUri().getScheme()) ? path.getPath() : path.toString();
        in = path.getFileSystem().open(path);
        source = new EventSource(in);
        try {
            skip(skipped);
        } catch (IOException | RuntimeException e) {
            in.close(); // Nobody else can, because the reader is not created.
            throw e;
        }
    }

    private void skip(long skipped) throws IOException {
        while (count < skipped && !ended) {
            skip();
        }
    }

    /** Skips a finding, or the dead letter of a damaged file. */
    private void skip() throws IOException {
        try {
            find();
        } catch (ZipException | EOFException e) {
            end(e);
        }
        count++;
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<Either<DeadLetter, BatchEvent>> readBatch() throws IOException {
        long before = count;
        List<Either<DeadLetter, BatchEvent>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && !ended) {
            Either<DeadLetter, BatchEvent> next = next();
            if (next != null) {
                batch.add(next);
                count++;
            }
        }
        return batch.isEmpty()
                ? null
                : new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, before);
    }

    /**
     * Returns the next element, or null at the end. Damaged gzip ends the file with a dead letter, because another
     * attempt would not help. Other failures of reading are thrown, so that Flink tries again.
     */
    private @Nullable Either<DeadLetter, BatchEvent> next() throws IOException {
        try {
            Finding finding = find();
            return finding == null ? null : FoundEvent.of(finding, file);
        } catch (ZipException | EOFException e) {
            end(e);
            return Either.Left(DeadLetters.of(file, "damaged gzip: " + e.getMessage(), List.of(), null));
        }
    }

    /** Ends a damaged file. An end that the file does not have is thrown: the connection to its storage broke. */
    private void end(IOException failure) throws IOException {
        if (failure instanceof EOFException && in.read() >= 0) {
            throw failure;
        }
        ended = true;
    }

    private @Nullable Finding find() throws IOException {
        Finding finding = source.next();
        ended = finding == null;
        return finding;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
