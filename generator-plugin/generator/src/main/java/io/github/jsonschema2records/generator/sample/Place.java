package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.function.Predicate;

/** A place within a value: a member or an item. */
interface Place {

    /** Returns the schemas for the value in the place, if some schemas apply to the value around it. */
    List<Schema> schemas(Conjunction around);

    /**
     * Creates values with something in the place.
     *
     * @param offer receives each value, and returns whether to stop
     */
    void around(Conjunction schemas, SourceValue inside, Predicate<SourceValue> offer);

    /** Returns values like another one with something in the place; none if it has no such place. */
    List<SourceValue> occupied(Conjunction schemas, SourceValue whole);
}
