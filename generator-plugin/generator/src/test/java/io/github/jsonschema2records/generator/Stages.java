package io.github.jsonschema2records.generator;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which part of the generator may use which other one: the order of the stages, as data. */
final class Stages {

    static final String ROOT = "io.github.jsonschema2records.generator";

    /** Each uses what stands before it, never what stands after it. */
    private static final List<String> IN_ORDER = List.of(
            "load",
            "upgrade",
            "graph",
            "analyze",
            "lint",
            "plan",
            "name",
            "annotate",
            "emit",
            "report",
            "write",
            "compile",
            "interpret");

    /** The engines of commands and goals. Each uses all stages and the findings, and only compatibility uses another one. */
    private static final Set<String> TOOLS =
            Set.of("suite", "linter", "validate", "bundle", "compatibility", "sample", "reference");

    private static final String FIRST_USER_OF_REGEX = "analyze";

    private Stages() {}

    /** The part that a class belongs to: a stage, {@code diagnostic}, {@code regex}, {@code cli}, or {@code ""} for the whole. */
    static String of(JavaClass type) {
        List<String> names =
                List.of(type.getPackageName().substring(ROOT.length()).split("\\."));
        return names.contains("regex") ? "regex" : names.size() < 2 ? "" : names.get(1);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    static DescribedPredicate<JavaClass> part(String... parts) {
        Set<String> wanted = Set.of(parts);
        return DescribedPredicate.describe(
                String.join(" or ", parts), type -> isOurs(type) && wanted.contains(of(type)));
    }

    /** Holds for the engines of commands and goals. */
    static DescribedPredicate<JavaClass> tool() {
        return part(TOOLS.toArray(String[]::new));
    }

    /** What a part may use beside itself. */
    static List<String> usedBy(String part) {
        List<String> used = new ArrayList<>(List.of("diagnostic", "syntax"));
        switch (part) {
            case "diagnostic", "syntax" -> used.clear();
            case "regex", "finding" -> {}
            case "instance" -> used.add("finding");
            case "command" -> used.addAll(List.of("finding", "instance"));
            case "" -> {
                used.add("regex");
                used.addAll(IN_ORDER);
            }
            case "cli" -> {
                used.addAll(usedByTools());
                used.addAll(TOOLS);
                used.addAll(List.of("instance", "command"));
            }
            case "validate" -> {
                used.addAll(usedByTools());
                used.add("instance");
            }
            case "compatibility" -> {
                used.addAll(usedByTools());
                used.add("sample");
            }
            default -> used.addAll(TOOLS.contains(part) ? usedByTools() : before(part));
        }
        return used;
    }

    private static List<String> usedByTools() {
        List<String> used = usedBy("");
        used.add("");
        used.add("finding");
        return used;
    }

    private static List<String> before(String stage) {
        int at = IN_ORDER.indexOf(stage);
        if (at < 0) {
            throw new AssertionError("package " + stage + " has no place in the order of the stages: " + IN_ORDER);
        }
        List<String> before = new ArrayList<>(IN_ORDER.subList(0, at));
        if (at >= IN_ORDER.indexOf(FIRST_USER_OF_REGEX)) {
            before.add("regex");
        }
        return before;
    }

    /** Holds for a class that uses only parts which its own part may use. */
    static ArchCondition<JavaClass> useOnlyWhatStandsBeforeThem() {
        return new ArchCondition<>("use only the parts that stand before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String part = of(type);
                List<String> allowed = usedBy(part);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target) && !of(target).equals(part) && !allowed.contains(of(target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
