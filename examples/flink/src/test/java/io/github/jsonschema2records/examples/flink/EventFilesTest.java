package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.local.LocalFileSystem;
import org.apache.flink.types.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {

    private static final JobEvent FIRST = new JobEvent(1, "RUNNING", 1_770_000_000, 0);
    private static final JobEvent SECOND = new JobEvent(2, "RUNNING", 1_770_000_000, 0);

    @TempDir
    Path folder;

    @Test
    void deadLettersHaveTheirOrigin() throws Exception {
        Path file = Files.writeString(
                folder.resolve("events.ndjson"),
                FIRST.json() + "\n" + FIRST.json().replace("\"resources\":[", "\"resources\":7,\"arns\":[")
                        + "\n{\"Records\":[{\"body\":\"{\\\"detail-type\\\":7}\"}]}\n"
                        + "{\"ping\":true}\n{\"version\":\"0\n"
                        + SECOND.json());
        List<Either<DeadLetter, BatchEvent>> found = read(file, 0);
        assertThat(found).hasSize(6);
        assertThat(found.get(0).right()).isEqualTo(BatchEvent.fromJson(FIRST.json()));
        assertThat(found.get(1).left().origin()).isEqualTo(file + ":2");
        assertThat(found.get(1).left().reason()).endsWith("resources: must be an array, but is an integer");
        assertThat(found.get(1).left().text()).startsWith("{\"version\":\"0\"");
        assertThat(found.get(2).left().origin()).isEqualTo(file + ":3 in /Records/0/body");
        assertThat(found.get(3).left().origin()).isEqualTo(file + ":4");
        assertThat(found.get(3).left().reason()).startsWith("no event: ");
        assertThat(found.get(4).left().origin()).isEqualTo(file + ":5");
        assertThat(found.get(4).left().violations().get(0).kind()).isEqualTo("SYNTAX");
        assertThat(found.get(5).right()).isEqualTo(BatchEvent.fromJson(SECOND.json()));
    }

    @Test
    void aRestartSkipsWhatWasRead() throws Exception {
        Path file = folder.resolve("events");
        List<String> lines = new ArrayList<>();
        for (int job = 0; job < 1000; job++) {
            lines.add(new JobEvent(job, "RUNNING", 1_770_000_000, 0).json());
        }
        Files.write(file, gzip(String.join("\n", lines)));
        assertThat(read(file, 0)).hasSize(1000);
        for (int skipped : new int[] {1, 256, 300, 999, 1000}) {
            List<Either<DeadLetter, BatchEvent>> rest = read(file, skipped);
            assertThat(rest).hasSize(1000 - skipped);
            if (skipped < 1000) {
                assertThat(rest.get(0).right()).isEqualTo(BatchEvent.fromJson(lines.get(skipped)));
            }
        }
    }

    @Test
    void aDamagedFileEndsWithADeadLetter() throws Exception {
        byte[] whole = gzip(FIRST.json());
        Path file = folder.resolve("cut.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        List<Either<DeadLetter, BatchEvent>> found = read(file, 0);
        DeadLetter last = found.get(found.size() - 1).left();
        assertThat(last.origin()).isEqualTo(file.toString());
        assertThat(last.reason()).startsWith("damaged gzip: ");
        assertThat(read(file, found.size() - 1)).singleElement().isEqualTo(Either.Left(last));
        assertThat(read(file, found.size())).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsClosedAfterARestart() {
        Unreadable stream = new Unreadable();
        assertThatThrownBy(() -> new EventFileReader(path(stream), 1)).hasMessage("unreadable");
        assertThat(stream.closed).isTrue();
    }

    @Test
    void aBrokenConnectionIsNotTheEndOfAFile() throws IOException {
        try (EventFileReader reader = new EventFileReader(path(new Unreadable()), 0)) {
            assertThatThrownBy(reader::readBatch).isInstanceOf(EOFException.class);
        }
    }

    private static org.apache.flink.core.fs.Path path(FSDataInputStream stream) {
        FileSystem files = new LocalFileSystem() {
            @Override
            public FSDataInputStream open(org.apache.flink.core.fs.Path path) {
                return stream;
            }
        };
        return new org.apache.flink.core.fs.Path("/events") {
            @Override
            public FileSystem getFileSystem() {
                return files;
            }
        };
    }

    private static final class Unreadable extends FSDataInputStream {
        private boolean closed;

        @Override
        public void seek(long position) {}

        @Override
        public long getPos() {
            return 0;
        }

        @Override
        public int read() throws IOException {
            throw new EOFException("unreadable");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new EOFException("unreadable");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Reads a file as the source does, and checks the positions. */
    private static List<Either<DeadLetter, BatchEvent>> read(Path file, long skipped) throws IOException {
        CheckpointedPosition position =
                skipped == 0 ? null : new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, skipped);
        FileSourceSplit split = new FileSourceSplit(
                "1",
                new org.apache.flink.core.fs.Path(file.toUri()),
                0,
                Files.size(file),
                0,
                Files.size(file),
                new String[0],
                position);
        EventFiles format = new EventFiles();
        List<Either<DeadLetter, BatchEvent>> found = new ArrayList<>();
        Configuration configuration = new Configuration();
        try (BulkFormat.Reader<Either<DeadLetter, BatchEvent>> reader = position == null
                ? format.createReader(configuration, split)
                : format.restoreReader(configuration, split)) {
            for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
                for (RecordAndPosition<Either<DeadLetter, BatchEvent>> next = batch.next();
                        next != null;
                        next = batch.next()) {
                    found.add(next.getRecord());
                    assertThat(next.getOffset()).isEqualTo(CheckpointedPosition.NO_OFFSET);
                    assertThat(next.getRecordSkipCount()).isEqualTo(skipped + found.size());
                }
            }
        }
        return found;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
