package io.github.jsonschema2records.generator.compatibility;

import java.util.List;

/**
 * The result of the comparison in one direction.
 *
 * @param proved whether it is proved that there is no witness
 * @param witnesses instances that break the compatibility, one for each place of the schema that refuses some
 */
public record Verdict(boolean proved, List<Witness> witnesses) {

    public Verdict {
        witnesses = List.copyOf(witnesses);
    }

    /** Describes the verdict in a few words. */
    public String words() {
        if (!witnesses.isEmpty()) {
            String more = witnesses.size() >= WitnessSearch.MOST_WITNESSES ? " or more" : "";
            return "incompatible (" + witnesses.size() + more + (witnesses.size() == 1 ? " witness)" : " witnesses)");
        }
        return proved ? "compatible (proved)" : "no witness found (not proved)";
    }
}
