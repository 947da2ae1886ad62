package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * A valid instance in which a schema applies to some value.
 *
 * @param whole the instance
 * @param part the value, found in the instance by its identity
 * @param schemas the schemas that apply to the value
 * @param conjunction these schemas with their branches
 */
record Carrier(SourceValue whole, SourceValue part, List<Schema> schemas, Conjunction conjunction) {

    /** Returns this carrier inside a larger instance. */
    Carrier in(SourceValue larger) {
        return new Carrier(larger, part, schemas, conjunction);
    }

    /** Returns the instance with another value in the place. */
    SourceValue with(SourceValue other) {
        return MadeValues.replace(whole, part, other);
    }
}
