package io.github.jsonschema2records.generator.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a generated class within its package.
 *
 * @param simpleNames the names from the top-level class inwards
 */
public record JavaTypeName(List<String> simpleNames) {

    public JavaTypeName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** A top-level class. */
    public static JavaTypeName topLevel(String name) {
        return new JavaTypeName(List.of(name));
    }

    /** A class nested in this one. */
    public JavaTypeName nested(String name) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(name);
        return new JavaTypeName(names);
    }

    /** The class that this one is nested in. */
    public JavaTypeName owner() {
        return new JavaTypeName(simpleNames.subList(0, simpleNames.size() - 1));
    }

    /** The name without its owners. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name of the file it is in, without its ending. */
    public String topLevelName() {
        return simpleNames.get(0);
    }

    /** Returns whether it is nested in another. */
    public boolean isNested() {
        return simpleNames.size() > 1;
    }

    /** Returns whether another class is this one or nested in it, however deep. */
    public boolean isAround(JavaTypeName other) {
        int depth = simpleNames.size();
        return depth <= other.simpleNames.size()
                && other.simpleNames.subList(0, depth).equals(simpleNames);
    }

    /** As class loaders know it, without the package. */
    public String binaryName() {
        return String.join("$", simpleNames);
    }

    /** As Java code in the same package writes it. */
    @Override
    public String toString() {
        return String.join(".", simpleNames);
    }
}
