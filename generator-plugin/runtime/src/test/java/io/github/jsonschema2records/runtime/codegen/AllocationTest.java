package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Counts the bytes that one thread allocates for valid texts, after the first ones. */
class AllocationTest {

    private static final byte[] JSON =
            "{\"id\":\"A\",\"status\":\"FAILED\",\"created\":1000,\"lines\":[{\"sku\":\"abc\",\"count\":2}]}"
                    .getBytes(StandardCharsets.UTF_8);

    private static final int TEXTS = 100;

    /** Size of the view of a text as words. */
    private static final int VIEW = 64;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void parsingIntoTheSameDocumentAllocatesNothing() {
        JsonDocument document = new JsonDocument();
        assertThat(bytes(() -> document.parse(JSON))).isZero();
    }

    @Test
    void isValidNeedsNoDocumentOfItsOwn() {
        JsonDocument document = new JsonDocument();
        document.parse(JSON);
        long check = bytes(() -> OrderSample.VALIDATOR.isValid(document));
        assertThat(bytes(() -> OrderSample.VALIDATOR.isValid(JSON))).isLessThanOrEqualTo(check + VIEW * TEXTS);
    }

    @Test
    void readingNeedsNoDocumentOfItsOwn() {
        JsonDocument document = new JsonDocument();
        document.parse(JSON);
        long values = bytes(() -> OrderSample.CODEC.fromJson(document) != null);
        assertThat(bytes(() -> OrderSample.CODEC.fromJson(JSON) != null)).isLessThanOrEqualTo(values + VIEW * TEXTS);
    }

    private long bytes(Step step) {
        for (int i = 0; i < TEXTS; i++) {
            assertThat(step.run()).isTrue();
        }
        long thread = Thread.currentThread().getId();
        boolean valid = true;
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < TEXTS; i++) {
            valid &= step.run();
        }
        long after = threads.getThreadAllocatedBytes(thread);
        assertThat(valid).isTrue();
        return after - before;
    }

    /** An operation to measure, which returns true. */
    private interface Step {

        boolean run();
    }
}
