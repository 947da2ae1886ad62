package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scopes of the packages of a run. */
final class TopLevelScopes {

    private final Packages packages;
    private final List<String> reserved;
    private final Map<String, TopLevelScope> scopes = new TreeMap<>();

    /**
     * Creates the scopes.
     *
     * @param reserved names that no type of any package can have
     */
    TopLevelScopes(Packages packages, List<String> reserved) {
        this.packages = packages;
        this.reserved = reserved;
    }

    /** Returns the scope of the package of the unit around a schema. */
    TopLevelScope of(Schema schema) {
        return in(packages.of(schema));
    }

    /** Returns the scope of the package around all others. */
    TopLevelScope ofBase() {
        return in(packages.base());
    }

    private TopLevelScope in(String packageName) {
        return scopes.computeIfAbsent(packageName, p -> {
            TopLevelScope scope = new TopLevelScope();
            reserved.forEach(scope::reserve);
            return scope;
        });
    }

    /** Returns the name of a top-level class in the package of the unit around a schema. */
    JavaTypeName name(Schema schema, String simpleName) {
        return JavaTypeName.topLevel(packages.of(schema), simpleName);
    }
}
