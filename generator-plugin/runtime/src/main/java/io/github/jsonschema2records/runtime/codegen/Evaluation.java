package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one subschema at one place of the instance, when violations are collected; without one ({@code null})
 * generated checks only answer yes or no.
 *
 * <p>Who calls a check makes the evaluation for it, with {@link #at}, {@link #property}, {@link #ref} or, for the
 * alternatives of {@code anyOf} and {@code oneOf}, {@link #union}; the check's last act is {@link #end}. Evaluations know
 * their parents only: siblings may be open at the same time, and nothing is kept of one that succeeds.
 */
public final class Evaluation {

    /** The number of levels of an evaluation that is no probe. */
    static final int ALL = Integer.MAX_VALUE;

    final @Nullable Evaluation parent;

    /** The way from the parent's subschema to this one, as part of a JSON Pointer. */
    final String step;

    /** The URI of the subschema where the way led through a reference, else null: then it goes on from the parent's. */
    final @Nullable String location;

    final Findings findings;

    /** How many levels of members and items below the value are looked into; {@link #ALL} unless this is a probe. */
    final int levels;

    /** Where the children of a union are gathered; null for all others. */
    private final @Nullable Alternatives alternatives;

    private final int failuresBefore;

    Evaluation(
            @Nullable Evaluation parent,
            String step,
            @Nullable String location,
            Findings findings,
            int levels,
            @Nullable Alternatives alternatives) {
        this.parent = parent;
        this.step = step;
        this.location = location;
        this.findings = findings;
        this.levels = levels;
        this.alternatives = alternatives;
        failuresBefore = findings.failures.size();
    }

    /**
     * The evaluation of a root schema.
     *
     * @param schemaLocation the schema's URI, with or without a fragment
     * @param maxViolations how many violations to keep at most
     * @throws IllegalArgumentException if that is less than 1
     */
    public static Evaluation root(JsonDocument document, String schemaLocation, int maxViolations) {
        if (maxViolations < 1) {
            throw new IllegalArgumentException("the number of violations to keep must be at least 1: " + maxViolations);
        }
        return new Evaluation(null, "", schemaLocation, new Findings(document, maxViolations), ALL, null);
    }

    /**
     * For a subschema of this one: {@code /items}, {@code /allOf/0}, {@code /patternProperties/^x~1}.
     *
     * @return null where nothing is collected: a probe has reached its depth, or another alternative is explained
     */
    public @Nullable Evaluation at(String path) {
        return child(path, null);
    }

    /** For the subschema of a property: {@code /properties/NAME}; null as for {@link #at}. */
    public @Nullable Evaluation property(StringTable names, int index) {
        return child("/properties/" + PointerText.escape(names.string(index)), null);
    }

    /**
     * For a subschema that a reference leads to; null as for {@link #at}.
     *
     * @param path the way to the reference, itself included: {@code /$ref}, {@code /oneOf/2/$ref}
     * @param absoluteLocation the URI with fragment of what is referred to
     */
    public @Nullable Evaluation ref(String path, String absoluteLocation) {
        return child(path, absoluteLocation);
    }

    /**
     * For an alternative of a union that has a title; null as for {@link #at}.
     *
     * @param title what messages call it
     */
    public @Nullable Evaluation titled(String path, String title) {
        if (alternatives != null) {
            alternatives.titled(path, title);
        }
        return child(path, null);
    }

    /**
     * For an {@code anyOf} or {@code oneOf} of this subschema: the children of what is returned are its alternatives, of
     * which {@link Assert#anyOf} or {@link Assert#oneOf} reports the best if none matches.
     *
     * <p>The alternatives are first probed. While {@link #again} says so, all of them are to be applied once more.
     */
    public Evaluation union() {
        return new Evaluation(this, "", null, findings, levels, new Alternatives(this));
    }

    /**
     * Returns whether the alternatives of a union, none of which matches, are to be applied once more, to find out more about those
     * that were probably meant.
     *
     * @param union what {@link #union} returned; null where nothing is collected
     * @param at the index of the value
     */
    public static boolean again(@Nullable Evaluation union, int at) {
        return union != null && union.alternatives().again(at);
    }

    /** How the children of a union ended. */
    Alternatives alternatives() {
        if (alternatives == null) {
            throw new IllegalStateException("only a union has alternatives");
        }
        return alternatives;
    }

    private @Nullable Evaluation child(String path, @Nullable String absoluteLocation) {
        if (alternatives != null) {
            return alternatives.child(this, path, absoluteLocation);
        }
        if (levels == ALL || !Applicator.leavesValue(path)) {
            return new Evaluation(this, path, absoluteLocation, findings, levels, null);
        }
        if (findings.resemblance != null) {
            findings.resemblance.applied(this, path);
        }
        if (levels == 0) {
            findings.isCut = true;
            return null;
        }
        return new Evaluation(this, path, absoluteLocation, findings, levels - 1, null);
    }

    /** Notes that the value is one that {@code const} or {@code enum} names; returns true. */
    boolean matchesConstant(int at) {
        if (findings.resemblance != null) {
            findings.resemblance.constants.add(at);
        }
        return true;
    }

    /**
     * Notes which names an object needs.
     *
     * @param known all names that the schema knows
     * @param required a bit for each that is required, of the 64 from {@code base} on
     */
    void requires(JsonDocument d, int object, StringTable known, int base, long required) {
        Resemblance resemblance = findings.resemblance;
        if (resemblance != null) {
            resemblance.knows(this, d, object, known);
            if (levels == resemblance.levels) {
                resemblance.requires(known, base, required);
            }
        }
    }

    /** Notes which names an object needs: all of these. */
    void requires(JsonDocument d, int object, StringTable required) {
        Resemblance resemblance = findings.resemblance;
        if (resemblance != null) {
            resemblance.knows(this, d, object, required);
            if (levels == resemblance.levels) {
                resemblance.requires(required);
            }
        }
    }

    /**
     * Records that a keyword of this subschema failed.
     *
     * @param at the index of the value
     * @param keyword the keyword, which is the key of the message too
     * @param arguments what the message is made with
     * @return false
     */
    public boolean fail(int at, String keyword, String... arguments) {
        return fail(new Failure(this, at, keyword, keyword, List.of(arguments)));
    }

    boolean fail(Failure failure) {
        findings.add(failure);
        return false;
    }

    /** What has failed so far in words, for whoever evaluates keywords one by one. */
    public List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (Failure failure : findings.failures) {
            Failure placed = Failures.placed(findings.document, failure);
            messages.add(Messages.text(placed.key, placed.arguments));
        }
        return messages;
    }

    JsonDocument document() {
        return findings.document;
    }

    /**
     * Ends the evaluation of a subschema; does nothing without one.
     *
     * @param ok whether the instance is valid against it
     * @return {@code ok}
     */
    public static boolean end(@Nullable Evaluation evaluation, boolean ok) {
        if (evaluation != null) {
            evaluation.end(ok);
        }
        return ok;
    }

    /**
     * Returns whether nothing is to be collected about a value that has been decided; then this evaluation ends. A probe looks at what
     * is valid too, and no deeper than it has to.
     */
    boolean settled(Verdicts verdicts, int at, boolean valid) {
        boolean settled = levels == ALL && (valid || findings.tells(verdicts, at));
        if (settled) {
            end(valid);
        }
        return settled;
    }

    private void end(boolean ok) {
        if (parent != null && parent.alternatives != null) {
            findings.hidden += !ok && !findings.isExplained() ? 1 : 0;
            parent.alternatives.add(this, ok);
        } else if (ok && findings.failures.size() > failuresBefore) {
            findings.drop(this);
        } else if (!ok && findings.failures.size() == failuresBefore) {
            findings.hidden++;
        }
    }
}
