package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the locale of the JVM")
class MetaschemaCheckTest {

    private static final String SUPPORTED = " is not supported; supported are http://json-schema.org/draft-04/schema#,"
            + " http://json-schema.org/draft-06/schema#, http://json-schema.org/draft-07/schema#,"
            + " https://json-schema.org/draft/2019-09/schema, https://json-schema.org/draft/2020-12/schema, https://json-schema.org/v1";

    /** What is said about a schema, each without the file's name. */
    private static List<String> check(StandardDialect dialect, String schema) {
        return check(dialect.schemaUri(), Set.of(), schema);
    }

    private static List<String> check(String defaultDialect, Set<URI> loaded, String... schemas) {
        Diagnostics diagnostics = new Diagnostics();
        List<SchemaDocument> documents = new ArrayList<>();
        for (int i = 0; i < schemas.length; i++) {
            String path = i == 0 ? "x.json" : "y" + i + ".json";
            SourceValue root = Trees.parse(path, schemas[i].replace('\'', '"'));
            documents.add(new SchemaDocument(URI.create("http://test/" + i), "x", path, root, true));
        }
        new MetaschemaCheck(URI.create(defaultDialect), loaded::contains, diagnostics).check(documents);
        return Trees.texts(diagnostics).stream()
                .map(t -> t.replace("x.json:", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'minimum': '1'}                | 1:13: \"minimum\" must be a number, not a string",
                "{'maxLength': 1.5}              | 1:15: \"maxLength\" must be an integer, not 1.5",
                "{'maxLength': 1e-999999}        | 1:15: \"maxLength\" must be an integer, not 1e-999999",
                "{'maxLength': true}             | 1:15: \"maxLength\" must be an integer, not a boolean",
                "{'minLength': -1}               | 1:15: \"minLength\" must be at least 0, not -1",
                "{'minLength': -1000000000000000000000} | 1:15: \"minLength\" must be at least 0, not -1000000000000000000000",
                "{'multipleOf': 0}               | 1:16: \"multipleOf\" must be greater than 0, not 0",
                "{'multipleOf': -0.5}            | 1:16: \"multipleOf\" must be greater than 0, not -0.5",
                "{'multipleOf': -1e-999999}      | 1:16: \"multipleOf\" must be greater than 0, not -1e-999999",
                "{'type': 'sting'}               | 1:10: \"type\" must be one of array, boolean, integer, null, number, object, string, not \"sting\"",
                "{'type': ['string', 'sting']}   | 1:21: element 1 of \"type\" must be one of array, boolean, integer, null, number, object, string, not \"sting\"",
                "{'type': 5}                     | 1:10: \"type\" must be an array or a string, not a number",
                "{'type': []}                    | 1:10: \"type\" must not be empty",
                "{'type': ['null', 'null']}      | 1:10: \"type\" must not hold the same element twice",
                "{'allOf': []}                   | 1:11: \"allOf\" must not be empty",
                "{'required': ['a', 'a']}        | 1:14: \"required\" must not hold the same element twice",
                "{'required': [null]}            | 1:15: element 0 of \"required\" must be a string, not null",
                "{'enum': {}}                    | 1:10: \"enum\" must be an array, not an object",
                "{'properties': {'0': 5}}        | 1:22: \"0\" must be an object or a boolean, not a number",
                "{'properties': {'a/b~': []}}    | 1:25: \"a/b~\" must be an object or a boolean, not an array",
                "{'anyOf': [true, 1]}            | 1:18: element 1 of \"anyOf\" must be an object or a boolean, not a number",
                "{'not': {'items': {'pattern': 1}}} | 1:31: \"pattern\" must be a string, not a number",
                "{'$id': 'a#b'}                  | 1:9: \"$id\" must have no fragment, unlike \"a#b\"",
                "{'$anchor': '1 2'}              | 1:13: \"$anchor\" must match the pattern ^[A-Za-z_][-A-Za-z0-9._]*$, unlike \"1 2\"",
                "{'$vocabulary': {'urn:x': 1}}   | 1:27: \"urn:x\" must be a boolean, not a number",
                "{'$schema': 5}                  | 1:13: \"$schema\" must be a string, not a number",
                "[]                              | 1:1: the schema must be an object or a boolean, not an array",
                "null                            | 1:1: the schema must be an object or a boolean, not null"
            })
    void saysEachMistakeOnce(String schema, String expected) {
        String place = expected.substring(0, expected.indexOf(' '));
        String message = expected.substring(expected.indexOf(' '));

        assertThat(check(StandardDialect.DRAFT_2020_12, schema)).containsExactly(place + " [invalid-schema]" + message);
    }

