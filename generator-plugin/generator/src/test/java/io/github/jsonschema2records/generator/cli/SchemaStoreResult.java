package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of SchemaStore's fixtures.
 *
 * @param schemas how many schemas there are
 * @param fixtures how many of their fixtures agree, and which do not
 * @param refusals what is wrong with the references of a schema, by its name
 */
record SchemaStoreResult(int schemas, SuiteTally fixtures, SortedMap<String, List<String>> refusals) {

    static SchemaStoreResult measure() {
        SchemaStore store = new SchemaStore();
        return new SchemaStoreResult(
                store.groups().size(), SchemaStoreFixtures.get().tally(), refusals(store));
    }

    private static SortedMap<String, List<String>> refusals(SchemaStore store) {
        SortedMap<String, List<String>> refusals = new TreeMap<>();
        for (SuiteGroup group : store.groups()) {
            List<String> errors = store.referenceErrors(group).stream()
                    .map(Diagnostic::message)
                    .distinct()
                    .toList();
            if (!errors.isEmpty()) {
                refusals.put(group.description(), errors);
            }
        }
        return refusals;
    }
}
