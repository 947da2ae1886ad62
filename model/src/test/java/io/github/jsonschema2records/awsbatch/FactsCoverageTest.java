package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field that AWS documents is a typed component, or a constant, of a record. The list of fields is checked in, and
 * compared with the facts it was made from where those are at hand.
 */
class FactsCoverageTest {

    private static final List<Class<?>> EVENTS = List.of(
            JobStateChange.class,
            JobQueueBlocked.class,
            ServiceJobStateChange.class,
            ServiceJobQueueBlocked.class,
            ServiceJobPreemptionStarted.class,
            ServiceJobPreemptionCompleted.class);

    private static Map<String, FactField> fields;

    @BeforeAll
    static void readList() throws IOException {
        try (InputStream in = FactsCoverageTest.class.getResourceAsStream("/facts-fields.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            fields = FactField.checkedIn(text.lines().toList());
        }
        assertThat(fields).hasSizeGreaterThan(450);
    }

    @TestFactory
    Stream<DynamicTest> isTyped() {
        return fields.values().stream().map(field -> DynamicTest.dynamicTest(field.path(), () -> assertTyped(field)));
    }

    private static void assertTyped(FactField field) throws ReflectiveOperationException {
        Class<?> type = Class.forName(FactsCoverageTest.class.getPackageName() + "." + field.shape());
        assertThat(type).isRecord();
        if (field.type().startsWith("\"")) {
            assertConstant(type, field);
            return;
        }
        RecordComponent component = component(type, field.name());
        assertThat(simpleName(component)).isEqualTo(field.type());
        assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .as("can be absent")
                .isEqualTo(field.optional());
        assertThat(knownValues(component)).isEqualTo(field.values());
    }

    private static void assertConstant(Class<?> type, FactField field) throws ReflectiveOperationException {
        assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .doesNotContain(javaName(field.name()));
        // It is the same for every value, and the samples have one of each kind.
        Object event = type.getMethod("fromJson", String.class).invoke(null, sampleOf(type));
        assertThat("\"" + type.getMethod(javaName(field.name())).invoke(event) + "\"")
                .isEqualTo(field.type());
    }

    private static String sampleOf(Class<?> type) {
        return type == UnknownBatchEvent.class
                ? Samples.text(Samples.PREEMPTION_STARTED, "Started\"", "Abandoned\"")
                : Samples.text(Samples.names().get(EVENTS.indexOf(type)));
    }

    @Test
    void theListHasEveryEventTypeOfTheFacts() throws IOException {
        FactTables facts = facts();
        List<String> constants = new ArrayList<>();
        for (Class<?> event : EVENTS) {
            constants.add(fields.get(event.getSimpleName() + ".detail-type").type());
        }
        assertThat(facts.detailTypes()).hasSize(6).allMatch(name -> constants.contains("\"" + name + "\""));
    }

    @Test
    void theListHasEveryFieldOfTheEnvelope() throws IOException {
        FactTables facts = facts();
        List<String> paths = new ArrayList<>();
        for (String name : facts.envelope()) {
            EVENTS.forEach(event -> paths.add(event.getSimpleName() + "." + name));
            paths.add("UnknownBatchEvent." + name);
        }
        assertThat(paths).hasSize(70);
        assertThat(fields.keySet()).containsAll(paths);
    }

    @Test
    void theListHasEveryFieldOfThePreemptionEvents() throws IOException {
        FactTables facts = facts();
        assertThat(facts.detailOf("2.5"))
                .containsExactly("preemptedJobArn", "status", "statusReason")
                .allMatch(name -> fields.containsKey("ServiceJobPreemptionStartedDetail." + name));
        assertThat(facts.detailOf("2.6"))
                .containsExactly("preemptedJobArn", "status")
                .allMatch(name -> fields.containsKey("ServiceJobPreemptionCompletedDetail." + name));
    }

    @Test
    void theListHasEveryMemberOfTheServiceJobShapes() throws IOException {
        List<FactField> documented = facts().serviceJob();
        assertThat(documented).hasSize(43);
        documented.forEach(FactsCoverageTest::assertListed);
    }

    @Test
    void theListHasEveryMemberOfTheJobShapes() throws IOException {
        List<FactField> documented = facts().job();
        assertThat(documented.stream().map(FactField::shape).distinct()).hasSize(67);
        documented.forEach(FactsCoverageTest::assertListed);
    }

    private static void assertListed(FactField documented) {
        FactField field = fields.get(documented.path());
        assertThat(field).as(documented.path()).isNotNull();
        if (field.values().isEmpty()) {
            String type = documented.type().isEmpty()
                    ? field.type()
                    : documented.inJava().type();
            assertThat(field.type().replace("long", "Long"))
                    .as(documented.path())
                    .isEqualTo(type);
        } else if (!documented.values().isEmpty()) {
            assertThat(field.values()).as(documented.path()).isEqualTo(documented.values());
        }
    }

    private static FactTables facts() throws IOException {
        return new FactTables(FactDocument.collected());
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(javaName(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no component for " + name));
    }

    private static String javaName(String name) {
        int hyphen = name.indexOf('-');
        return hyphen < 0
                ? name
                : name.substring(0, hyphen)
                        + Character.toUpperCase(name.charAt(hyphen + 1))
                        + name.substring(hyphen + 2);
    }

    private static String simpleName(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("\\b[a-z]\\w*\\.", "");
    }

    /** The values of an open enum, or of the open enum in a list. */
    private static Set<String> knownValues(RecordComponent component) throws ReflectiveOperationException {
        String name = component.getGenericType().getTypeName().replaceAll("^.*<|>$", "");
        Set<String> values = new TreeSet<>();
        if (name.startsWith(FactsCoverageTest.class.getPackageName())) {
            for (Class<?> nested : Class.forName(name).getDeclaredClasses()) {
                Object[] constants = nested.getEnumConstants();
                Method value = constants == null ? null : nested.getMethod("value");
                for (int i = 0; constants != null && i < constants.length; i++) {
                    values.add((String) value.invoke(constants[i]));
                }
            }
        }
        return values;
    }
}
