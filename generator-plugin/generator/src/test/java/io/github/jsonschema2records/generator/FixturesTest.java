package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * What is generated for the schemas in {@code src/test/fixtures}: the decisions are those in {@code explain.txt}, the
 * sources those in {@code expected}, they compile
 * without a warning, {@code valid} instances pass and survive a round trip, and {@code invalid} ones are refused with
 * the violations in their {@code NAME.violations.txt}. An instance in {@code unbindable} is valid, but no Java value.
 */
class FixturesTest {

    private static final String JSON = ".json";
    private static final String VIOLATIONS = ".violations.txt";

    private static final Pattern IMPORTS = Pattern.compile(
            "(?:java\\.|com\\.acme\\.|javax\\.annotation\\.processing\\.|org\\.jspecify\\.annotations\\."
                    + "|com\\.fasterxml\\.jackson\\.annotation\\."
                    + "|io\\.github\\.jsonschema2records\\.runtime\\.(?:codegen\\.|collection\\.|format\\.|output\\.|pattern\\.)?)[A-Za-z0-9.]+");

    /** HotSpot compiles no method of more. */
    private static final int LARGEST_METHOD = 8_000;

    private static final Set<String> RUN_ONCE = Set.of("<clinit>", "$values");

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @TestFactory
    Stream<DynamicContainer> fixtures() {
        return SchemaCase.in(ProjectFiles.FIXTURES).stream()
                .map(fixture ->
                        dynamicContainer(fixture.name(), fixture.folder().toUri(), tests(fixture).stream()));
    }

