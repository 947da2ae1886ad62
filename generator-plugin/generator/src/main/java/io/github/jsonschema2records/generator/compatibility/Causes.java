package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.interpret.Evaluated;
import io.github.jsonschema2records.generator.interpret.KeywordLocations;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds why one version refuses an instance, by the results of all keywords in both versions. A keyword is a cause if
 * it refuses the instance in the one version and nothing at its place does in the other. Other branches of a union
 * refuse it in both versions, so they are no causes.
 */
final class Causes {

    private static final Set<String> CLOSING = Set.of("additionalProperties", "unevaluatedProperties");
    private static final Set<String> CHOICES = Set.of("enum", "const");

    private final SourceValue instance;
    private final Evaluated accepting;
    private final Set<Cause> found = new LinkedHashSet<>();

    private Causes(SourceValue instance, Evaluated accepting) {
        this.instance = instance;
        this.accepting = accepting;
    }

    /**
     * Returns the causes.
     *
     * @param accepting the result of the version that accepts the instance
     * @param refusing the result of the other version
     */
    static List<Cause> of(SourceValue instance, Evaluated accepting, Evaluated refusing) {
        Causes causes = new Causes(instance, accepting);
        causes.find(refusing, accepting);
        return List.copyOf(causes.found);
    }

    /** Adds the causes in a result. Returns whether there are any. */
    private boolean find(Evaluated refusing, @Nullable Evaluated other) {
        if (refusing.valid() || (other != null && !other.valid())) {
            return false;
        }
        boolean isNewUnion = other == null && refusing.hasError();
        boolean inside = false;
        for (Evaluated part : isNewUnion ? Set.<Evaluated>of() : refusing.parts()) {
            inside |= find(part, samePlace(other, part));
        }
        if (!inside && refusing.hasError()) {
            found.add(new Cause(KeywordLocations.decoded(refusing.location()), known(refusing)));
            return true;
        }
        return inside;
    }

    private static @Nullable Evaluated samePlace(@Nullable Evaluated other, Evaluated part) {
        Stream<Evaluated> parts = other == null ? Stream.of() : other.parts().stream();
        return parts.filter(candidate -> candidate.path().equals(part.path()))
                .filter(candidate -> candidate.instance().equals(part.instance()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the name or value that is refused, if the other version has it in its text; {@code ""} otherwise. */
    private String known(Evaluated refusing) {
        String name = lastToken(refusing.instance());
        boolean isProperty = CLOSING.contains(lastToken(refusing.path()))
                && any(accepting, refusing.instance(), result -> result.path().endsWith("/properties/" + name));
        boolean isValue = CHOICES.contains(lastToken(refusing.path()))
                && any(accepting, refusing.instance(), result -> CHOICES.contains(lastToken(result.path())));
        SourceValue value = isValue ? JsonPointer.resolve(instance, refusing.instance()) : null;
        return value == null ? (isProperty ? name : "") : SourceJson.text(value);
    }

    private static boolean any(Evaluated result, String instance, Predicate<Evaluated> condition) {
        return (result.valid() && result.instance().equals(instance) && condition.test(result))
                || result.parts().stream()
                        .filter(part -> (instance + "/").startsWith(part.instance() + "/"))
                        .anyMatch(part -> any(part, instance, condition));
    }

    private static String lastToken(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
