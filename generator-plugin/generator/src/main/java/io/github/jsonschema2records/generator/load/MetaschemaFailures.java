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
 * Everything that a metaschema says against one schema, reduced to what a person would say.
 *
 * <p>The validator lists the failures of every branch of an {@code anyOf}: for {@code "type": ["sting"]} that the array is none
 * of the type names, and that its element is none. So a value of the wrong kind is only mentioned where no branch that took its
 * kind has found something more specific, at the value or inside it; and then with all kinds that would have been right.
 */
final class MetaschemaFailures {

    /** One value can fail in many ways for one mistake. */
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