    private static List<DynamicTest> tests(SchemaCase fixture) {
        if (fixture.disabled().isPresent()) {
            return List.of(
                    dynamicTest("disabled", () -> abort(fixture.disabled().get())));
        }
        GeneratedCode code = new GeneratedCode(fixture, compiler);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("files", () -> assertThat(strangers(fixture)).isEmpty()));
        tests.add(dynamicTest("sources", () -> compareSources(fixture, code)));
        tests.add(dynamicTest(
                "compiles", () -> assertThat(code.classes().classFiles()).isNotEmpty()));
        tests.add(dynamicTest("coverage", () -> reports(fixture, code).coverageIsComplete()));
        tests.add(dynamicTest("explanation", () -> reports(fixture, code).explanationIsComplete()));
        tests.add(dynamicTest("methods", () -> assertThat(largeMethods(code)).isEmpty()));
        tests.add(dynamicTest(
                "imports",
                () -> assertThat(imports(code))
                        .allMatch(name ->
                                isAllowed(name) || code.sources().containsKey(name.replace('.', '/') + ".java"))));
        tests.add(dynamicTest("codecs", () -> everyTypeStandsAlone(code)));
        tests.add(dynamicTest("hostile collections", () -> constructorsCopyCollections(fixture, code)));
        for (Path instance : instances(fixture, "valid")) {
            tests.add(test(fixture, instance, () -> passes(code, ProjectFiles.readBytes(instance))));
        }
        for (Path instance : instances(fixture, "invalid")) {
            tests.add(test(fixture, instance, () -> isRefused(code, instance)));
        }
        for (Path instance : instances(fixture, "unbindable")) {
            tests.add(test(fixture, instance, () -> isNoJavaValue(code, instance)));
        }
        return tests;
    }

    private static DynamicTest test(SchemaCase fixture, Path instance, Executable body) {
        return dynamicTest(ProjectFiles.relative(fixture.folder(), instance), instance.toUri(), body);
    }

    /** The files that no test reads, such as violations whose instance is gone. */
    private static List<String> strangers(SchemaCase fixture) {
        List<String> strangers = new ArrayList<>();
        for (String folder : List.of("valid", "invalid", "unbindable")) {
            for (Path file : ProjectFiles.filesIn(fixture.folder().resolve(folder))) {
                String name = file.getFileName().toString();
                Path instance = file.resolveSibling(name.replace(VIOLATIONS, JSON));
                boolean isExpected = !folder.equals("valid") && name.endsWith(VIOLATIONS) && Files.exists(instance);
                if (!name.endsWith(JSON) && !isExpected) {
                    strangers.add(folder + "/" + name);
                }
            }
        }
        return strangers;
    }

    private static List<Path> instances(SchemaCase fixture, String folder) {
        return ProjectFiles.filesIn(fixture.folder().resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(JSON))
                .toList();
    }

    private static void compareSources(SchemaCase fixture, GeneratedCode code) {
        GoldenFiles.compareFolder(
                fixture.folder().resolve("expected"), fixture.hasGolden() ? code.sources() : Map.of());
        GoldenFiles.compareFile(
                fixture.folder().resolve("warnings.txt"),
                fixture.text(code.generated().diagnostics()));
        GoldenFiles.compareFile(
                fixture.folder().resolve("explain.txt"),
                fixture.relative(code.generated().decisions().explanation().lines()));
        GoldenFiles.compareFile(
                fixture.folder().resolve("names.lock.next"),
                code.generated().namesLock().orElse(""));
    }

    /** Everything that can be told of a run besides its sources. */
    private static ReportFacts reports(SchemaCase fixture, GeneratedCode code) {
        return new ReportFacts(fixture.folder(), code.generated().decisions());
    }

    /** The methods that HotSpot does not compile, except those that run once. */
    private static List<String> largeMethods(GeneratedCode code) {
        List<String> large = new ArrayList<>();
        code.classes()
                .classFiles()
                .forEach((name, bytes) -> MethodSizes.of(bytes).forEach((method, size) -> {
                    if (size >= LARGEST_METHOD && !RUN_ONCE.contains(method)) {
                        large.add(name + "." + method + ": " + size);
                    }
                }));
        return large;
    }

    /** Each type has a codec that reads, checks and explains, whatever the text. */
    private static void everyTypeStandsAlone(GeneratedCode code) {
        List<ModelClass> models = ModelClass.in(code.classes());
        assertThat(userTypes(code))
                .filteredOn(type -> !isShared(type))
                .isSubsetOf(models.stream().map(ModelClass::type).toList());
        for (ModelClass model : models) {
            Class<?> owner = model.hasOwnCodec() ? model.type() : model.type().getEnclosingClass();
            assertThat(model.codecType()).isEqualTo(JsonCodec.class.getName() + "<" + owner.getName() + ">");
            assertThat(model.codec().schemaLocation()).contains("#");
            for (String text : List.of("null", "true", "0", "\"\"", "[]", "{}", "{\"a\":[0]}")) {
                agrees(model.codec(), text);
            }
        }
    }

    /** What a caller does to its collections afterwards changes no value, however the collections behave. */
    private static void constructorsCopyCollections(SchemaCase fixture, GeneratedCode code) {
        HostileValues.areImmutable(fixture.name(), code, instances(fixture, "valid"));
    }

    /** Whether a class is public only because types in other packages use it. */
    private static boolean isShared(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", "");
        return name.endsWith("Codec") || name.endsWith("Validator") || name.endsWith("Program");
    }

    /**
     * The codec, its validator, and the standard output, which is made from the schema as data. The codec refuses what
     * the validator accepts only where a Java type cannot hold a value.
     */
    private static void agrees(JsonCodec<JsonModel> codec, String text) {
        ReadResult<JsonModel> result = codec.tryFromJson(text);
        SchemaValidator validator = codec.validator();
        boolean valid = validator.isValid(text);
        assertThat(validator.output(text, OutputFormat.BASIC).get("valid")).isEqualTo(JsonData.of(valid));
        if (result.isValid()) {
            assertThat(valid).as(text).isTrue();
            assertThat(JsonData.parse(result.orElseThrow().toJson())).isEqualTo(JsonData.parse(text));
        } else if (valid) {
            assertThat(violations(result)).as(text).isNotEmpty().allMatch(v -> v.kind() == ViolationKind.BINDING);
        } else {
            assertThat(violations(result))
                    .as(text)
                    .isEqualTo(validator.validate(text).violations());
        }
    }

    private static List<Violation> violations(ReadResult<?> result) {
        if (result instanceof ReadResult.Invalid<?> invalid) {
            return invalid.violations();
        }
        throw new AssertionError("it can be read: " + result);
    }

    /** What is public and no validator, builder or set of cases. */
    private static List<Class<?>> userTypes(GeneratedCode code) {
        List<Class<?>> types = new ArrayList<>();
        for (String name : code.classes().classFiles().keySet()) {
            Class<?> type = ModelClass.load(code.classes(), name);
            boolean own = type.getPackageName().equals("com.acme");
            boolean helper = Set.of("Builder", "Cases", "PartialCases").contains(type.getSimpleName())
                    && type.getEnclosingClass() != null;
            if (Modifier.isPublic(type.getModifiers())
                    && !SchemaValidator.class.isAssignableFrom(type)
                    && !helper
                    && !own) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<String> imports(GeneratedCode code) {
        return code.sources().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length(), line.length() - 1))
                .toList();
    }

    /** What generated code may use: the platform, annotations, and of us the runtime. */
    private static boolean isAllowed(String name) {
        return IMPORTS.matcher(name).matches();
    }

    private static void passes(GeneratedCode code, byte[] json) {
        isValid(code, json);
        code.type().ifPresent(type -> survivesRoundTrips(type, json));
    }

    private static void isValid(GeneratedCode code, byte[] json) {
        SchemaValidator validator = code.validator();
        assertThat(validator.validate(json)).hasToString("valid");
        assertThat(validator.output(json, OutputFormat.BASIC).get("valid")).isEqualTo(JsonData.of(true));
        assertThat(validator.isValid(json)).isTrue();
        assertThat(validator.isValid(new String(json, StandardCharsets.UTF_8))).isTrue();
    }

    private static void survivesRoundTrips(GeneratedType type, byte[] json) {
        Object value = type.fromJson(json).get(0);
        byte[] written = GeneratedType.toJson(value);

        assertThat(JsonData.parse(written)).isEqualTo(JsonData.parse(json));
        assertThat(GeneratedType.toJsonString(value)).isEqualTo(new String(written, StandardCharsets.UTF_8));
        assertThat(type.fromJson(json)).containsOnly(value);
        assertThat(type.fromJson(written)).containsOnly(value);
        assertThat(type.tryFromJson(json)).containsOnly(new ReadResult.Valid<>(value));
        assertThat(type.fromJson(json).get(0)).hasSameHashCodeAs(value);
        assertThat(value.toString()).isNotEmpty();
        HandedOut.assertUnmodifiable(value);
        GeneratedType.rebuilt(value).ifPresent(rebuilt -> assertThat(rebuilt).isEqualTo(value));
        new PlainMapper(type).reads(json, value);
        survivesInStreams(value, GeneratedType.toJsonString(value));
    }

    /** Values that may be arrays are read whole from a sequence of texts, and others also from an array. */
    private static void survivesInStreams(Object value, String json) {
        JsonCodec<? extends JsonModel> codec = ((JsonModel) value).jsonCodec();
        ReadResult<Object> read = new ReadResult.Valid<>(value);
        String array = "[" + json + "," + json + "]";

        assertThat(codec.readsArrays() || !json.startsWith("[")).isTrue();
        assertThat(codec.readAll(stream(json + "\n" + json)).stream())
                .asInstanceOf(LIST)
                .containsExactly(read, read);
        assertThat(codec.readItems(stream(array)).stream()).asInstanceOf(LIST).containsExactly(read, read);
        if (!codec.readsArrays()) {
            assertThat(codec.readAll(stream(array)).stream()).asInstanceOf(LIST).containsExactly(read, read);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRefused(GeneratedCode code, Path instance) {
        byte[] json = ProjectFiles.readBytes(instance);
        ValidationResult result = code.validator().validate(json);

        assertThat(code.validator().isValid(json)).isFalse();
        assertThat(code.validator().isValid(new String(json, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Messages.all().keySet())
                .as("keys with a message")
                .containsAll(
                        result.violations().stream().map(Violation::messageKey).toList());
        assertThat(code.validator().output(json, OutputFormat.BASIC).get("errors"))
                .as("errors of the standard output")
                .isNotNull();
        compareViolations(instance, result.violations());
        code.type().ifPresent(type -> {
            assertThat(violations(type, json)).isEqualTo(result.violations());
            assertThatThrownBy(() -> type.fromJson(json))
                    .isInstanceOfSatisfying(
                            InvalidInstanceException.class,
                            e -> assertThat(e.violations()).isEqualTo(result.violations()));
            if (result.violations().get(0).kind() == ViolationKind.SCHEMA) {
                new PlainMapper(type).refuses(json, code.validator());
            }
        });
    }

    private static void isNoJavaValue(GeneratedCode code, Path instance) {
        byte[] json = ProjectFiles.readBytes(instance);
        isValid(code, json);
        compareViolations(instance, violations(code.type().orElseThrow(), json));
    }

    private static List<Violation> violations(GeneratedType type, byte[] json) {
        List<ReadResult<?>> results = type.tryFromJson(json);
        assertThat(results).containsOnly(results.get(0));
        return violations(results.get(0));
    }

    private static void compareViolations(Path instance, List<Violation> violations) {
        String name = instance.getFileName().toString();
        String lines = violations.stream().map(v -> v + "\n").collect(Collectors.joining());
        GoldenFiles.compareFile(
                instance.resolveSibling(name.substring(0, name.length() - JSON.length()) + VIOLATIONS), lines);
    }
}
