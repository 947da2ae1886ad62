package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.types.Either;

/**
 * Format of files with events in all forms that an {@link io.github.jsonschema2records.awsbatch.source.EventSource}
 * knows: NDJSON, arrays, messages of queues, log exports; with gzip or not, whatever the name of the file.
 *
 * <p>A file is not split, so as many files are read at the same time as the source has tasks. The position in a
 * checkpoint is the number of findings. After a restart, the file is read again, and as many findings are skipped.
 */
final class EventFiles implements BulkFormat<Either<DeadLetter, BatchEvent>, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    @Override
    public Reader<Either<DeadLetter, BatchEvent>> createReader(Configuration config, FileSourceSplit split)
            throws IOException {
        return new EventFileReader(split.path(), 0);
    }

    @Override
    public Reader<Either<DeadLetter, BatchEvent>> restoreReader(Configuration config, FileSourceSplit split)
            throws IOException {
        long read = split.getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
        return new EventFileReader(split.path(), read);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Either<DeadLetter, BatchEvent>> getProducedType() {
        return FoundEvent.TYPE;
    }
}
