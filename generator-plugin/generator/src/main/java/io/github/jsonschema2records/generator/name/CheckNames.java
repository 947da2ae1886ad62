package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the method of each check. Names are unique within a unit, which becomes a class. */
public final class CheckNames {

    /** Prefix of every name. */
    public static final String PREFIX = "check";

    /** The check of the unit's outermost schema. */
    public static final String ROOT = PREFIX + "Root";

    private CheckNames() {}

    static Map<CheckMethod, String> of(Collection<CheckMethod> methods) {
        Map<Schema, List<CheckName>> byUnit = new LinkedHashMap<>();
        for (CheckMethod method : methods) {
            Schema unit = TopLevelSchemas.unitOf(method.schema());
            byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(new CheckName(unit, method));
        }
        Map<CheckMethod, String> names = new LinkedHashMap<>();
        byUnit.values().forEach(unit -> addNames(unit, names));
        return names;
    }

    private static void addNames(List<CheckName> unit, Map<CheckMethod, String> names) {
        unit.sort(CheckName.ORDER);
        boolean lengthened = true;
        while (lengthened) {
            lengthened = false;
            for (List<CheckName> alike : byText(unit).values()) {
                if (alike.size() > 1) {
                    lengthened |= alike.stream().filter(CheckName::lengthen).count() > 0;
                }
            }
        }
        NameScope scope = new NameScope();
        unit.forEach(name -> names.put(name.method(), scope.takeFirst(List.of(name.text()))));
    }

    private static Map<String, List<CheckName>> byText(List<CheckName> unit) {
        Map<String, List<CheckName>> byText = new LinkedHashMap<>();
        unit.forEach(name ->
                byText.computeIfAbsent(name.text(), t -> new ArrayList<>()).add(name));
        return byText;
    }
}
