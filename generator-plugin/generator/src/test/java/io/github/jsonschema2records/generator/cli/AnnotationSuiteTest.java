package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jsonschema2records.generator.load.SharedData;
import io.github.jsonschema2records.generator.suite.GroupValidators;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The official suite's tests of annotations, on generated and compiled code, in every draft they are for. */
class AnnotationSuiteTest {

    private static final GroupValidators VALIDATORS = new GroupValidators();

    /** The releases as the suite numbers them. */
    private static final Map<Integer, Draft> DRAFTS = new LinkedHashMap<>(Map.of(
            4, Draft.DRAFT_4,
            6, Draft.DRAFT_6,
            7, Draft.DRAFT_7,
            2019, Draft.DRAFT_2019_09,
            2020, Draft.DRAFT_2020_12));

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @TestFactory
    List<DynamicTest> annotations() throws IOException {
        Path folder = SharedData.folder("suites/json-schema-test-suite/annotations/tests");
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SharedData.jsonFiles(folder)) {
            for (JsonData each : array(JsonData.parse(Files.readAllBytes(file)).at("/suite"))) {
                DRAFTS.forEach((release, draft) -> tests.addAll(tests(file, (JsonObject) each, release, draft)));
            }
        }
        VALIDATORS.compile();
        assertThat(tests).hasSizeGreaterThan(150);
        return tests;
    }

    private static List<DynamicTest> tests(Path file, JsonObject group, int release, Draft draft) {
        JsonData compatibility = group.get("compatibility");
        if (compatibility != null && !isFor(text(compatibility), release)) {
            return List.of();
        }
        assertThat(group.get("externalSchemas")).isNull();
        JsonData schema = Objects.requireNonNull(group.get("schema"));
        int number = VALIDATORS.add(
                draft, List.of(), List.of(GroupValidators.input("file:///root", "Root", schema.toString())));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonData test : array(group.get("tests"))) {
            String name = file.getFileName() + " " + group.get("description") + " " + release + " " + tests.size();
            tests.add(dynamicTest(name, () -> check(number, schema, test)));
        }
        return tests;
    }

    /** A release is meant by a number that is not greater, by {@code <=} and by {@code =}. */
    private static boolean isFor(String compatibility, int release) {
        for (String part : compatibility.split(",", -1)) {
            int number = Integer.parseInt(part.replaceAll("[<=]", ""));
            boolean fits = part.startsWith("<=")
                    ? release <= number
                    : part.startsWith("=") ? release == number : release >= number;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static void check(int number, JsonData schema, JsonData test) {
        byte[] instance = Objects.requireNonNull(test.at("/instance")).toJson();
        List<Annotation> annotations = VALIDATORS.get(number).orElseThrow().annotations(instance);
        Map<String, String> resources = new LinkedHashMap<>();
        resources(schema, URI.create("Root"), "", resources);
        for (JsonData assertion : array(test.at("/assertions"))) {
            Map<String, JsonData> found = new LinkedHashMap<>();
            for (Annotation annotation : annotations) {
                if (annotation.instanceLocation().equals(text(assertion.at("/location")))
                        && annotation.keyword().equals(text(assertion.at("/keyword")))) {
                    found.put(inDocument(annotation, resources), annotation.value());
                }
            }
            assertThat(found)
                    .as(assertion + " of " + annotations)
                    .isEqualTo(((JsonObject) Objects.requireNonNull(assertion.at("/expected"))).members());
        }
    }

    /** The location of the schema that annotates as the suite gives it: from the root of the document, whatever has an {@code $id}. */
    private static String inDocument(Annotation annotation, Map<String, String> resources) {
        String location = annotation.absoluteKeywordLocation();
        String schema =
                location.substring(0, location.length() - annotation.keyword().length() - 1);
        int hash = schema.indexOf('#');
        return "#" + Objects.requireNonNull(resources.get(schema.substring(0, hash)), schema)
                + schema.substring(hash + 1);
    }

    /** The pointers of resources by their URIs. */
    private static void resources(JsonData value, URI base, String pointer, Map<String, String> resources) {
        if (!(value instanceof JsonObject object)) {
            return;
        }
        JsonData id = object.get("$id");
        URI own = id == null ? base : base.resolve(text(id));
        if (id != null || pointer.isEmpty()) {
            resources.put(own.toString(), pointer);
        }
        object.members().forEach((name, member) -> resources(member, own, pointer + "/" + name, resources));
    }

    private static List<JsonData> array(JsonData value) {
        return ((JsonArray) Objects.requireNonNull(value)).items();
    }

    private static String text(JsonData value) {
        return ((JsonString) Objects.requireNonNull(value)).value();
    }
}
