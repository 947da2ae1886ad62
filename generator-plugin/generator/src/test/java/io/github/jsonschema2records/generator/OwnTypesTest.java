package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes of the user in the fixture {@code own-types}, beyond reading and writing. */
class OwnTypesTest {

    private static Object invoice;
    private static Object full;

    @BeforeAll
    static void readInvoice() {
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("own-types"));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            GeneratedCode code = new GeneratedCode(fixture, compiler);
            invoice = read(code, "valid/least.json");
            full = read(code, "valid/all.json");
        }
    }

    private static Object read(GeneratedCode code, String instance) {
        byte[] json = ProjectFiles.readBytes(
                ProjectFiles.FIXTURES.resolve("own-types").resolve(instance));
        return code.type().orElseThrow().fromJson(json).get(0);
    }

    @Test
    void aDefaultIsConverted() throws Exception {
        assertThat(call(invoice, "shipping")).isNull();
        assertThat(call(invoice, "shippingOrDefault")).hasToString("Money[amount=4.90, currency=EUR]");
        assertThat(call(invoice, "feesOrDefault")).hasToString("[Money[amount=1.00, currency=EUR]]");
    }

    @Test
    void aBuilderWithoutAValueConvertsTheOthers() throws Exception {
        Object builder = call(invoice, "toBuilder");
        call(builder, "total", new Object[] {null});
        call(builder, "account", call(invoice, "balance"));

        assertThatThrownBy(() -> call(builder, "build"))
                .isInstanceOfSatisfying(
                        InvalidInstanceException.class,
                        e -> assertThat(e.violations())
                                .extracting(Object::toString)
                                .containsExactly("(root): required property \"total\" is missing"));
    }

    @Test
    void aBuilderOfATupleConvertsTheOtherItems() throws Exception {
        Object builder = call(call(full, "span"), "toBuilder");
        call(builder, "item1", new Object[] {null});

        assertThatThrownBy(() -> call(builder, "build"))
                .hasMessageContaining("[0]")
                .hasMessageContaining("is null");
    }

    @Test
    void aBuilderChecksWhatTheConverterWrites() throws Exception {
        Object builder = call(invoice, "toBuilder");
        Object percent = call(invoice, "tax");
        Object negative = percent.getClass().getConstructor(BigDecimal.class).newInstance(BigDecimal.ONE.negate());
        call(builder, "tax", negative);

        assertThatThrownBy(() -> call(builder, "build")).hasMessageContaining("tax: -1 is less than the minimum 0");
    }

    @Test
    void toStringMasksASecretOfTheUsersClass() {
        assertThat(invoice.toString()).contains("\"account\":\"***\"").contains("\"total\":\"12.50 EUR\"");
    }

    private static Object call(Object receiver, String name, Object... arguments) throws Exception {
        Method method = Arrays.stream(receiver.getClass().getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
