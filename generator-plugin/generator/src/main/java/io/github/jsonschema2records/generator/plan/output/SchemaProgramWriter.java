package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes schemas in the format of the runtime's {@code SchemaProgram}. Keywords have their names in the schema, if they
 * mean the same in draft 2020-12. References are numbers of schemas, in the order of the text.
 */
final class SchemaProgramWriter {

    /** Marks a schema that is evaluated once for each value. */
    private static final String ONCE = "~once";

    /** Marks a schema of secrets. */
    private static final String SECRET = "~secret";

    final Facts facts;
    final boolean assertFormats;
    final PatternSources patterns;
    final WrappedJson text = new WrappedJson();
    private final Set<Schema> repeated;
    private final Map<Schema, Integer> numbers;
    private int written;

    /**
     * Creates a writer.
     *
     * @param numbers receives the number of each schema; references need the numbers of an earlier pass
     */
    SchemaProgramWriter(Facts facts, boolean assertFormats, Map<Schema, Integer> numbers) {
        this.facts = facts;
        this.repeated = facts.repeated();
        this.patterns = new PatternSources(facts.patterns());
        this.assertFormats = assertFormats;
        this.numbers = numbers;
    }

    /** Returns the regular expressions that were written, each once. */
    List<String> patterns() {
        return patterns.all();
    }

    /**
     * Returns the text of schemas.
     *
     * @param resources the schemas of each resource; resources of files without an {@code $id} may have the same name
     */
    String write(Collection<List<Schema>> resources) {
        List<Runnable> parts = new ArrayList<>();
        resources.forEach(schemas -> {
            String resource = OutputPlanner.resource(schemas.get(0));
            Map<String, Schema> byPointer = new LinkedHashMap<>();
            schemas.forEach(s -> byPointer.put(s.location().resourcePointer(), s));
            parts.add(() -> text.string(resource));
            parts.add(() -> text.object(byPointer, s -> schema(s, resource)));
        });
        text.array(parts, Runnable::run);
        return text.toString();
    }

    /** Writes a schema as a value. */
    void schema(Schema schema, String outer) {
        numbers.put(schema, written++);
        if (schema.literal().isPresent()) {
            text.raw(schema.literal().get());
            return;
        }
        Map<String, Runnable> members = new LinkedHashMap<>();
        String resource = OutputPlanner.resource(schema);
        if (!resource.equals(outer)) {
            members.put("$id", () -> text.string(resource));
        }
        if (repeated.contains(schema)) {
            members.put(ONCE, () -> text.raw(true));
        }
        if (schema.isSecret()) {
            members.put(SECRET, () -> text.raw(true));
        }
        for (Occurrence occurrence : schema.occurrences()) {
            members.putAll(occurrence.keyword().match(new KeywordMembers(this, schema, occurrence.name(), resource)));
        }
        text.object(members, Runnable::run);
    }

    /** Writes the numbers of the schemas that a reference can lead to. */
    void reference(Target target) {
        int initial = number(target.initial());
        if (target instanceof Target.Dynamic dynamic) {
            List<Integer> all = new ArrayList<>(List.of(initial));
            dynamic.candidates().forEach(c -> all.add(number(c)));
            text.array(all, text::raw);
        } else {
            text.raw(initial);
        }
    }

    private int number(Schema schema) {
        return numbers.getOrDefault(schema, 0);
    }
}
