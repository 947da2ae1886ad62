package io.github.jsonschema2records.generator.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a generated class.
 *
 * @param packageName the package; {@code ""} for a name in a lock file, which has none
 * @param simpleNames the names from the top-level class inwards
 */
public record JavaTypeName(String packageName, List<String> simpleNames) {

    public JavaTypeName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Returns the name of a top-level class. */
    static JavaTypeName topLevel(String packageName, String name) {
        return new JavaTypeName(packageName, List.of(name));
    }

    /** Returns the name in another package. */
    JavaTypeName in(String otherPackage) {
        return new JavaTypeName(otherPackage, simpleNames);
    }

    /** Returns the name of a class nested in this one. */
    public JavaTypeName nested(String name) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(name);
        return new JavaTypeName(packageName, names);
    }

    /** Returns the class in which this one is nested. */
    public JavaTypeName owner() {
        return new JavaTypeName(packageName, simpleNames.subList(0, simpleNames.size() - 1));
    }

    /** Returns the name without the classes around it. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** Returns the name of its file, without the extension. */
    public String topLevelName() {
        return simpleNames.get(0);
    }

    /** Returns whether it is nested in another class. */
    public boolean isNested() {
        return simpleNames.size() > 1;
    }

    /** Returns whether another class is this one or nested in it at any depth. */
    public boolean isAround(JavaTypeName other) {
        int depth = simpleNames.size();
        return packageName.equals(other.packageName)
                && depth <= other.simpleNames.size()
                && other.simpleNames.subList(0, depth).equals(simpleNames);
    }

    /** Returns the outermost class. */
    public JavaTypeName topLevel() {
        return topLevel(packageName, simpleNames.get(0));
    }

    /** Returns the binary name, with the package. */
    public String fullName() {
        return packageName + "." + binaryName();
    }

    /** Returns the binary name, without the package. */
    public String binaryName() {
        return String.join("$", simpleNames);
    }

    /** Returns the name as Java code in the same package writes it. */
    @Override
    public String toString() {
        return String.join(".", simpleNames);
    }
}
