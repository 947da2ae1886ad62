package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The patterns of hundreds of real schemas. */
class SchemaStorePatternsTest {

    private static final int TEXTS = 10;

    @Test
    void allAreReadAndMatchAsTheJdkSays() throws IOException {
        Map<String, Integer> strategies = new TreeMap<>();
        Map<String, RegexProblem> rejected = new LinkedHashMap<>();
        TextSampler sampler = new TextSampler(new Random(1));
        Random random = new Random(2);
        Set<String> patterns = patterns();
        for (String pattern : patterns) {
            PatternResult result = PatternCompiler.compile(pattern);
            if (result instanceof RejectedPattern refused) {
                rejected.put(pattern, refused.problem());
                continue;
            }
            CompiledPattern compiled = (CompiledPattern) result;
            strategies.merge(compiled.strategy().getClass().getSimpleName(), 1, Integer::sum);
            compare(compiled, sampler, random);
        }
        assertThat(rejected).isEmpty();
        assertThat(patterns).hasSizeGreaterThan(900);
        int all = patterns.size();
        assertThat(strategies.getOrDefault("Backtracking", 0)).isLessThan(all / 100);
        assertThat(strategies.getOrDefault("ClassRuns", 0)).isGreaterThan(all / 6);
        assertThat(strategies.getOrDefault("Literal", 0)).isGreaterThan(all / 30);
    }

    private static void compare(CompiledPattern compiled, TextSampler sampler, Random random) {
        RegexNode root = Matchers.parsed(compiled.source()).root();
        TextPattern matcher = Matchers.matcher(compiled);
        Pattern jdk = JavaRegex.translate(root);
        for (int i = 0; i < TEXTS; i++) {
            String text = sampler.sample(root);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text = sampler.mutate(text);
            }
            assertThat(Matchers.matches(matcher, text))
                    .as("%s on \"%s\": %s", compiled.source(), text, compiled.explanation())
                    .isEqualTo(jdk.matcher(text).find());
        }
    }

    private static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        for (Path document : SharedFolder.documents("suites/schemastore-schemas")) {
            collect(SharedFolder.read(document), patterns);
        }
        return patterns;
    }

    private static void collect(JsonNode node, Set<String> patterns) {
        if (node.isObject()) {
            JsonNode pattern = node.get("pattern");
            if (pattern != null && pattern.isString()) {
                patterns.add(pattern.asString());
            }
            JsonNode properties = node.get("patternProperties");
            if (properties != null && properties.isObject()) {
                patterns.addAll(properties.propertyNames());
            }
        }
        node.forEach(child -> collect(child, patterns));
    }
}
