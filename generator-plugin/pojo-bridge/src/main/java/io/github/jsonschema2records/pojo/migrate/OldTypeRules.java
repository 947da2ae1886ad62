package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.plan.type.TypeRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules for types that give the Java types that jsonschema2pojo gives, where this generator knows them. Formats and kinds
 * of numbers that no schema has get no rule.
 */
final class OldTypeRules {

    /** The types that jsonschema2pojo chooses by itself, and that exist here. */
    private static final Map<String, String> DEFAULTS =
            Map.of("date-time", "java.util.Date", "uri", "java.net.URI", "uuid", "java.util.UUID");

    /** Types of other libraries, and the types that replace them. */
    private static final Map<String, String> REPLACED = Map.of(
            "java.util.Date", "java.time.Instant",
            "org.joda.time.DateTime", "java.time.Instant",
            "org.joda.time.LocalDate", "java.time.LocalDate",
            "org.joda.time.LocalTime", "java.time.LocalTime");

    private final OldConfiguration old;
    private final SchemaContents contents;
    private final List<String> withoutConverter = new ArrayList<>();

    OldTypeRules(OldConfiguration old, SchemaContents contents) {
        this.old = old;
        this.contents = contents;
    }

    /** Returns the formats whose Java class needs a converter, each with the class. */
    List<String> withoutConverter() {
        return withoutConverter;
    }

    List<TypeRule> rules() {
        withoutConverter.clear();
        List<TypeRule> rules = new ArrayList<>();
        byFormat().forEach((format, wanted) -> {
            String type = REPLACED.getOrDefault(wanted, wanted);
            if (!contents.formats().contains(format) || type.equals("java.lang.String")) {
                return;
            } else if (Scalar.isNamed(type)) {
                rules.add(new TypeRule(format, "", List.of(), type, ""));
            } else {
                withoutConverter.add(format + " (" + type + ")");
            }
        });
        boolean decimals = old.flag("useBigDecimals", false) || !old.flag("useDoubleNumbers", true);
        if (contents.hasNumbers() && !decimals) {
            rules.add(new TypeRule("", "number", List.of(), "double", ""));
        }
        return rules;
    }

    private Map<String, String> byFormat() {
        Map<String, String> types = new LinkedHashMap<>();
        DEFAULTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> types.put(entry.getKey(), entry.getValue()));
        put(types, "date-time", "useJodaDates", "org.joda.time.DateTime", "dateTimeType");
        put(types, "date", "useJodaLocalDates", "org.joda.time.LocalDate", "dateType");
        put(types, "time", "useJodaLocalTimes", "org.joda.time.LocalTime", "timeType");
        types.putAll(old.formatTypes());
        return types;
    }

    private void put(Map<String, String> types, String format, String joda, String jodaType, String parameter) {
        if (old.flag(joda, false)) {
            types.put(format, jodaType);
        }
        if (old.has(parameter)) {
            types.put(format, old.text(parameter));
        }
    }
}
