package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Threads share validators, codecs, values and results. In each round all threads start at once, with objects that no
 * thread has used yet where objects keep what they compute.
 */
@Timeout(120)
class SharedByThreadsTest {

    private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private static final int ROUNDS = 12;

    private static ExecutorService threads;

    @BeforeAll
    static void start() {
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterAll
    static void stop() {
        threads.shutdownNow();
    }

    /** Runs an operation in all threads at once, and fails unless all have the same result. Returns the result. */
    private static <T> T together(Callable<T> operation) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(threads.submit(() -> {
                barrier.await();
                return operation.call();
            }));
        }
        Set<T> distinct = new HashSet<>();
        for (Future<T> result : results) {
            distinct.add(result.get());
        }
        assertThat(distinct).hasSize(1);
        return distinct.iterator().next();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Samples.all().forEach(name -> texts.add(Samples.text(name)));
        texts.add(texts.get(0).replace("\"detail\"", "\"detial\""));
        texts.add(texts.get(0).replace('}', ']'));
        return texts;
    }

    @Test
    void validators() throws Exception {
        SchemaValidator validator = BatchEventValidator.INSTANCE;
        SchemaValidator limited = validator.withLimits(JsonLimits.DEFAULTS.withMaxDepth(2));
        List<String> texts = texts();
        List<String> expected = verdicts(validator, limited, texts);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together(() -> verdicts(validator, limited, texts))).isEqualTo(expected);
        }
        assertThat(expected).anyMatch(v -> v.startsWith("true")).anyMatch(v -> v.startsWith("false"));
    }

    private static List<String> verdicts(SchemaValidator validator, SchemaValidator limited, List<String> texts) {
        List<String> verdicts = new ArrayList<>();
        for (String text : texts) {
            verdicts.add(validator.isValid(text) + " " + validator.validate(text) + limited.validate(text)
                    + validator.output(text, OutputFormat.BASIC).hashCode());
        }
        return verdicts;
    }

    @Test
    void codecs() throws Exception {
        JsonCodec<BatchEvent> codec = BatchEvent.CODEC;
        JsonCodec<BatchEvent> limited = codec.withLimits(JsonLimits.DEFAULTS.withMaxDocumentBytes(100));
        List<String> texts = texts();
        List<Object> expected = read(codec, limited, texts);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(together(() -> read(codec, limited, texts))).isEqualTo(expected);
        }
    }

    private static List<Object> read(JsonCodec<BatchEvent> codec, JsonCodec<BatchEvent> limited, List<String> texts) {
        List<Object> read = new ArrayList<>();
        for (String text : texts) {
            ReadResult<BatchEvent> result = codec.tryFromJson(text);
            read.add(result.isValid() ? result.orElseThrow() : result.toString());
            read.add(limited.tryFromJson(text).isValid());
        }
        byte[] all = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        codec.readAll(new ByteArrayInputStream(all)).stream().forEach(result -> read.add(result.toString()));
        return read;
    }

    @Test
    void values() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BatchEvent event = BatchEvent.fromJson(Samples.text(Samples.SERVICE_JOB_STATE_CHANGE));
            assertThat(together(() -> all(event))).startsWith(event.toJsonString());
        }
    }

    private static String all(JsonModel value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(value.toJson());
        return out.toString(StandardCharsets.UTF_8) + value.validate() + value + value.hashCode();
    }

    /** Large values keep what they compute when it is first asked for. */
    @Test
    void largeData() throws Exception {
        String text = "{\"detail-type\":\"new\",\"n\":[" + "1.50,1e400,{\"a\":[true]},".repeat(2_000) + "0]}";
        for (int round = 0; round < ROUNDS; round++) {
            JsonData data = JsonData.parse(text);
            JsonData twin = JsonData.parse(text);
            assertThat(together(() -> List.of(
                            data.hashCode(),
                            data.equals(twin),
                            data.at("/n/3000"),
                            data.toString().length())))
                    .isEqualTo(List.of(twin.hashCode(), true, JsonData.parse("1.50"), text.length()));
        }
    }

    /** Of one text that is no {@code JsonDocument}. */
    @Test
    void results() throws Exception {
        String unknown = Samples.text(Samples.JOB_STATE_CHANGE).replace("\"version\"", "\"new\": 1, \"version\"");
        for (int round = 0; round < ROUNDS; round++) {
            ValidationResult valid = BatchEventValidator.INSTANCE.validate(unknown);
            ValidationResult invalid = BatchEventValidator.INSTANCE.validate("{\"detail-type\": 1}");
            assertThat(together(() -> valid.unknowns().toString() + invalid.violations() + invalid.toJsonData()))
                    .contains("new");
        }
    }
}
