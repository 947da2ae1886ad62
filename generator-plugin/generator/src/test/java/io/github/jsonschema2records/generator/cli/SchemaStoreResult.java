package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of SchemaStore's fixtures.
 *
 * @param schemas how many schemas there are
 * @param undamaged the fixtures that say what their authors wrote
 * @param damaged the others, as the data have them
 * @param repaired the same with the damage undone
 * @param refusals what is wrong with the references of a schema, by its name
 */
record SchemaStoreResult(
        int schemas,
        SuiteTally undamaged,
        SuiteTally damaged,
        SuiteTally repaired,
        SortedMap<String, List<String>> refusals) {

    /** Some of the invalid fixtures are invalid for nothing else. */
    private static final String FORMATS = "--assert-formats";

    static SchemaStoreResult measure() {
        SchemaStore store = new SchemaStore();
        DamagedFixtures fixtures = DamagedFixtures.among(store.groups());
        return new SchemaStoreResult(
                store.groups().size(),
                store.run(fixtures.undamaged(), FORMATS),
                store.run(fixtures.damaged(), FORMATS),
                store.run(fixtures.repaired(), FORMATS),
                refusals(store));
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

    /** The fixtures as the data have them. */
    SuiteTally asTheyAre() {
        return undamaged.plus(damaged);
    }
}
