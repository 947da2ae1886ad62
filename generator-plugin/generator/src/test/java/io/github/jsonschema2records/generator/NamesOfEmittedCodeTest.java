package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties, definitions and branches that are called like the classes and packages that generated code uses. */
class NamesOfEmittedCodeTest {

    private static final Pattern IMPORT = Pattern.compile("^import [a-z0-9.]+\\.([A-Z]\\w+)", Pattern.MULTILINE);
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"");
    private static final Pattern CLASS = Pattern.compile("(?<![.\\w])[A-Z][A-Za-z]+");

    private static InMemoryCompiler compiler;
    private static Set<String> names;

    @BeforeAll
    static void start() {
        compiler = InMemoryCompiler.find().orElseThrow();
        names = usedClasses();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    /** The simple names of all classes that the sources of the fixtures use and that are not generated. */
    private static Set<String> usedClasses() {
        Set<String> used = new TreeSet<>();
        for (Path folder : ProjectFiles.foldersIn(ProjectFiles.FIXTURES)) {
            for (Path source : ProjectFiles.filesIn(folder.resolve("expected/com/example"))) {
                String text = ProjectFiles.read(source);
                Matcher imported = IMPORT.matcher(text);
                while (imported.find()) {
                    used.add(imported.group(1));
                }
                Matcher plain = CLASS.matcher(COMMENT_OR_TEXT.matcher(text).replaceAll(" "));
                plain.results()
                        .map(r -> r.group())
                        .filter(NamesOfEmittedCodeTest::isOfJava)
                        .forEach(used::add);
            }
        }
        return used;
    }

    private static boolean isOfJava(String simpleName) {
        try {
            Class.forName("java.lang." + simpleName, false, null);
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    private static Stream<String> packages() {
        return Stream.of("java", "javax", "io", "org", "com", "example", "value", "String");
    }

    private static String camel(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The members of an object, one for each name. */
    private static String members(String member) {
        return Stream.concat(names.stream().map(NamesOfEmittedCodeTest::camel), packages())
                .distinct()
                .map(name -> member.replace("NAME", name))
                .collect(Collectors.joining(",\n"));
    }

    private static String properties(String schema) {
        return members("\"NAME\": " + schema);
    }

    @Test
    void theNamesAreKnown() {
        assertThat(names)
                .contains("Nullable", "Generated", "Override", "Deprecated", "String", "Map", "Objects", "Bind");
    }

    static Stream<String> shapes() {
        return Stream.of("enum", "object", "definition", "branch", "wrapper", "inherited", "array", "conditional");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void compiles(String shape) {
        assertThat(StrictCompilation.of(schema(shape), compiler).orElseThrow().classFiles())
                .isNotEmpty();
    }

    @Test
    void noHeaderNamesItsRecordBeforeAMemberClass() {
        Pattern needless = Pattern.compile("record (\\w+)\\([^{]*?\\b\\1\\.");

        for (Path folder : ProjectFiles.foldersIn(ProjectFiles.FIXTURES)) {
            for (Path source : ProjectFiles.filesIn(folder.resolve("expected/com/example"))) {
                assertThat(COMMENT_OR_TEXT.matcher(ProjectFiles.read(source)).replaceAll(" "))
                        .as(source.toString())
                        .doesNotContainPattern(needless);
            }
        }
    }

    @Test
    void compilesWhereAJavaNameIsThatOfAPackage() {
        String schema = """
                {"type": "object", "required": ["a"], "properties": {
                  "a": {"type": "string", "javaName": "java"}, "b": {"type": "array", "javaName": "io"},
                  "objects": {"enum": ["a", "b"]}, "immutable": {"enum": ["a", "b"]}}}""";

        assertThat(StrictCompilation.of(schema, compiler).orElseThrow().classFiles())
                .isNotEmpty();
    }

    private static String schema(String shape) {
        String plain = """
                , "note": {"type": "string", "deprecated": true}, "tags": {"type": "array", "items": {"type": ["string", "null"]}},
                "size": {"type": "integer", "default": 3}, "when": {"type": "string", "format": "date"}, "price": {"type": "number"},
                "maybe": {"type": ["string", "null"]}, "any": true, "key": {"type": "string", "pattern": "^a"}""";
        return switch (shape) {
            case "enum" ->
                "{\"type\": \"object\", \"properties\": {" + properties("{\"enum\": [\"yes\", \"no\"]}") + plain + "}}";
            case "object" ->
                "{\"type\": \"object\", \"properties\": {"
                        + properties("{\"type\": \"object\", \"properties\": {\"deep\": {\"enum\": [\"a\", \"b\"]}}}")
                        + plain + "}}";
            case "definition" ->
                "{\"type\": \"object\", \"properties\": {" + properties("{\"$ref\": \"#/$defs/NAME\"}") + plain
                        + "}, \"$defs\": {"
                        + properties("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}")
                        + "}}";
            case "branch" ->
                "{\"oneOf\": ["
                        + members("{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": "
                                + "{\"kind\": {\"const\": \"NAME\"}, \"note\": {\"type\": \"string\"}}}")
                        + "]}";
            case "wrapper" ->
                "{\"type\": \"object\", \"properties\": {"
                        + properties(
                                "{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": "
                                        + "{\"type\": \"object\", \"properties\": {\"nullable\": {\"enum\": [\"a\", \"b\"]}}}}]}")
                        + "}}";
            case "inherited" ->
                "{\"oneOf\": [{\"$ref\": \"#/$defs/first\"},"
                        + members("{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": "
                                + "{\"kind\": {\"const\": \"NAME\"}}}")
                        + "], \"$defs\": {\"first\": {\"type\": \"object\", \"required\": [\"kind\"], \"properties\": "
                        + "{\"kind\": {\"const\": \"first\"}" + plain + "}}}}";
            case "array" ->
                "{\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {"
                        + properties("{\"type\": \"array\", \"items\": {\"enum\": [\"a\", \"b\", null]}}") + plain
                        + "}}}";
            default ->
                "{\"type\": \"object\", \"if\": {\"required\": [\"a\"]}, \"then\": {\"properties\": {"
                        + properties("{\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"null\"}}}") + "}}}";
        };
    }
}
