package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Probes;
import io.github.jsonschema2records.generator.sample.Probes.Part;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Searches instances that one version accepts and the other refuses. */
final class WitnessSearch {

    private static final int MOST_WITNESSES = 50;
    private static final int MOST_BASES = 4;
    private static final int MOST_EVALUATIONS = 60_000;

    /** The number of schemas up to which all are tried if the changed ones give no witness. */
    private static final int FEW_SCHEMAS = 150;

    private final Version from;
    private final Version to;
    private final Probes ofFrom;
    private final Probes ofTo;
    private final Patterns patterns;
    private final Map<String, Witness> found = new LinkedHashMap<>();
    private final Set<String> tried = new HashSet<>();

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
        this.patterns = patterns;
    }

    /** Returns the witnesses that are found, one for each place that refuses some. */
    List<Witness> run() {
        Map<Schema, Boolean> changed = new HashMap<>();
        search(
                schema -> changed.computeIfAbsent(schema, s -> from.isChanged(s, to)),
                schema -> changed.computeIfAbsent(schema, s -> to.isChanged(s, from)));
        boolean few = ofFrom.schemas().size() <= FEW_SCHEMAS && ofTo.schemas().size() <= FEW_SCHEMAS;
        if (found.isEmpty() && few) {
            search(schema -> true, schema -> true);
        }
        return List.copyOf(found.values());
    }

    private void search(Predicate<Schema> inFrom, Predicate<Schema> inTo) {
        List<SourceValue> bases = ofFrom.valid(inFrom);
        bases.forEach(this::consider);
        List<SourceValue> others = ofTo.valid(inTo);
        others.forEach(this::consider);
        List<Part> parts = new ArrayList<>(ofTo.parts(inTo));
        parts.addAll(ofFrom.parts(inFrom));
        parts.addAll(betweenPatterns());
        List<SourceValue> all = new ArrayList<>(bases);
        all.addAll(others);
        for (Part part : parts) {
            int placed = 0;
            for (SourceValue base : all) {
                SourceValue instance = placed < MOST_BASES ? part.in(base) : null;
                if (instance != null) {
                    placed++;
                    consider(instance);
                }
            }
        }
    }

    /** Returns texts that a pattern of one version matches, and the pattern at the same place of the other does not. */
    private List<Part> betweenPatterns() {
        Map<String, Schema> places = new HashMap<>();
        ofTo.schemas().forEach(schema -> places.put(schema.location().pointer(), schema));
        List<Part> parts = new ArrayList<>();
        for (Schema schema : ofFrom.schemas()) {
            Schema other = places.get(schema.location().pointer());
            Pattern old = schema.keyword(Pattern.class);
            Pattern now = other == null ? null : other.keyword(Pattern.class);
            if (old != null && now != null && !old.equals(now)) {
                parts.addAll(ofFrom.texts(schema, patterns.between(old.regex(), now.regex())));
            }
        }
        return parts;
    }

    private void consider(SourceValue instance) {
        if (found.size() >= MOST_WITNESSES || tried.size() > MOST_EVALUATIONS) {
            return;
        }
        String json = SourceJson.text(instance);
        if (!tried.add(json) || !from.accepts(json) || to.accepts(json)) {
            return;
        }
        List<String> reasons = List.copyOf(to.verdicts().failures(to.root(), json));
        String key = reasons.isEmpty() ? "" : reasons.get(reasons.size() - 1);
        Witness witness = new Witness(json, reasons, position(key));
        Witness before = found.get(key);
        if (before == null || before.json().length() > json.length()) {
            found.put(key, witness);
        }
    }

    /** Returns the position of a keyword by its absolute location, or that of the root. */
    private SourcePosition position(String location) {
        for (Schema schema : ofTo.schemas()) {
            String place = schema.location().display();
            if (location.equals(place)) {
                return schema.position();
            } else if (location.startsWith(place + "/")) {
                for (var occurrence : schema.occurrences()) {
                    if (location.equals(place + "/" + occurrence.name())) {
                        return occurrence.position();
                    }
                }
            }
        }
        return to.root().position();
    }
}
