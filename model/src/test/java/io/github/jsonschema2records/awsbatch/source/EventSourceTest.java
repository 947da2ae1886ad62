package io.github.jsonschema2records.awsbatch.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EventSourceTest {

    /** An event on one line. */
    private static final String EVENT =
            JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toString();

    private static final JsonData EVENT_DATA = JsonData.parse(EVENT);

    /**
     * Returns the places of the events, each of which is checked to be the event; hints begin with an exclamation mark.
     */
    private static List<String> find(byte[] stream, Sought sought) throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(stream), sought, JsonLimits.DEFAULTS);
        List<String> places = new ArrayList<>();
        for (Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event event) {
                assertThat(event.document().failure()).isNull();
                if (sought == Sought.EVENT) {
                    assertThat(event.document().data(0)).isEqualTo(EVENT_DATA);
                }
                places.add(event.line() + ":" + event.place());
            } else if (found instanceof Finding.Nothing nothing) {
                places.add("!" + nothing.hint());
            }
        }
        return places;
    }

    private static List<String> find(String stream) throws IOException {
        return find(stream.getBytes(UTF_8), Sought.EVENT);
    }

    private static String quoted(String text) {
        return JsonData.of(text).toString();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(bytes);
        }
        return gzip.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

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

    @Test
    void stringsWithSeveralTexts() throws IOException {
        String lines = EVENT + "\n" + EVENT + "\n";
        assertThat(find("{\"body\": " + quoted(lines) + "}")).containsExactly("1:/body", "1:/body");
        assertThat(find("{\"data\": \"" + base64(lines.getBytes(UTF_8)) + "\"}"))
                .containsExactly("1:/data", "1:/data");
        assertThat(find("{\"data\": \"" + base64(gzip((EVENT + EVENT).getBytes(UTF_8))) + "\"}"))
                .containsExactly("1:/data", "1:/data");
    }

    @Test
    void aBrokenTextBesideEventsInAStringIsFound() throws IOException {
        assertThat(broken("{\"a\": }\n" + EVENT)).isEqualTo("1:7");
        assertThat(broken(EVENT + "\n  {\"a\": }\n{")).isEqualTo("2:9");
        assertThat(find("{\"body\": " + quoted("{\"a\": }\n[]") + "}"))
                .singleElement()
                .asString()
                .startsWith("!no event");
    }

    /** Returns the line and column of the broken text behind an event that is found in a string. */
    private static String broken(String texts) throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(("[" + quoted(texts) + "]").getBytes(UTF_8)));
        assertThat(((Finding.Event) source.next()).document().failure()).isNull();
        SyntaxError failure = ((Finding.Event) source.next()).document().failure();
        assertThat(source.next()).isNull();
        return failure.line() + ":" + failure.column();
    }

    @Test
    void stringsWithBlanksBeforeTheText() throws IOException {
        assertThat(find("{\"body\": " + quoted("\n  " + EVENT) + "}")).containsExactly("1:/body");
        assertThat(find("{\"body\": " + quoted(" \t" + EVENT) + "}")).containsExactly("1:/body");
    }

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
    void eventsInMessages() throws IOException {
        String text = quoted(EVENT);
        String notification = "{\"Type\": \"Notification\", \"Message\": " + text + "}";
        assertThat(find("{\"Records\": [{\"body\": " + text + "}, {\"body\": " + text + "}]}"))
                .containsExactly("1:/Records/0/body", "1:/Records/1/body");
        assertThat(find("{\"Messages\": [{\"Body\": " + text + "}]}")).containsExactly("1:/Messages/0/Body");
        assertThat(find(notification)).containsExactly("1:/Message");
        assertThat(find("{\"Records\": [{\"Sns\": " + notification + "}]}"))
                .containsExactly("1:/Records/0/Sns/Message");
        assertThat(find("{\"Records\": [{\"body\": " + quoted(notification) + "}]}"))
                .containsExactly("1:/Records/0/body -> /Message");
        assertThat(find("[{\"body\": " + text + "}]")).containsExactly("1:/0/body");
    }

    @Test
    void eventsInBase64() throws IOException {
        String data = base64(EVENT.getBytes(UTF_8));
        assertThat(find("{\"Records\": [{\"kinesis\": {\"data\": \"" + data + "\"}}]}"))
                .containsExactly("1:/Records/0/kinesis/data");
        String array = base64(("[" + EVENT + "]").getBytes(UTF_8));
        assertThat(find("{\"data\": \"" + array + "\"}")).containsExactly("1:/data -> /0");
        String logs = "{\"logEvents\": [{\"message\": " + quoted(EVENT) + "}]}";
        assertThat(find("{\"awslogs\": {\"data\": \"" + base64(gzip(logs.getBytes(UTF_8))) + "\"}}"))
                .containsExactly("1:/awslogs/data -> /logEvents/0/message");
    }

    @Test
    void eventsInsideOfObjects() throws IOException {
        assertThat(find("{\"Execution\": {\"Input\": " + EVENT + "}}")).containsExactly("1:/Execution/Input");
        assertThat(find("{\"Metadata\": {}, \"Data\": " + EVENT + "}")).containsExactly("1:/Data");
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
    void detailsWithoutAnEnvelope() throws IOException {
        String job = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\"}";
        String serviceJob = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\", \"serviceJobType\": \"t\"}";
        byte[] jobs = ("{\"jobs\": [" + job + ", " + job + "]}").getBytes(UTF_8);
        assertThat(find(jobs, Sought.JOB_DETAIL)).containsExactly("1:/jobs/0", "1:/jobs/1");
        assertThat(find(serviceJob.getBytes(UTF_8), Sought.SERVICE_JOB_DETAIL)).containsExactly("1:");
        assertThat(find(serviceJob.getBytes(UTF_8), Sought.JOB_DETAIL))
                .containsExactly("!no detail of a job: it has the members jobId, jobName and jobQueue");
    }

    @Test
    void anEventIsNotSearchedForOthers() throws IOException {
        BatchEvent event = BatchEvent.fromJson(EVENT);
        String nested = EVENT.replace("\"parameters\":{}", "\"parameters\":{\"event\":" + quoted(EVENT) + "}");
        assertThat(nested).isNotEqualTo(EVENT);
        EventSource source = new EventSource(new ByteArrayInputStream(nested.getBytes(UTF_8)));
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class, found -> assertThat(found.place()).isEmpty());
        assertThat(source.next()).isNull();
        assertThat(event.toJsonString()).isEqualTo(EVENT);
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
    void bombsAreDecodedOnce() throws IOException {
        String bomb = base64(gzip(" ".repeat(900).getBytes(UTF_8)));
        String event = base64(gzip(EVENT.getBytes(UTF_8)));
        String text = "[[\"" + (bomb + "\", \"").repeat(10) + event + "\"]]";
        int enough = 10 * 900 + EVENT.length();
        assertThat(places(text, JsonLimits.DEFAULTS.withMaxDocumentBytes(enough)))
                .containsExactly("/0/10");
        assertThat(places(text, JsonLimits.DEFAULTS.withMaxDocumentBytes(enough - 1)))
                .isEmpty();
    }

    @Test
    void aBombBeyondTheLimitCountsToo() throws IOException {
        String bomb = base64(gzip(new byte[5_000_000]));
        String event = base64(gzip(EVENT.getBytes(UTF_8)));
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(100_000);
        assertThat(places("[[\"" + event + "\", \"" + bomb + "\", \"" + event + "\"]]", limits))
                .containsExactly("/0/0");
    }

    private static List<String> places(String stream, JsonLimits limits) throws IOException {
        List<String> places = new ArrayList<>();
        EventSource source = new EventSource(new ByteArrayInputStream(stream.getBytes(UTF_8)), Sought.EVENT, limits);
        for (Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event) {
                places.add(found.place());
            }
        }
        return places;
    }

    @Test
    void decodedTextIsBounded() throws IOException {
        String bomb = base64(gzip(new byte[5_000_000]));
        String many = "{\"Records\": [\"" + String.join("\", \"", Collections.nCopies(20, bomb)) + "\"]}";
        assertThat(find(many)).singleElement().asString().startsWith("!no event");
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxDocumentBytes(10_000);
        EventSource source = new EventSource(
                new ByteArrayInputStream(("{\"a\": \"" + base64(gzip((EVENT + " ".repeat(20_000)).getBytes(UTF_8)))
                                + "\"}")
                        .getBytes(UTF_8)),
                Sought.EVENT,
                limits);
        assertThat(source.next()).isInstanceOf(Finding.Nothing.class);
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

    private static JsonData detail() {
        JsonDocument event = JsonDocument.of(EVENT);
        return event.data(event.find(0, "detail"));
    }
}
