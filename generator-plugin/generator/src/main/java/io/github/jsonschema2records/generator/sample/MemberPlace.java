package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The member of an object. */
record MemberPlace(ValueSearch search, String name) implements Place {

    @Override
    public List<Schema> schemas(Conjunction around) {
        return search.objects().schemasOf().of(around, name);
    }

    @Override
    public void around(Conjunction schemas, SourceValue inside, Predicate<SourceValue> offer) {
        search.objects().of(schemas, Map.of(name, inside), offer);
    }

    @Override
    public List<SourceValue> occupied(Conjunction schemas, SourceValue whole) {
        return whole instanceof SourceObject object
                ? List.of(
                        MadeValues.with(object, name, MadeValues.string("a")),
                        MadeValues.with(object, name, MadeValues.object(Map.of())))
                : List.of();
    }
}