    @Test
    void saysAllMistakesOfASchema() {
        Diagnostics diagnostics = new Diagnostics();
        SourceValue root = Trees.parse("x.yaml", """
                $schema: http://json-schema.org/draft-07/schema#
                properties:
                  😀: {type: strng}
                  b:
                    items:
                      - {minItems: "😀"}
                      - {type: [object, 5]}
                    dependencies: {c: 5, d: [e, 5], f: {const: 1}}
                """);
        new MetaschemaCheck(StandardDialect.DRAFT_4.uri(), u -> false, diagnostics)
                .check(List.of(new SchemaDocument(URI.create("http://x"), "x", "x.yaml", root, true)));

        assertThat(Trees.texts(diagnostics))
                .containsExactly(
                        "x.yaml:3:13: [invalid-schema] \"type\" must be one of array, boolean, integer, null, number,"
                                + " object, string, not \"strng\"",
                        "x.yaml:6:20: [invalid-schema] \"minItems\" must be an integer, not a string",
                        "x.yaml:7:25: [invalid-schema] element 1 of \"type\" must be a string, not a number",
                        "x.yaml:8:23: [invalid-schema] \"c\" must be an object, an array or a boolean, not a number",
                        "x.yaml:8:33: [invalid-schema] element 1 of \"d\" must be a string, not a number");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::pointer)
                .containsExactly(
                        "/properties/😀/type",
                        "/properties/b/items/0/minItems",
                        "/properties/b/items/1/type/1",
                        "/properties/b/dependencies/c",
                        "/properties/b/dependencies/d/1");
    }

    @Test
    void knowsWhatWasRightInOtherDrafts() {
        assertThat(check(StandardDialect.DRAFT_7, "{'exclusiveMinimum': true}"))
                .containsExactly(
                        "1:22: [invalid-schema] \"exclusiveMinimum\" must be a number, not a boolean"
                                + " (a boolean was allowed in draft 4: write the bound itself, or declare draft 4 with $schema)");
        assertThat(check(StandardDialect.DRAFT_2020_12, "{'items': [true]}"))
                .containsExactly(
                        "1:11: [invalid-schema] \"items\" must be an object or a boolean, not an array"
                                + " (an array was allowed before draft 2020-12: use prefixItems, or declare the draft with $schema)");
        assertThat(check(StandardDialect.DRAFT_2019_09, "{'required': true}"))
                .containsExactly(
                        "1:14: [invalid-schema] \"required\" must be an array, not a boolean"
                                + " (a boolean was allowed in draft 3: list the name in the \"required\" of the object that holds it)");
    }

    @Test
    void knowsWhatOnlyDraft4Says() {
        assertThat(check(StandardDialect.DRAFT_4, "{'not': {'exclusiveMaximum': true}}"))
                .containsExactly("1:9: [invalid-schema] \"not\" has \"exclusiveMaximum\" but no \"maximum\"");
        assertThat(check(StandardDialect.DRAFT_4, "{'multipleOf': 0, 'minLength': 1.0, 'not': true}"))
                .containsExactly(
                        "1:16: [invalid-schema] \"multipleOf\" must be greater than 0, not 0",
                        "1:32: [invalid-schema] \"minLength\" must be an integer, not 1.0",
                        "1:44: [invalid-schema] \"not\" must be an object, not a boolean");
        assertThat(check(StandardDialect.DRAFT_6, "{'minLength': 1.0, 'not': true, 'maxLength': 1e30}"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "DRAFT_.*", mode = EnumSource.Mode.MATCH_ALL) // There are no documents at the other URIs.
    void acceptsTheMetaschemaOfEachDialect(StandardDialect dialect) {
        SchemaDocument metaschema = BundledMetaschemas.find(dialect.uri()).orElseThrow();
        SchemaDocument copy = new SchemaDocument(URI.create("http://x"), "x", "x.json", metaschema.root(), true);
        Diagnostics diagnostics = new Diagnostics();
        new MetaschemaCheck(URI.create("urn:unused"), u -> false, diagnostics).check(List.of(copy));

        assertThat(Trees.texts(diagnostics)).isEmpty();
    }

    @Test
    void leavesFormatsAlone() {
        assertThat(check(StandardDialect.DRAFT_7, "{'pattern': '(', '$ref': ':: ::', '$comment': ''}"))
                .isEmpty();
    }

    @Test
    void takesTheDeclaredDialectWithOrWithoutEmptyFragment() {
        String schema = "{'$schema': '%s', 'exclusiveMinimum': true, 'minimum': 1}";

        assertThat(check(StandardDialect.DRAFT_7, schema.formatted("http://json-schema.org/draft-04/schema")))
                .isEmpty();
        assertThat(check(StandardDialect.DRAFT_4, schema.formatted("https://json-schema.org/draft/2020-12/schema#")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-03/schema#, draft 3 is not supported: rewrite the schema to a later draft",
        "https://json-schema.org/draft-03/schema, draft 3 is not supported: rewrite the schema to a later draft",
        "https://json-schema.org/draft-07/hyper-schema, 'if it is a metaschema of your own, map its URI to its file'",
        "urn:mine, 'if it is a metaschema of your own, map its URI to its file'",
        "'', 'if it is a metaschema of your own, map its URI to its file'"
    })
    void refusesOtherDialects(String dialect, String help) {
        assertThat(check(StandardDialect.DRAFT_7, "{'$schema': '" + dialect + "', 'minimum': []}"))
                .containsExactly(
                        "1:13: [unknown-dialect] the dialect \"" + dialect + "\"" + SUPPORTED + " (" + help + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "https://json-schema.org/draft-04/schema, http://json-schema.org/draft-04/schema#",
        "https://json-schema.org/draft-06/schema#, http://json-schema.org/draft-06/schema#",
        "https://json-schema.org/draft-07/schema, http://json-schema.org/draft-07/schema#",
        "https://json-schema.org/draft-07/schema#, http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-07/schema/, http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-07/schema/#, http://json-schema.org/draft-07/schema#",
        "http://www.json-schema.org/draft-07/schema#, http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft/2019-09/schema, https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft/2019-09/schema#, https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft/2020-12/schema, https://json-schema.org/draft/2020-12/schema",
        "http://json-schema.org/draft/2020-12/schema#, https://json-schema.org/draft/2020-12/schema"
    })
    void readsOtherSpellingsAsTheDraftThatIsMeant(String spelling, String dialect) {
        String read = "\"" + spelling + "\" is read as \"" + dialect + "\" "
                + "(write it like this, as other tools may accept no other spelling)";

        assertThat(check(StandardDialect.DRAFT_2020_12, "{'$schema': '" + spelling + "', 'minimum': []}"))
                .containsExactly(
                        "1:13: [metaschema-spelling] " + read,
                        "1:%d: [invalid-schema] \"minimum\" must be a number, not an array"
                                .formatted(spelling.length() + 28));
        assertThat(check(spelling, Set.of(), "{}", "{}"))
                .containsExactly(
                        "1:1: [metaschema-spelling] there is no $schema here, and the default dialect " + read);
    }

    @Test
    void doesNotCheckByMetaschemasOfTheUsersOwn() {
        Set<URI> loaded = Set.of(URI.create("http://test/meta"));

        assertThat(check("urn:unused", loaded, "{'$schema': 'http://test/meta#', 'minimum': []}"))
                .isEmpty();
        assertThat(check("http://test/meta", loaded, "{'minimum': []}")).isEmpty();
    }

    @Test
    void reportsAnUnknownDefaultDialectOnce() {
        String help = " (if it is a metaschema of your own, map its URI to its file)";

        assertThat(check("urn:mine", Set.of(), "{'$schema': 'http://json-schema.org/draft-07/schema#'}", " {}", "{}"))
                .containsExactly("y1.json:1:2: [unknown-dialect] there is no $schema here, and the default dialect"
                        + " \"urn:mine\"" + SUPPORTED + help);
    }

    @Test
    void checksEmbeddedResourcesByTheirOwnDialect() {
        assertThat(check(
                        StandardDialect.DRAFT_2020_12,
                        "{'$defs': {'old': {'$schema': 'http://json-schema.org/draft-04/schema#', 'id': 'http://x/y',"
                                + " 'maximum': 1, 'exclusiveMaximum': true, 'minimum': 'x'},\n"
                                + " 'new': {'exclusiveMaximum': 'x'},\n"
                                + " 'no resource': {'$schema': 'urn:ignored', 'maximum': 'x'},\n"
                                + " 'unknown': {'$schema': 'urn:unknown', '$id': 'u', 'maximum': 'x'}},\n"
                                + " 'const': {'$schema': 'urn:data', '$id': 'data'}}"))
                .containsExactly(
                        "1:145: [invalid-schema] \"minimum\" must be a number, not a string",
                        "2:30: [invalid-schema] \"exclusiveMaximum\" must be a number, not a string",
                        "3:55: [invalid-schema] \"maximum\" must be a number, not a string",
                        "4:25: [unknown-dialect] the dialect \"urn:unknown\"" + SUPPORTED
                                + " (if it is a metaschema of your own, map its URI to its file)");
    }

    @Test
    void speaksEnglishEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(check(StandardDialect.DRAFT_7, "{'minimum': 'x', 'multipleOf': 0}"))
                    .containsExactly(
                            "1:13: [invalid-schema] \"minimum\" must be a number, not a string",
                            "1:32: [invalid-schema] \"multipleOf\" must be greater than 0, not 0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "items", "additionalProperties"})
    void checksSchemasAtTheDepthLimit(String keyword) {
        int levels = SourceParser.DEPTH_LIMIT - 1;
        String schema = ("{'" + keyword + "':").repeat(levels) + "{'minLength':'x'}" + "}".repeat(levels);

        assertThat(check(StandardDialect.DRAFT_2020_12, schema))
                .singleElement()
                .asString()
                .endsWith(": [invalid-schema] \"minLength\" must be an integer, not a string");
    }

    @Test
    void checksDocumentsThatAreNoInputs(@TempDir Path folder) {
        LoadFixture fixture = new LoadFixture(folder)
                .file("a.json", "{'$ref': 'b.json'}")
                .file("b.json", "{'type': 'x'}")
                .input("a.json")
                .load();

        assertThat(fixture.diagnostics())
                .containsExactly("DIR/b.json:1:10: [invalid-schema] \"type\" must be one of array, boolean, integer,"
                        + " null, number, object, string, not \"x\"");
    }
}
