package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Probes;
import io.github.jsonschema2records.generator.sample.Probes.Part;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Searches instances that one version accepts and the other refuses. */
final class WitnessSearch {

    static final int MOST_WITNESSES = 50;
    private static final int MOST_BASES = 4;
    private static final int MOST_EVALUATIONS = 60_000;

    /** The number of schemas up to which all are tried if the changed ones give no witness. */
    private static final int FEW_SCHEMAS = 150;

    private final Version from;
    private final Version to;
    private final Probes ofFrom;
    private final Probes ofTo;
    private final Changes fromChanges;
    private final Patterns patterns;
    private final Disagreement disagreement;
    private final KeywordPositions positions;
    private final Map<Cause, Example> found = new LinkedHashMap<>();
    private final Set<SourceValue> tried = new HashSet<>();

    /**
     * Creates a search.
     *
     * @param from the version that accepts the instances
     * @param to the version that refuses them
     */
    WitnessSearch(Version from, Version to, Patterns patterns, boolean assertFormats) {
        this.from = from;
        this.to = to;
        this.ofFrom = new Probes(from.facts(), from.verdicts(), assertFormats, from.root());
        this.ofTo = new Probes(to.facts(), to.verdicts(), assertFormats, to.root());
        this.fromChanges = new Changes(from, to);
        this.patterns = patterns;
        this.disagreement = new Disagreement(from, to);
        this.positions = new KeywordPositions(to);
    }

    /** Returns the witnesses that are found, one for each place that refuses some. */
    List<Witness> run() {
        search(fromChanges.changed()::contains, new Changes(to, from).changed()::contains);
        boolean few = ofFrom.schemas().size() <= FEW_SCHEMAS && ofTo.schemas().size() <= FEW_SCHEMAS;
        if (found.isEmpty() && few) {
            search(schema -> true, schema -> true);
        }
        return found.entrySet().stream().map(this::witness).toList();
    }

    private Witness witness(Map.Entry<Cause, Example> found) {
        Cause cause = found.getKey();
        SourceValue instance = Reduction.of(
                found.getValue().instance(),
                smaller -> disagreement.causes(smaller).contains(cause));
        Set<String> reasons = new LinkedHashSet<>(List.of(cause.location()));
        disagreement.causes(instance).forEach(other -> reasons.add(other.location()));
        return new Witness(SourceJson.text(instance), List.copyOf(reasons), positions.of(cause.location()));
    }

    private void search(Predicate<Schema> inFrom, Predicate<Schema> inTo) {
        List<SourceValue> bases = ofFrom.valid(inFrom);
        bases.forEach(this::consider);
        List<SourceValue> others = ofTo.valid(inTo);
        others.forEach(this::consider);
        List<Part> parts = new ArrayList<>(ofTo.parts(inTo));
        parts.addAll(ofFrom.parts(inFrom));
        parts.addAll(betweenPatterns());
        parts.addAll(betweenNames());
        List<SourceValue> all = new ArrayList<>(bases);
        all.addAll(others);
        for (Part part : parts) {
            Stream.concat(Stream.of(part.home()), all.stream())
                    .map(part::in)
                    .filter(Objects::nonNull)
                    .limit(MOST_BASES)
                    .forEach(this::consider);
        }
    }

    /** Returns texts that a pattern of one version matches, and the pattern at the same place of the other does not. */
    private List<Part> betweenPatterns() {
        List<Part> parts = new ArrayList<>();
        fromChanges.samePlaces().forEach((schema, other) -> {
            Pattern old = schema.keyword(Pattern.class);
            Pattern now = other.keyword(Pattern.class);
            if (old != null && now != null && !old.equals(now)) {
                parts.addAll(ofFrom.texts(schema, patterns.between(old.regex(), List.of(now.regex()))));
            }
        });
        return parts;
    }

    /** Returns members to which one version applies a schema because of their name, and the other does not. */
    private List<Part> betweenNames() {
        List<Part> parts = new ArrayList<>();
        fromChanges.samePlaces().forEach((schema, other) -> {
            parts.addAll(matched(ofFrom, schema, other));
            parts.addAll(matched(ofTo, other, schema));
            parts.addAll(additional(ofFrom, schema, other));
            parts.addAll(additional(ofTo, other, schema));
        });
        return parts;
    }

    /** Returns members with names that a pattern matches, and that the other version does not know. */
    private List<Part> matched(Probes probes, Schema schema, Schema other) {
        List<Part> parts = new ArrayList<>();
        Set<String> regexes = regexes(other);
        Set<String> known = new LinkedHashSet<>(regexes);
        names(other).forEach(name -> known.add(Patterns.exactly(name)));
        schema.keywords(PatternProperties.class)
                .flatMap(keyword -> keyword.schemas().entrySet().stream())
                .filter(entry -> !regexes.contains(entry.getKey()))
                .forEach(entry -> parts.addAll(
                        probes.members(schema, patterns.between(entry.getKey(), known), entry.getValue())));
        return parts;
    }

    /** Returns additional members with the names of properties of the other version. */
    private static List<Part> additional(Probes probes, Schema schema, Schema other) {
        List<String> names = new ArrayList<>(names(other));
        names.removeAll(names(schema));
        return schema.keywords(AdditionalProperties.class)
                .filter(keyword -> !names.isEmpty() && !keyword.schema().isFalse())
                .flatMap(keyword -> probes.members(schema, names, keyword.schema()).stream())
                .toList();
    }

    private static Set<String> names(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        schema.keywords(Properties.class)
                .forEach(keyword -> names.addAll(keyword.schemas().keySet()));
        return names;
    }

    private static Set<String> regexes(Schema schema) {
        Set<String> regexes = new LinkedHashSet<>();
        schema.keywords(PatternProperties.class)
                .forEach(keyword -> regexes.addAll(keyword.schemas().keySet()));
        return regexes;
    }

    private void consider(SourceValue instance) {
        if (found.size() >= MOST_WITNESSES || tried.size() > MOST_EVALUATIONS || !tried.add(instance)) {
            return;
        }
        List<Cause> causes = disagreement.causes(instance);
        for (Cause cause : causes.subList(0, Math.min(causes.size(), MOST_WITNESSES - found.size()))) {
            found.merge(cause, new Example(instance, causes.size()), Example::simpler);
        }
    }

    /** An instance, and the number of causes for which it is refused. */
    private record Example(SourceValue instance, int causes) {

        Example simpler(Example other) {
            Comparator<Example> order = Comparator.comparingInt(Example::causes)
                    .thenComparingInt(
                            example -> SourceJson.text(example.instance()).length());
            return order.compare(other, this) < 0 ? other : this;
        }
    }
}
