package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.List;
import java.util.Optional;

/** Chooses all names. They depend on the places in the schemas, never on the order of files. */
public final class Namer {

    private final Plan plan;
    private final NameOptions options;
    private final NamesLock lock;
    private final Diagnostics diagnostics;
    private final BranchMarks marks;
    private final TypesByOrigin byOrigin;
    private final PinnedNames pinned;

    /**
     * Creates a namer. Pinned names take precedence, then those that the strategy asks for.
     *
     * @param lock the names that an earlier run chose
     */
    public Namer(Plan plan, NameOptions options, NamesLock lock, Diagnostics diagnostics) {
        this.plan = plan;
        this.options = options;
        this.lock = lock;
        this.diagnostics = diagnostics;
        this.marks = new BranchMarks(new OwnMarks(plan.facts().graph()));
        this.byOrigin = new TypesByOrigin(plan.types());
        this.pinned = new PinnedNames(lock, plan.types(), byOrigin, new Places(byOrigin.origins(), marks));
    }

    /** Chooses all names. Reports those that needed a number or a longer name, and pinned names that were not kept. */
    public NameResult name() {
        TypePlan types = plan.types();
        NamingStrategy strategy = NamingStrategies.named(options.strategy()).styled(options.style());
        NameTable names = table(strategy);
        new NamesAlike(types, names, strategy, pinned, diagnostics).report();
        new PinReport(pinned, types, names, diagnostics).report();
        NestingLimit.check(types, names, diagnostics);
        return new NameResult(names, newLock(names));
    }

    private NameTable table(NamingStrategy strategy) {
        NameReport report = new NameReport(strategy.id(), diagnostics);
        TypeNames typeNames =
                new TypeNames(plan, byOrigin, pinned, marks, strategy, report, new DocumentNames(options.titles()));
        MemberNames members = new MemberNames(
                typeNames,
                new ComponentNames(strategy, pinned, report),
                new ConstantNames(strategy, pinned, report),
                new BranchNames(typeNames, pinned),
                pinned);
        plan.types().types().values().forEach(type -> type.match(members));
        return new NameTable(
                plan.packages(),
                typeNames.types(),
                typeNames.codecs(),
                members.components(),
                members.defaults(),
                members.empties(),
                members.additions(),
                members.views(),
                members.constants(),
                members.branches(),
                members.otherwise(),
                typeNames.validators(),
                CheckNames.of(plan.checks().methods()),
                typeNames.conversions(),
                typeNames.programs(OutputPlan.distinct(plan.outputs().values())));
    }

    private Optional<String> newLock(NameTable names) {
        NamesLockFile file = options.lock();
        if (file == null) {
            return Optional.empty();
        }
        List<String> lines = new LockText(plan.types(), byOrigin, names, pinned.places()).lines();
        return file.isOutdated(lock, lines, diagnostics)
                ? Optional.of(String.join("\n", lines) + "\n")
                : Optional.empty();
    }
}
