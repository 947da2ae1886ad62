package io.github.jsonschema2records.generator.load;

import com.networknt.schema.Error;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The failures of one schema against its metaschema, reduced to those that help a person.
 *
 * <p>The validator lists the failures of every branch of an {@code anyOf}. For {@code "type": ["sting"]} these are: the
 * array is not a type name, and its element is not a type name. So a value of the wrong kind is reported only if no
 * branch that accepts its kind has a more specific failure, at the value or inside it. The message then lists all kinds
 * that would be valid.
 */
final class MetaschemaFailures {

    /** Limit of messages about one value, as one mistake can fail in many ways. */
    private static final int MOST_AT_ONE_VALUE = 3;

    private final DialectScope scope;
    private final NavigableMap<String, List<MetaschemaFailure>> byPointer = new TreeMap<>();

    MetaschemaFailures(DialectScope scope, List<Error> errors) {
        this.scope = scope;
        for (Error error : errors) {
            MetaschemaFailure failure = MetaschemaFailure.of(error, scope.value());
            byPointer.computeIfAbsent(failure.pointer(), p -> new ArrayList<>()).add(failure);
        }
    }

    void report(Diagnostics diagnostics) {
        byPointer.forEach((pointer, failures) -> {
            MetaschemaFailure first = failures.get(0);
            String help = MetaschemaMessage.help(first);
            for (String message : messages(pointer, failures)) {
                diagnostics.error("invalid-schema", first.value().position(), scope.pointer() + pointer, message, help);
            }
        });
    }

    private List<String> messages(String pointer, List<MetaschemaFailure> failures) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> messages = new LinkedHashSet<>();
        for (MetaschemaFailure failure : failures) {
            List<String> expected = failure.expectedKinds();
            kinds.addAll(expected);
            if (expected.isEmpty()) {
                messages.add(MetaschemaMessage.of(failure));
            }
        }
        if (messages.isEmpty() && !failsInside(pointer)) {
            messages.add(MetaschemaMessage.wrongKind(failures.get(0), kinds));
        }
        return messages.stream().limit(MOST_AT_ONE_VALUE).toList();
    }

    private boolean failsInside(String pointer) {
        String next = byPointer.ceilingKey(pointer + "/");
        return next != null && next.startsWith(pointer + "/");
    }
}
