package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents and values at the greatest depth that the limits allow, on small stacks: everything ends, with the right result. */
class DeepValuesTest {

    private static final int DEPTH = 1_000;

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    /**
     * Documents of a recursive schema.
     *
     * @param around the text around the nested values, with %s for them
     * @param level the text of one level, with %s for the next
     * @param good the innermost value
     * @param bad the innermost value of an invalid document
     */
    private record Nest(String fixture, String around, String level, String good, String bad) {

        byte[] document(boolean valid) {
            String inner = valid ? good : bad;
            int levels = (DEPTH - containers(around) - containers(inner)) / containers(level);
            String text = Stream.of(
                            level.split("%s", 2)[0].repeat(levels), inner, level.split("%s", 2)[1].repeat(levels))
                    .collect(Collectors.joining());
            return DeepUses.utf8(around.replace("%s", text));
        }

        private static int containers(String text) {
            return (int) text.chars().filter(c -> c == '{' || c == '[').count();
        }

        @Override
        public String toString() {
            return fixture + " " + around.replace("%s", level);
        }
    }

    static List<Nest> fixtures() {
        return List.of(
                new Nest("recursive", "%s", "{'value': 1, 'next': %s}", "{'value': 1}", "{'value': 'x'}"),
                new Nest("recursive", "%s", "{'value': 1, 'children': [%s]}", "{'value': 1}", "{}"),
                new Nest("recursive", "%s", "{'byName': {'a': %s}, 'value': 1}", "{'value': 1}", "{'x': 1}"),
                new Nest("recursive-without-record", "%s", "[%s]", "[]", "1"),
                new Nest("secrets-recursive", "%s", "{'name': 'n', 'children': [%s]}", "{'name': 'n'}", "{}"),
                new Nest("secrets-recursive", "%s", "{'name': 'n', 'hidden': %s}", "{'name': 'n'}", "{'name': 1}"),
                new Nest("secrets-recursive", "%s", "{'name': 'n', 'other': %s}", "{'name': 'n', 'value': 's'}", "[]"),
                new Nest("dynamic-ref", "%s", "{'children': [%s]}", "{}", "{'x': 1}"),
                new Nest("each-value-once", "{'where': %s}", "{'operand': %s, 'operator': 'not'}", "'x'", "1"),
                new Nest("each-value-once", "{'plan': %s}", "{'name': 'n', 'input': %s}", "{'name': 'n'}", "{}"),
                new Nest("each-value-once", "{'rows': %s}", "[%s]", "[]", "[7]"),
                new Nest("tuples", "{'tree': %s}", "['a', %s]", "['b']", "[]"),
                new Nest("tuples", "{'expression': %s}", "['not', %s]", "'x'", "['and']"),
                new Nest("deprecated", "{'kind': 'account', 'address': %s}", "{'next': %s}", "{}", "{'x': 1}"));
    }

    @ParameterizedTest
    @MethodSource
    void fixtures(Nest nest) {
        GeneratedCode code = new GeneratedCode(new SchemaCase(ProjectFiles.FIXTURES.resolve(nest.fixture())), compiler);
        DeepUses uses = new DeepUses(code.validator(), code.type().map(type -> codec(type.type())));

        uses.ofValid(nest.document(true));
        uses.ofInvalid(nest.document(false));

        uses.assertNoFailures(nest.toString());
    }

    /** A recursive fixture without a document here would not be tried. */
    @Test
    void everyRecursiveFixtureIsTried() {
        TreeSet<String> recursive = new TreeSet<>();
        for (SchemaCase fixture : SchemaCase.in(ProjectFiles.FIXTURES)) {
            boolean deep = ProjectFiles.filesBelow(fixture.folder().resolve("expected")).stream()
                    .anyMatch(file -> ProjectFiles.read(file).contains("void initialize()"));
            if (deep) {
                recursive.add(fixture.name());
            }
        }

        assertThat(fixtures()).extracting(Nest::fixture).containsAll(recursive);
    }

    /** Each keyword that applies schemas, in a cycle. */
    @ParameterizedTest
    @EnumSource
    void shapes(RecursiveShape shape) {
        DeepUses uses = uses(shape.schema());
        int perLevel = containers(shape.document(1, true)) - containers(shape.document(0, true));

        uses.ofValid(shape.document(DEPTH / Math.max(1, perLevel) - 3, true));
        uses.ofInvalid(shape.document(DEPTH / Math.max(1, perLevel) - 3, false));

        uses.assertNoFailures(shape.toString());
    }

