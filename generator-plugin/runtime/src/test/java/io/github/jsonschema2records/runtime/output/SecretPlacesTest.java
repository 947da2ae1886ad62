package io.github.jsonschema2records.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The steps of the search for secrets grow with the document, not with the number of ways that lead from the root
 * schema to a value. A step is a question to a keyword about the schemas that it applies.
 */
class SecretPlacesTest {

    private static final int SIZE = 200;

    private int steps;

    private final SchemaNode secret = node();

    /** Counts the questions to the keywords of a schema. */
    private final class Counter extends ProgramKeyword {
        Counter() {
            super("counter");
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            throw new UnsupportedOperationException();
        }

        @Override
        void addOfValue(List<SchemaNode> to) {
            steps++;
        }

        @Override
        void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {
            steps++;
        }

        @Override
        void addOfItem(SchemaNode owner, int number, List<SchemaNode> to) {
            steps++;
        }

        @Override
        void addOfNames(List<SchemaNode> to) {
            steps++;
        }

        @Override
        void addOfParts(List<SchemaNode> to) {
            steps++;
        }
    }

    private SchemaNode node(ProgramKeyword... keywords) {
        SchemaNode node = new SchemaNode("urn:x", "urn:x#");
        node.keywords = new ArrayList<>(List.of(keywords));
        node.keywords.add(new Counter());
        return node;
    }

    private static ProgramKeyword property(String name, SchemaNode schema) {
        return new Members.Properties(Map.of(name, schema));
    }

    @Test
    void twoBranchesThatNest() {
        SchemaNode root = node();
        root.keywords.add(new Unions.AnyOf(
                List.of(node(property("c", root)), node(property("c", root), property("s", secret))), null));

        assertGrowth(root, depth -> nested("{\"s\":\"Q\",\"c\":", depth, "{}", "}"));
    }

    @Test
    void branchesThatOverlapAtEachLevelInAnotherWay() {
        int shapes = 12;
        List<SchemaNode> chain =
                IntStream.range(0, shapes).mapToObj(i -> node()).toList();
        for (int i = 0; i < shapes; i++) {
            chain.get(i).keywords.add(property("a", chain.get((i + 1) % shapes)));
            chain.get(i).keywords.add(property("b", chain.get(0)));
            chain.get(i).keywords.add(property("b", chain.get(i * 2 % shapes)));
            chain.get(i).keywords.add(property("s", secret));
        }

        assertGrowth(chain.get(0), depth -> {
            String open = IntStream.range(0, depth)
                    .mapToObj(i -> "{\"s\":\"Q\",\"" + (i % 3 == 0 ? "b" : "a") + "\":")
                    .collect(Collectors.joining());
            return open + "{}" + "}".repeat(depth);
        });
    }

    @Test
    void manyItemsOfAUnion() {
        SchemaNode item = node(new Unions.OneOf(
                IntStream.range(0, 20)
                        .mapToObj(i -> node(property("p" + i, secret)))
                        .toList(),
                null));
        SchemaNode root = node(new Elements.Items("items", item, 0, false));

        assertGrowth(
                root,
                size -> IntStream.range(0, 10 * size)
                        .mapToObj(i -> "{\"p" + i % 20 + "\":\"Q\"}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void moreNamesThanAreRemembered() {
        Map<String, SchemaNode> none = new LinkedHashMap<>();
        SchemaNode root = node(new Members.AdditionalProperties(none, List.of(), secret));

        assertGrowth(
                root,
                size -> IntStream.range(0, 10 * size)
                        .mapToObj(i -> "\"n" + i + "\":\"Q\"")
                        .collect(Collectors.joining(",", "{", "}")));
    }

    @Test
    void valuesOfWrongTypes() {
        SchemaNode root = node();
        root.keywords.add(new Assertions.Type(Kind.ARRAYS));
        root.keywords.add(new Elements.Items("items", root, 0, false));
        root.keywords.add(new InPlace.AllOf("allOf", List.of(node(property("s", secret))), true));

        assertGrowth(root, size -> "[" + "\"Q\",".repeat(10 * size) + "[]]");
    }

    private void assertGrowth(SchemaNode root, IntFunction<String> document) {
        secret.secret = true;
        int small = steps(root, document.apply(SIZE));
        int large = steps(root, document.apply(2 * SIZE));
        assertThat(large).isLessThanOrEqualTo(2 * small + 100);
        assertThat(small).isLessThan(100 * SIZE);
    }

    /** Searches a document and returns the number of steps. All secrets, which are Q, are found. */
    private int steps(SchemaNode root, String json) {
        steps = 0;
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS);
        assertThat(document.parse(json)).isTrue();
        assertThat(new SecretPlaces(List.of(root)).find(document).text(document, "***"))
                .isEqualTo(json.replace("\"Q\"", "***"));
        return steps;
    }

    private static String nested(String open, int depth, String innermost, String close) {
        return open.repeat(depth) + innermost + close.repeat(depth);
    }
}
