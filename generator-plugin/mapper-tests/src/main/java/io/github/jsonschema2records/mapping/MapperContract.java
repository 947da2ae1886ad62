package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.nio.charset.StandardCharsets;
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
 * Tests of a JSON mapper with generated types. A subclass says how the mapper reads and writes:
 * <pre>{@code
 * class MyMapperTest extends MapperContract {
 *     protected Object read(String json, Type type) throws Exception { ... }
 *     protected String write(Object value) throws Exception { ... }
 * }
 * }</pre>
 */
public abstract class MapperContract {

    /** For subclasses. */
    protected MapperContract() {}

    /**
     * Reads a value.
     *
     * @param type a generated class, or a list, map or {@link Page} of it
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

    /** Returns whether numbers with more digits than a {@code double} has are read exactly. */
    protected boolean isExact() {
        return true;
    }

    /** Returns whether JSON's null is read as a value of a type that allows null. */
    protected boolean readsNull() {
        return true;
    }

    /**
     * Returns whether collections and classes of users can be read and written too, as mappers can, and JSON's null.
     */
    protected boolean readsOtherTypes() {
        return true;
    }

    /** Returns whether a value of a type can be the whole text that is read, not only a part of it. */
    protected boolean readsWhole(Class<?> type) {
        return true;
    }

    /** Returns whether the mapper writes violations and results of validation. */
    protected boolean writesViolations() {
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
            if (readsWhole(sample.type())) {
                assertThat(read(json, sample.type())).isEqualTo(value);
            }
            isJson(write(value), json);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void refusesWithTheSameViolations(Sample sample) {
        for (String json : sample.invalid()) {
            ValidationResult result = sample.codec().validator().validate(json);
            assertThat(result.isValid()).as(json).isFalse();
            Throwable exception = catchThrowable(() -> {
                if (readsWhole(sample.type())) {
                    read(json, sample.type());
                } else {
                    read("[" + json + "]", new GenericType(List.class, sample.type()));
                }
            });
            assertThat(exception).as(json).isNotNull();
            assertThat(texts(violations(exception))).as(json).isEqualTo(texts(result.violations()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesLists(Sample sample) throws Exception {
        assumeTrue(readsOtherTypes());
        String json = sample.valid().toString();
        Type type = new GenericType(List.class, sample.type());
        List<JsonModel> values = values(sample);
        assertThat(read(json, type)).isEqualTo(values);
        isJson(write(values), json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesMaps(Sample sample) throws Exception {
        assumeTrue(readsOtherTypes());
        String json = "{\"key\":" + sample.valid().get(0) + "}";
        Type type = new GenericType(Map.class, String.class, sample.type());
        Map<String, JsonModel> values = Map.of("key", values(sample).get(0));
        assertThat(read(json, type)).isEqualTo(values);
        isJson(write(values), json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesGenericClasses(Sample sample) throws Exception {
        assumeTrue(readsOtherTypes());
        String json = "{\"items\":" + sample.valid() + ",\"number\":3}";
        Type type = new GenericType(Page.class, sample.type());
        Page<?> page = Objects.requireNonNull((Page<?>) read(json, type));
        assertThat(page.number).isEqualTo(3);
        assertThat(page.items).isEqualTo(values(sample));
        isJson(write(page), json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void refusesInsideLists(Sample sample) {
        assumeTrue(readsOtherTypes());
        String json = "[" + sample.valid().get(0) + "," + sample.invalid().get(0) + "]";
        Throwable exception = catchThrowable(() -> read(json, new GenericType(List.class, sample.type())));
        assertThat(exception).isNotNull();
        assertThat(texts(violations(exception)))
                .isEqualTo(texts(sample.codec()
                        .validator()
                        .validate(sample.invalid().get(0))
                        .violations()));
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
        if (readsOtherTypes()) {
            assertThat(read("null", Order.class)).isNull();
        }
    }

    @Test
    final void numbersOfManyDigits() throws Exception {
        String json = "{\"decimal\":0.1234567890123456789012345678901234567890,\"any\":1e400}";
        isJson(write(Wide.CODEC.fromJson(json)), json);
        if (isExact()) {
            assertThat(read(json, Wide.class)).isEqualTo(Wide.CODEC.fromJson(json));
        }
    }

    @Test
    final void partsOfTypesAreWritten() throws Exception {
        assertThat(write(Status.Known.IN_PROGRESS)).isEqualTo("\"in-progress\"");
        if (readsOtherTypes()) {
            assertThat(write(List.of(Status.of("x"), Status.of("done")))).isEqualTo("[\"x\",\"done\"]");
        }
    }

    @Test
    final void violationsAreWritten() throws Exception {
        assumeTrue(readsOtherTypes());
        assumeTrue(writesViolations());
        ValidationResult result = Order.CODEC.validator().validate("{\"id\":1}");
        isJson(write(result), new String(result.toJson(), StandardCharsets.UTF_8));
        String list = "[" + JsonData.parse(result.violations().get(0).toJson()) + "]";
        isJson(write(List.of(result.violations().get(0))), list);
    }

    private static List<JsonModel> values(Sample sample) {
        return sample.valid().stream()
                .<JsonModel>map(json -> sample.codec().fromJson(json))
                .toList();
    }

    /** Compares JSON regardless of the order of members and the notation of numbers. */
    private static void isJson(String actual, String expected) {
        assertThat(JsonData.parse(actual)).isEqualTo(JsonData.parse(expected));
    }

    /** Returns locations and messages; only their positions depend on the mapper. */
    private static Map<String, Set<String>> texts(List<Violation> violations) {
        Map<String, Set<String>> texts = new TreeMap<>();
        for (Violation violation : violations) {
            texts.computeIfAbsent(violation.instanceLocation(), location -> new TreeSet<>())
                    .add(violation.message());
        }
        return texts;
    }
}
