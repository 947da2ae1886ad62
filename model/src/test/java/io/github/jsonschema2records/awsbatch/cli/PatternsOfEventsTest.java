package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.awsbatch.cli.pattern.PatternFile;
import io.github.jsonschema2records.awsbatch.cli.pattern.PatternMatch;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pattern with a value that an event has is right, and matches the event. */
class PatternsOfEventsTest {

    private static final List<EventKind> KINDS = EventKind.all();

    /** Kinds and patterns that were tried with another event. */
    private static final Set<String> TRIED = new HashSet<>();

    static List<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachValueOfAnEventIsPossible(String name) {
        JsonData event = JsonData.parse(Samples.text(name));
        JsonDocument document = JsonDocument.of(event);
        List<String> patterns = new ArrayList<>();
        collect(event, new ArrayList<>(), patterns);
        String kind = ((JsonString) Objects.requireNonNull(event.at("/detail-type"))).value();
        for (String pattern : patterns) {
            if (!TRIED.add(kind + pattern)) {
                continue;
            }
            List<RulePattern> checked = PatternFile.check("", pattern.getBytes(StandardCharsets.UTF_8), KINDS);
            assertThat(checked).singleElement().satisfies(rule -> {
                assertThat(rule.problems()).as(pattern).isEmpty();
                assertThat(rule.detailTypes()).contains(kind);
                assertThat(new PatternMatch(rule, KINDS).reasons(document))
                        .as(pattern)
                        .isEmpty();
            });
        }
        assertThat(patterns).hasSizeGreaterThan(10);
    }

    /** Adds a pattern for each scalar of a value, the members that lead to it around it. */
    private static void collect(JsonData value, List<String> path, List<String> patterns) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonData> member : object.members().entrySet()) {
                path.add(member.getKey());
                collect(member.getValue(), path, patterns);
                path.remove(path.size() - 1);
            }
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, path, patterns));
        } else {
            patterns.add(pattern(path, value.toString()));
            patterns.add(pattern(path, "{\"exists\": true}"));
        }
    }

    private static String pattern(List<String> path, String matcher) {
        String pattern = "[" + matcher + "]";
        for (int i = path.size() - 1; i >= 0; i--) {
            pattern = "{" + JsonData.of(path.get(i)) + ": " + pattern + "}";
        }
        return pattern;
    }
}
