package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.ValuePlace.Here;
import io.github.jsonschema2records.generator.analyze.ValuePlace.ItemsFrom;
import io.github.jsonschema2records.generator.analyze.ValuePlace.Names;
import io.github.jsonschema2records.generator.analyze.ValuePlace.OtherMembers;
import java.util.Set;

/** Constants of {@link ValuePlace}. */
public final class ValuePlaces {

    /** The same value. */
    public static final ValuePlace HERE = new Here();

    /** The names of an object's members. */
    public static final ValuePlace NAMES = new Names();

    /** Any item of an array. */
    public static final ValuePlace ANY_ITEM = new ItemsFrom(0);

    /** Any member of an object. */
    public static final ValuePlace ANY_MEMBER = new OtherMembers(Set.of());

    private ValuePlaces() {}
}
