package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The possible names of a check. A name comes from the place of the schema in its unit, and includes as many steps of
 * the path as needed: {@code checkSize}, {@code checkOneOf0Size}. A check of several places with different names is
 * named after its keywords: {@code checkStringMinLength}.
 */
final class CheckName {

    /** Compares by the order of the document. */
    static final Comparator<CheckName> ORDER = Comparator.comparing((CheckName name) -> name.method.position())
            .thenComparingInt(name -> name.method.number());

    private static final int LONGEST = 60;

    /** Greatest number of keywords in a name. */
    private static final int MOST_KEYWORDS = 3;

    private final CheckMethod method;
    private final List<Schema> schemas;
    private final List<CheckPath> paths;
    private String text;
    private int steps;

    CheckName(Schema unit, CheckMethod method) {
        this.method = method;
        this.schemas = method.schemas();
        this.paths = schemas.stream().map(s -> CheckPath.of(unit.pathTo(s))).toList();
        this.text = name(paths.get(0).shortest());
    }

    CheckMethod method() {
        return method;
    }

    String text() {
        return text;
    }

    /** Adds one step of the path to the name. Returns false if there is none left. */
    boolean lengthen() {
        int longer = Math.max(steps, paths.get(0).shortest()) + 1;
        if (steps < 0 || longer > paths.get(0).steps().size() || text.length() > LONGEST) {
            return false;
        }
        text = name(longer);
        return true;
    }

    /** Returns the name with the last steps of the path, or one from the keywords if the paths differ. */
    private String name(int last) {
        Set<String> labels = paths.stream().map(path -> path.last(last)).collect(Collectors.toSet());
        steps = labels.size() == 1 ? last : -1;
        String label = labels.size() == 1 ? labels.iterator().next() : words();
        String name = label.isEmpty() ? CheckNames.ROOT : CheckNames.PREFIX + label;
        return method.isTracked() ? name + "Evaluated" : name;
    }

    /** Returns the types and keywords of the schema. */
    private String words() {
        Schema schema = schemas.get(0);
        Set<String> words = new LinkedHashSet<>();
        Keyword.Type type = schema.keyword(Keyword.Type.class);
        if (type != null) {
            words.add(type.types().stream()
                    .sorted()
                    .map(InstanceType::keyword)
                    .map(JavaIdentifiers::pascal)
                    .collect(Collectors.joining("Or")));
        }
        Keyword.Properties properties = schema.keyword(Keyword.Properties.class);
        if (properties != null && !properties.schemas().isEmpty()) {
            words.add("With"
                    + CheckPath.label(properties.schemas().keySet().iterator().next()));
        } else {
            schema.occurrences().stream()
                    .filter(o -> o.keyword().constrains() && !o.keyword().equals(type))
                    .map(Occurrence::name)
                    .map(CheckPath::label)
                    .limit(MOST_KEYWORDS)
                    .forEach(words::add);
        }
        return String.join("", words);
    }
}
