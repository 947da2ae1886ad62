package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that an earlier run chose, by place in the schemas.
 *
 * @param path the file as the user named it, for diagnostics
 * @param lines its text; none if there is no such file yet
 * @param types the pinned types in the order of the file
 */
public record NamesLock(String path, List<String> lines, List<PinnedType> types) {

    /** Pins nothing. */
    public static final NamesLock NONE = new NamesLock("", List.of(), List.of());

    public NamesLock {
        lines = List.copyOf(lines);
        types = List.copyOf(types);
    }

    /**
     * A pinned name.
     *
     * @param name the Java name
     * @param position its position in the file
     */
    record Pin(String name, SourcePosition position) {}

    /**
     * A type and the names in it.
     *
     * @param place the place of its schema
     * @param rank its rank among the types of that schema, from 1
     * @param pin its name, after the names of the types around it, separated by dots
     * @param accessors by the names of properties
     * @param constants by the values of an enum
     * @param branches the records around branches of a union, by the places of the branches
     * @param methods the methods of each kind that belong to properties, by the names of the properties
     */
    record PinnedType(
            Place place,
            int rank,
            Pin pin,
            Map<String, Pin> accessors,
            Map<String, Pin> constants,
            Map<Place, Pin> branches,
            Map<LockLine.Kind, Map<String, Pin>> methods) {

        PinnedType {
            accessors = Collections.unmodifiableMap(new LinkedHashMap<>(accessors));
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
            branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
            methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
        }

        JavaTypeName name() {
            return new JavaTypeName(
                    "", List.of(LockLine.withoutPackage(pin.name()).split("\\.", -1)));
        }
    }
}
