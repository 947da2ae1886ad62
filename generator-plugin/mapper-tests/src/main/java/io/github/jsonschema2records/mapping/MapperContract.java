package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Status;
import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that a JSON mapper reads and writes generated types, also within collections and classes of users. The types
 * that it reads are generated classes, and lists, maps and {@link Page} of them.
 *
 * <p>{@link ViolationContract} has the tests of mappers that write violations too.
 */
public abstract class MapperContract extends ValueContract {

    /** For subclasses. */
    protected MapperContract() {}

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesLists(Sample sample) throws Exception {
        String json = sample.valid().toString();
        Type type = new GenericType(List.class, sample.type());
        List<JsonModel> values = values(sample);
        assertThat(read(json, type)).isEqualTo(values);
        isJson(write(values), json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesMaps(Sample sample) throws Exception {
        String json = "{\"key\":" + sample.valid().get(0) + "}";
        Type type = new GenericType(Map.class, String.class, sample.type());
        Map<String, JsonModel> values = Map.of("key", values(sample).get(0));
        assertThat(read(json, type)).isEqualTo(values);
        isJson(write(values), json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    final void readsAndWritesGenericClasses(Sample sample) throws Exception {
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
    final void nullIsNoObject() throws Exception {
        assertThat(read("null", Order.class)).isNull();
    }

    @Test
    final void listsOfPartsAreWritten() throws Exception {
        assertThat(write(List.of(Status.of("x"), Status.of("done")))).isEqualTo("[\"x\",\"done\"]");
    }

    private static List<JsonModel> values(Sample sample) {
        return sample.valid().stream()
                .<JsonModel>map(json -> sample.codec().fromJson(json))
                .toList();
    }
}
