package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jsonschema2records.mapping.sample.Maybe;
import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Status;
import io.github.jsonschema2records.mapping.sample.Wide;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that a library reads and writes values of generated types. A subclass connects the library:
 * <pre>{@code
 * class MySerdeTest extends ValueContract {
 *     protected Object read(String json, Type type) throws Exception { ... }
 *     protected String write(Object value) throws Exception { ... }
 * }
 * }</pre>
 *
 * <p>{@link MapperContract} has the tests of libraries that read other types too.
 */
public abstract class ValueContract {

    /** For subclasses. */
    protected ValueContract() {}

    /**
     * Reads a value.
     *
     * @param type a generated class
     * @throws Exception if the JSON is refused
     */
    protected abstract @Nullable Object read(String json, Type type) throws Exception;

    /** Writes a value. */
    protected abstract String write(@Nullable Object value) throws Exception;

    /** Returns the violations of an exception of {@link #read}: those of the cause that has them. */
    protected List<Violation> violations(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInstanceException invalid) {
                return invalid.violations();
            }
        }
        throw new AssertionError("no violations", exception);
    }

    /** Returns whether numbers with more digits than a {@code double} has are read exactly, instead of as doubles. */
    protected boolean isExact() {
        return true;
    }

    /** Returns whether JSON's null is read as a value of a type that allows null, instead of as Java's null. */
    protected boolean readsNull() {
        return true;
    }

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWrites(Sample sample) throws Exception {
        for (String json : sample.valid()) {
            JsonModel value = sample.codec().fromJson(json);
            assertThat(read(json, sample.type())).isEqualTo(value);
            isJson(write(value), json);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void refusesWithTheSameViolations(Sample sample) {
        for (String json : sample.invalid()) {
            ValidationResult result = sample.codec().validator().validate(json);
            assertThat(result.isValid()).as(json).isFalse();
            Throwable exception = catchThrowable(() -> read(json, sample.type()));
            assertThat(exception).as(json).isNotNull();
            assertThat(texts(violations(exception))).as(json).isEqualTo(texts(result.violations()));
        }
    }

    @Test
    final void absentAndNullDiffer() throws Exception {
        String json = "{\"id\":\"AB1234\",\"note\":null,\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}";
        Order order = Objects.requireNonNull((Order) read(json, Order.class));
        assertThat(order.note().isNull()).isTrue();
        isJson(write(order), json);
        isJson(write(Order.CODEC.fromJson(json.replace("\"note\":null,", ""))), json.replace("\"note\":null,", ""));
    }

    @Test
    final void valuesThatAreNull() throws Exception {
        Maybe none = new Maybe(null);
        assertThat(write(none)).isEqualTo("null");
        assertThat(read("null", Maybe.class)).isEqualTo(readsNull() ? none : null);
    }

    @Test
    final void numbersOfManyDigits() throws Exception {
        String json = "{\"decimal\":0.1234567890123456789012345678901234567891}";
        isJson(write(Wide.CODEC.fromJson(json)), json);
        String digits = isExact() ? json : "{\"decimal\":0.12345678901234568}";
        assertThat(read(json, Wide.class)).isEqualTo(Wide.CODEC.fromJson(digits));
    }

    @Test
    final void numbersBeyondDoubles() throws Exception {
        String json = "{\"any\":1e400}";
        Wide value = Wide.CODEC.fromJson(json);
        isJson(write(value), json);
        if (isExact()) {
            assertThat(read(json, Wide.class)).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> read(json, Wide.class)).hasMessageContaining("JSON has no number Infinity");
        }
    }

    @Test
    final void partsOfTypesAreWritten() throws Exception {
        assertThat(write(Status.Known.IN_PROGRESS)).isEqualTo("\"in-progress\"");
    }

    /** Compares JSON regardless of the order of members and the notation of numbers. */
    static void isJson(String actual, String expected) {
        assertThat(JsonData.parse(actual)).isEqualTo(JsonData.parse(expected));
    }

    /** Returns locations and messages; only their positions depend on the mapper. */
    static Map<String, Set<String>> texts(List<Violation> violations) {
        Map<String, Set<String>> texts = new TreeMap<>();
        for (Violation violation : violations) {
            texts.computeIfAbsent(violation.instanceLocation(), location -> new TreeSet<>())
                    .add(violation.message());
        }
        return texts;
    }
}