    /** Many schemas apply to each value on the way to the next level: in place, through references and applicators. */
    @Test
    void manySchemasForEachLevel() {
        DeepUses uses = uses("""
                {'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/layers',
                 '$ref': '#/$defs/value', '$defs': {
                   'value': {'type': ['array', 'object', 'boolean'],
                     'oneOf': [{'type': 'boolean'}, {'allOf': [{'anyOf': [{'$ref': '#/$defs/inner'}, {'type': 'string'}]}]}]},
                   'inner': {'$ref': '#/$defs/more'},
                   'more': {'allOf': [{'not': {'not': {'$ref': '#/$defs/held'}}}, {'type': ['array', 'object']}]},
                   'held': {'if': {'type': 'array'}, 'then': {'items': {'allOf': [{'$ref': '#/$defs/value'}]}},
                     'else': {'properties': {'in': {'oneOf': [{'$ref': '#/$defs/value'}]}}}}}}""");
        Nest members = new Nest("", "%s", "{'in': %s}", "true", "'x'");
        Nest items = new Nest("", "%s", "[%s]", "true", "[5]");

        uses.ofValid(members.document(true));
        uses.ofInvalid(members.document(false));
        uses.ofValid(items.document(true));
        uses.ofInvalid(items.document(false));

        uses.assertNoFailures("layers");
    }

    @Test
    void membersItemsAndOtherMembers() {
        DeepUses uses = uses("""
                {'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/tree',
                 '$ref': '#/$defs/tree', '$defs': {'tree': {'type': 'object', 'properties': {
                   'one': {'$ref': '#/$defs/tree'}, 'many': {'type': 'array', 'items': {'$ref': '#/$defs/tree'}},
                   'each': {'type': 'array', 'uniqueItems': true, 'items': {'$ref': '#/$defs/tree'}},
                   'lists': {'type': 'array', 'items': {'type': 'array', 'items': {'$ref': '#/$defs/tree'}}},
                   'named': {'type': 'object', 'additionalProperties': {'$ref': '#/$defs/tree'}}}}}}""");
        for (String level : List.of(
                "{'one': %s}", "{'many': [%s]}", "{'each': [%s]}", "{'lists': [[], [%s]]}", "{'named': {'x': %s}}")) {
            Nest nest = new Nest("", "%s", level, "{}", "[]");
            uses.ofValid(nest.document(true));
            uses.ofInvalid(nest.document(false));
            uses.assertNoFailures(level);
        }
    }

    /** Schemas that are not recursive but apply very many others. */
    @Test
    void longChains() {
        int length = 400;
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < length; i++) {
            definitions.append(
                    "'d%d': {'allOf': [{'$ref': '#/$defs/d%d'}], 'maxProperties': %d},".formatted(i, i + 1, i));
        }
        DeepUses uses =
                uses("{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/chain',"
                        + " '$ref': '#/$defs/d0', '$defs': {" + definitions + "'d" + length
                        + "': {'type': 'object'}}}");

        uses.ofValid(DeepUses.utf8("{}"));
        uses.ofInvalid(DeepUses.utf8("[]"));

