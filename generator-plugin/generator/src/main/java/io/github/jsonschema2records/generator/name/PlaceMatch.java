package io.github.jsonschema2records.generator.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds places of an earlier version: first by the short names of branches, then the rest by their indexes.
 *
 * @param found the pinned values by the places as they are now
 * @param lost the pinned values of other places
 */
record PlaceMatch<T>(Map<Place, T> found, List<T> lost) {

    static <T> PlaceMatch<T> of(Map<Place, T> pinned, List<Place> places) {
        Map<Place, T> found = new LinkedHashMap<>();
        Map<Place, T> remaining = new LinkedHashMap<>(pinned);
        for (Function<Place, String> key : List.<Function<Place, String>>of(Place::byMark, Place::byIndex)) {
            Map<String, Place> keys = new HashMap<>();
            remaining.keySet().forEach(place -> keys.putIfAbsent(key.apply(place), place));
            for (Place place : places) {
                Place same = found.containsKey(place) ? null : keys.get(key.apply(place));
                T value = same == null ? null : remaining.remove(same);
                if (value != null) {
                    found.put(place, value);
                }
            }
        }
        return new PlaceMatch<>(found, new ArrayList<>(remaining.values()));
    }
}
