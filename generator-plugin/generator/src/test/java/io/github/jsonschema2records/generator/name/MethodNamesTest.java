package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.DecisionTable;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link DefaultNames}, {@link EmptyNames} and {@link AdditionNames}, by the table {@code methods.txt}. */
class MethodNamesTest {

    static Stream<Arguments> rows() {
        return DecisionTable.rows("methods.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesOfMethods(String properties, String expected) {
        Diagnostics found = new Diagnostics();
        String schema = "{'type': 'object', 'properties': " + properties + "}";
        Plan plan = Plan.of(AnalyzedSchemas.facts(false, schema), TypeOptions.DEFAULTS, Packages.one("p"), found);
        NameTable names = new Namer(plan, NameOptions.DEFAULTS, NamesLock.NONE, found)
                .name()
                .names();
        RecordType record =
                (RecordType) plan.types().types().values().iterator().next();

        String methods = record.components().stream()
                .map(component -> methods(names, record.id(), component))
                .filter(text -> !text.endsWith(":"))
                .collect(Collectors.joining("; "));
        assertThat(methods.isEmpty() ? "none" : methods).isEqualTo(expected);
    }

    private static String methods(NameTable names, TypeId record, Component component) {
        return Stream.of(names.defaults(), names.empties(), names.additions())
                .map(kind -> kind.getOrDefault(record, Map.of()).get(component.jsonName()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", names.component(record, component.jsonName()) + ": ", ""))
                .strip();
    }
}