        uses.assertNoFailures("chain");
    }

    /** Schemas that stand inside each other. */
    @Test
    void schemasInSchemas() {
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("deep-schema"));
        DeepUses uses = new DeepUses(new GeneratedCode(fixture, compiler).validator(), Optional.empty());

        ProjectFiles.filesIn(fixture.folder().resolve("valid"))
                .forEach(file -> uses.ofValid(ProjectFiles.readBytes(file)));
        uses.ofInvalid(ProjectFiles.readBytes(fixture.folder().resolve("invalid/one.json")));

        uses.assertNoFailures("deep schema");
    }

    @Test
    void typesInTypes() {
        int length = 150;
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < length; i++) {
            definitions.append(
                    "'T%d': {'type': 'object', 'properties': {'p': {'$ref': '#/$defs/T%d'}}},".formatted(i, i + 1));
        }
        DeepUses uses =
                uses("{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/types',"
                        + " '$ref': '#/$defs/T0', '$defs': {" + definitions + "'T" + length + "': {'type': 'object',"
                        + " 'properties': {'last': {'type': 'integer'}}}}}");
        String open = "{'p': ".repeat(length);

        uses.ofValid(DeepUses.utf8(open + "{'last': 1}" + "}".repeat(length)));
        uses.ofInvalid(DeepUses.utf8(open + "{'last': 'x'}" + "}".repeat(length)));

        uses.assertNoFailures("types");
    }

    /** Values that programs build have no limit of depth. */
    @Test
    void valuesThatAreDeeperThanDocumentsMayBe() throws ReflectiveOperationException {
        GeneratedCode code = new GeneratedCode(new SchemaCase(ProjectFiles.FIXTURES.resolve("recursive")), compiler);
        Constructor<?> constructor = code.type().orElseThrow().type().getConstructors()[0];
        @SuppressWarnings("unchecked") // the codec of the type
        JsonCodec<Object> codec = (JsonCodec<Object>) codec(constructor.getDeclaringClass());
        Object value = null;
        Object twin = null;
        int depth = 30_000;
        for (int i = 0; i < depth; i++) {
            value = constructor.newInstance(1L, null, JsonField.ofNullable(value), null);
            twin = constructor.newInstance(1L, null, JsonField.ofNullable(twin), null);
        }
        Object one = value;
        Object other = twin;

        assertThat(DeepUses.inSmallThread("toJson", () -> codec.toJson(one).length))
                .isEqualTo(depth * "{'value':1,'next':}".length() + "null".length());
        assertThat(DeepUses.inSmallThread("toString", () -> one.toString().length()))
                .isEqualTo(depth * "{'value':1,'next':}".length() + "null".length() + "Tree".length());
        assertThat(DeepUses.inSmallThread("equals", () -> one.equals(other))).isEqualTo(true);
        assertThat(DeepUses.inSmallThread("hashCode", () -> one.hashCode() == other.hashCode()))
                .isEqualTo(true);
        assertThat(DeepUses.inSmallThread("validate", () -> kinds(codec.validate(one))))
                .isEqualTo(List.of(ViolationKind.LIMIT));
    }

    /** The limit of depth can be raised so far that no stack suffices. */
    @Test
    void documentsThatNoStackIsLargeEnoughFor() {
        GeneratedCode code =
                new GeneratedCode(new SchemaCase(ProjectFiles.FIXTURES.resolve("recursive-without-record")), compiler);
        int depth = 2_000_000;
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(depth));
        document.parse("[".repeat(depth) + "]".repeat(depth));
        SchemaValidator validator = code.validator();
        JsonCodec<?> codec = codec(code.type().orElseThrow().type());

        assertThat(validator.isValid(document)).isFalse();
        assertThat(kinds(validator.validate(document))).containsExactly(ViolationKind.LIMIT);
        assertThat(validator.output(document, OutputFormat.BASIC).get("valid")).isEqualTo(JsonData.of(false));
        assertThat(validator.output(document, OutputFormat.FLAG).get("valid")).isEqualTo(JsonData.of(false));
        assertThatThrownBy(() -> codec.fromJson(document))
                .isInstanceOfSatisfying(
                        InvalidInstanceException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::kind)
                                .containsExactly(ViolationKind.LIMIT));
    }

    private static List<ViolationKind> kinds(ValidationResult result) {
        return result.violations().stream().map(Violation::kind).toList();
    }

    private static DeepUses uses(String schema) {
        Generated generated = new Generator(GeneratorOptions.of("com.example"))
                .run(List.of(new ValueInput(
                        URI.create("file:///Deep"),
                        "Deep",
                        SourceParser.parse("deep.json", schema.replace('\'', '"'), new Diagnostics()))))
                .generated()
                .orElseThrow();
        CompiledClasses classes =
                compiler.compile(generated.sources(), InMemoryCompiler.FAST).orElseThrow();
        RootType root = generated.roots().values().iterator().next();
        SchemaValidator validator = classes.validator(root.validator());
        return new DeepUses(
                validator, root.type().isEmpty() ? Optional.empty() : Optional.of(codec(load(classes, root.type()))));
    }

    private static Class<?> load(CompiledClasses classes, String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static int containers(byte[] json) {
        int count = 0;
        for (byte b : json) {
            count += b == '{' || b == '[' ? 1 : 0;
        }
        return count;
    }

    private static JsonCodec<?> codec(Class<?> type) {
        try {
            return (JsonCodec<?>) type.getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no codec in " + type, e);
        }
    }
}
