package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;

/**
 * The library that matches events for EventBridge.
 *
 * @see <a href="https://github.com/aws/event-ruler">Event Ruler</a>
 */
final class Ruler {

    private static final String RULE = "rule";

    private final Machine machine = Machine.builder().build();

    /** Creates a matcher of a pattern that was checked. */
    Ruler(String pattern) {
        try {
            machine.addRule(RULE, pattern);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    boolean matches(String event) {
        try {
            return !machine.rulesForJSONEvent(event).isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reports the parts of a pattern that the library refuses, unless an error was reported. */
    static void check(JsonDocument document, int at, Problems problems) {
        for (Condition condition : Condition.of(document, at)) {
            @Nullable
            String refusal = problems.hasErrors(condition.at()) ? null : JsonRuleCompiler.check(condition.pattern());
            if (refusal != null) {
                int end = refusal.indexOf("\n at [");
                String reason = end < 0 ? refusal : refusal.substring(0, end);
                problems.error(condition.at(), condition.name(), "EventBridge refuses this: " + reason);
            }
        }
    }
}
