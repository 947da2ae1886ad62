package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LargeData;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the map of the additional members of an object in a large document. */
final class LargeMembers extends MapBuilder<JsonData> {

    private final JsonDocument document;
    private int[] names = new int[4];
    private int count;

    /** True if a member was added with a value that was already read. Then the map is not a part of the text. */
    private boolean isMixed;

    private LargeMembers(JsonDocument document) {
        this.document = document;
    }

    /**
     * Adds a member.
     *
     * @param extras the members added so far; null if there are none
     * @param name the index of the member's name
     */
    static MapBuilder<JsonData> add(@Nullable MapBuilder<JsonData> extras, JsonDocument d, int name) {
        MapBuilder<JsonData> all = extras == null ? new LargeMembers(d) : extras;
        if (all instanceof LargeMembers members && members.document == d) {
            members.add(name);
        } else {
            all.put(d.string(name), d.data(name + 1));
        }
        return all;
    }

    private void add(int name) {
        if (isMixed) {
            super.put(document.string(name), document.data(name + 1));
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
        }
        names[count++] = name;
    }

    @Override
    public void put(String name, JsonData value) {
        isMixed = true;
        for (int i = 0; i < count; i++) {
            super.put(document.string(names[i]), document.data(names[i] + 1));
        }
        count = 0;
        super.put(name, value);
    }

    @Override
    public Map<String, JsonData> build() {
        return count > 0 ? LargeData.members(document, names, count) : super.build();
    }
}
