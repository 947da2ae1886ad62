package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Smaller;
import java.util.function.Predicate;

/** Makes an instance smaller, as long as it stays a witness. */
final class Reduction {

    private static final int MOST_TRIES = 300;

    private Reduction() {}

    /**
     * Leaves out members and items one by one.
     *
     * @param isEnough whether a smaller instance shows the same
     */
    static SourceValue of(SourceValue instance, Predicate<SourceValue> isEnough) {
        SourceValue smallest = instance;
        int tries = 0;
        for (boolean isReduced = true; isReduced; ) {
            isReduced = false;
            for (SourceValue smaller : Smaller.than(smallest)) {
                if (tries++ < MOST_TRIES && isEnough.test(smaller)) {
                    smallest = smaller;
                    isReduced = true;
                    break;
                }
            }
        }
        return smallest;
    }
}
