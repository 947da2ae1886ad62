package io.github.jsonschema2records.generator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fixtures, set apart by whether they were damaged; groups that would be empty are left out.
 *
 * @param undamaged groups with the tests that were not
 * @param damaged groups with those that were
 * @param repaired the latter with the damage undone
 */
record DamagedFixtures(List<SuiteGroup> undamaged, List<SuiteGroup> damaged, List<SuiteGroup> repaired) {

    static DamagedFixtures among(List<SuiteGroup> groups) {
        DamagedFixtures fixtures = new DamagedFixtures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        groups.forEach(fixtures::add);
        return fixtures;
    }

    private void add(SuiteGroup group) {
        List<SuiteCase> whole = new ArrayList<>();
        List<SuiteCase> broken = new ArrayList<>();
        List<SuiteCase> mended = new ArrayList<>();
        for (SuiteCase test : group.cases()) {
            Optional<SuiteCase> undone = Stream.of(Damage.values())
                    .flatMap(damage -> damage.undo(group, test).stream())
                    .findFirst();
            undone.ifPresent(mended::add);
            (undone.isPresent() ? broken : whole).add(test);
        }
        add(group, whole, undamaged);
        add(group, broken, damaged);
        add(group, mended, repaired);
    }

    private static void add(SuiteGroup group, List<SuiteCase> cases, List<SuiteGroup> groups) {
        if (!cases.isEmpty()) {
            groups.add(new SuiteGroup(
                    group.file(),
                    group.uri(),
                    group.description(),
                    group.line(),
                    group.column(),
                    group.schema(),
                    cases));
        }
    }
}
