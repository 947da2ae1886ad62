package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds a required property with which no value can satisfy two schemas. */
final class Discrimination {

    private Discrimination() {}

    /** Returns whether no value satisfies both, as a required property would need two values. */
    static boolean excludes(Known one, Known other) {
        if (!one.kinds().and(other.kinds()).within(Kinds.of(Kind.OBJECT))) {
            return false;
        }
        Set<String> required = new LinkedHashSet<>();
        one.all(Required.class).forEach(keyword -> required.addAll(keyword.names()));
        other.all(Required.class).forEach(keyword -> required.addAll(keyword.names()));
        return required.stream().anyMatch(name -> {
            Optional<Set<String>> first = values(one, name);
            Optional<Set<String>> second = values(other, name);
            return first.isPresent() && second.isPresent() && Collections.disjoint(first.get(), second.get());
        });
    }

    private static Optional<Set<String>> values(Known known, String name) {
        return known.all(Properties.class).stream()
                .flatMap(keyword -> Optional.ofNullable(keyword.schemas().get(name)).stream())
                .flatMap(schema -> choice(schema).stream())
                .findFirst();
    }

    private static Optional<Set<String>> choice(Schema schema) {
        return schema.keywords(Choice.class).findFirst().map(choice -> {
            Set<String> texts = new LinkedHashSet<>();
            choice.values().forEach(value -> texts.add(SourceJson.text(value)));
            return texts;
        });
    }
}
