package io.github.jsonschema2records.awsbatch.source;

import static io.github.jsonschema2records.awsbatch.source.EventTexts.EVENT;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.find;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.gzip;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventSourceTest {

    @Test
    void eventsAloneAndInSequence() throws IOException {
        assertThat(find(EVENT)).containsExactly("1:");
        assertThat(find(EVENT + "\n" + EVENT + "\n")).containsExactly("1:", "2:");
        assertThat(find(EVENT + EVENT)).containsExactly("1:", "1:");
        assertThat(find("\ufeff" + EVENT)).containsExactly("1:");
        assertThat(find(" [" + EVENT + ",\n" + EVENT + "]")).containsExactly("1:/0", "2:/1");
        assertThat(find("\ufeff\n[\n" + EVENT + "]")).containsExactly("3:/0");
    }

    @Test
    void linesThatAreArraysOrEvents() throws IOException {
        assertThat(find("[" + EVENT + "," + EVENT + "]\n[" + EVENT + "]\n" + EVENT + "\n[" + EVENT + "]"))
                .containsExactly("1:/0", "1:/1", "2:/0", "3:", "4:/0");
        assertThat(find(EVENT + "\n[" + EVENT + "]")).containsExactly("1:", "2:/0");
    }

    /** Returns the line and column of the broken text behind an event that is found in a string. */
    @Test
    void anEmptyArrayHasNoEvent() throws IOException {
        assertThat(find("[ ]")).singleElement().asString().startsWith("!no event");
        assertThat(find("[]\n" + EVENT)).hasSize(2).endsWith("2:");
    }

    @Test
    void anEventIsFoundBeforeTheNextArrives() throws IOException {
        InputStream later = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("waited for more");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("waited for more");
            }
        };
        byte[] event = (EVENT + "\n").getBytes(UTF_8);
        EventSource source = new EventSource(new SequenceInputStream(new ByteArrayInputStream(event), later));
        assertThat(source.next()).isInstanceOf(Finding.Event.class);
        assertThatThrownBy(source::next).hasMessage("waited for more");
    }

    @Test
    void streamsThatAreCompressedOrHaveTimes() throws IOException {
        String lines = EVENT + "\n" + EVENT + "\n";
        assertThat(find(gzip(lines.getBytes(UTF_8)), Sought.EVENT)).containsExactly("1:", "2:");
        String log = "2022-01-11T23:36:40.000Z " + EVENT + "\n2022-01-11T23:36:41.123Z " + EVENT + "\n";
        assertThat(find(log)).containsExactly("1:", "2:");
        assertThat(find(gzip(log.getBytes(UTF_8)), Sought.EVENT)).containsExactly("1:", "2:");
    }

    @Test
    void aLineOfALogThatIsNoJsonDoesNotHideTheNext() throws IOException {
        String time = "2022-01-11T23:36:40.000Z ";
        for (String broken : List.of("START RequestId: 1", "{\"detail\": {", "{\"detail\": oops}")) {
            String log = time + broken + "\n" + time + EVENT + "\n" + time + broken + "\n" + time + "[" + EVENT + "]\n";
            EventSource source = new EventSource(new ByteArrayInputStream(log.getBytes(UTF_8)));
            List<String> places = new ArrayList<>();
            for (Finding found = source.next(); found != null; found = source.next()) {
                if (found instanceof Finding.Event event && event.document().failure() == null) {
                    places.add(event.line() + ":" + event.place());
                }
            }
            assertThat(places).as(broken).containsExactly("2:", "4:/0");
        }
    }

    @Test
    void hintsWhereThereIsNoEvent() throws IOException {
        String job = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\"}";
        String serviceJob = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\", \"serviceJobType\": \"t\"}";
        assertThat(find(job)).singleElement().asString().contains("a job without an envelope", "job-detail");
        assertThat(find("{\"jobs\": [" + job + "]}")).singleElement().asString().contains("a job without an envelope");
        assertThat(find("{\"Records\": [{\"body\": " + quoted(job) + "}]}"))
                .singleElement()
                .asString()
                .contains("a job without an envelope", "job-detail");
        assertThat(find(serviceJob)).singleElement().asString().contains("service-job-detail");
        assertThat(find("\"Job a is RUNNABLE\"")).singleElement().asString().contains("input transformer");
        assertThat(find("{\"Entries\": [{\"Source\": \"s\", \"DetailType\": \"t\", \"Detail\": \"{}\"}]}"))
                .singleElement()
                .asString()
                .contains("PutEvents");
        assertThat(find("{\"Records\": [{\"eventSource\": \"batch.amazonaws.com\", \"eventName\": \"SubmitJob\"}]}"))
                .singleElement()
                .asString()
                .contains("CloudTrail");
        assertThat(find("{\"job\": \"a\"}"))
                .containsExactly("!no event: an event has the members detail-type, source and detail");
    }

    @Test
    void violationsHaveThePositionsOfTheStream() throws IOException {
        String broken = EVENT.replace("\"RUNNABLE\"", "\n  17");
        EventSource source =
                new EventSource(new ByteArrayInputStream(("{\"Data\":\n " + broken + "}").getBytes(UTF_8)));
        assertThat(source.next()).isInstanceOfSatisfying(Finding.Event.class, found -> {
            ValidationResult result = BatchEventValidator.INSTANCE.validate(found.document());
            assertThat(result.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.line()).isEqualTo(3);
                assertThat(violation.column()).isEqualTo(3);
                assertThat(violation.instanceLocation()).isEqualTo("/detail/status");
            });
        });
    }

    @Test
    void brokenTextDoesNotHideTheNext() throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(("{\"a\": }\n" + EVENT).getBytes(UTF_8)));
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class,
                        found -> assertThat(found.document().failure()).isNotNull());
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class,
                        found -> assertThat(BatchEvent.CODEC.tryFromJson(found.document()))
                                .isInstanceOf(ReadResult.Valid.class));
    }

    @Test
    void damagedGzipIsAnError() throws IOException {
        byte[] gzip = gzip(EVENT.getBytes(UTF_8));
        EventSource source = new EventSource(new ByteArrayInputStream(gzip, 0, gzip.length / 2));
        assertThatThrownBy(source::next).isInstanceOf(IOException.class);
    }

    @Test
    void anArchiveIsReadInPieces() throws IOException {
        byte[] line = gzip((EVENT + "\n").repeat(1000).getBytes(UTF_8));
        InputStream archive = new SequenceInputStream(Collections.enumeration(Collections.nCopies(30, line).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList()));
        EventSource source = new EventSource(archive, Sought.EVENT, JsonLimits.DEFAULTS.withMaxDocumentBytes(10_000));
        int count = 0;
        for (Finding found = source.next(); found != null; found = source.next()) {
            count++;
        }
        assertThat(count).isEqualTo(30_000);
    }

    /** The forms that are kept beside the project, with the number of events in each; 0 for a hint. */
    @Test
    void allKnownForms() throws IOException {
        Path folder = Path.of(System.getProperty("shared.dir", "../../shared"), "facts", "wrapped");
        assumeThat(folder).as("files beside the project").isDirectory();
        Map<String, Integer> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                counts.put(file.getFileName().toString().substring(0, 2), events(file));
            }
        }
        Map<String, Integer> others = new TreeMap<>(counts);
        others.values().removeIf(count -> count == 1);
        assertThat(others)
                .isEqualTo(Map.ofEntries(
                        Map.entry("07", 2),
                        Map.entry("08", 2),
                        Map.entry("09", 2),
                        Map.entry("11", 0),
                        Map.entry("12", 0),
                        Map.entry("13", 0),
                        Map.entry("19", 0),
                        Map.entry("20", 0),
                        Map.entry("22", 0),
                        Map.entry("33", 0),
                        Map.entry("50", 2),
                        Map.entry("53", 2)));
    }

    private static int events(Path file) throws IOException {
        int count = 0;
        try (InputStream in = Files.newInputStream(file)) {
            EventSource source = new EventSource(in);
            for (Finding found = source.next(); found != null; found = source.next()) {
                JsonDocument document = found instanceof Finding.Event event ? event.document() : null;
                count += document == null || document.failure() != null ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void theDetailOfAJobCanBeRead() throws IOException {
        JsonData job = detail();
        EventSource source = new EventSource(
                new ByteArrayInputStream(job.toString().getBytes(UTF_8)), Sought.JOB_DETAIL, JsonLimits.DEFAULTS);
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class,
                        found -> assertThat(JobDetail.CODEC.tryFromJson(found.document()))
                                .isInstanceOf(ReadResult.Valid.class));
    }

    @Test
    void oneParsedTextIsSearched() throws IOException {
        String message = "\n{\"body\": " + quoted(EVENT) + "}";
        EventSource source = new EventSource(JsonDocument.of(message), Sought.EVENT);
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class,
                        found -> assertThat(found.line() + ":" + found.place()).isEqualTo("2:/body"));
        assertThat(source.next()).isNull();
        assertThat(source.next()).isNull();
    }

    @Test
    void oneBrokenTextIsOneFinding() throws IOException {
        EventSource source = new EventSource(JsonDocument.of("\n{"), Sought.EVENT);
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class,
                        found -> assertThat(found.document().failure()).isNotNull());
        assertThat(source.next()).isNull();
    }

    private static JsonData detail() {
        JsonDocument event = JsonDocument.of(EVENT);
        return event.data(event.find(0, "detail"));
    }
}
