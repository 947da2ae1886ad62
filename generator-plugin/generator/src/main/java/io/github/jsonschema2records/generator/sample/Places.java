package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.sample.Hop.WayCases;
import java.util.List;

/** Finds the places to which a way leads within a value. */
final class Places implements WayCases<List<? extends Place>> {

    private static final int MOST_NAMES = 3;

    private final ValueSearch search;
    private final Conjunction schemas;

    private Places(ValueSearch search, Conjunction schemas) {
        this.search = search;
        this.schemas = schemas;
    }

    /** Returns places to which a way leads from a value to which some schemas apply. */
    static List<? extends Place> of(Hop.Way way, ValueSearch search, Conjunction schemas) {
        return way.match(new Places(search, schemas));
    }

    @Override
    public List<Place> same() {
        return List.of();
    }

    @Override
    public List<MemberPlace> named(String name) {
        return members(List.of(name));
    }

    @Override
    public List<MemberPlace> matching(String regex) {
        return members(search.objects().named(schemas, regex, MOST_NAMES));
    }

    @Override
    public List<MemberPlace> other() {
        return members(search.objects().undeclared(schemas, MOST_NAMES));
    }

    @Override
    public List<ItemPlace> at(int index) {
        return List.of(new ItemPlace(search, index));
    }

    @Override
    public List<ItemPlace> rest() {
        return at(ArrayValues.prefix(schemas));
    }

    /** A name has no place of its own, so this is a member with any name. */
    @Override
    public List<MemberPlace> name() {
        return members(List.of("a"));
    }

    private List<MemberPlace> members(List<String> names) {
        return names.stream().map(name -> new MemberPlace(search, name)).toList();
    }
}
