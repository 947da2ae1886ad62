package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluation of one subschema for one value, which collects violations. Generated checks without an evaluation ({@code
 * null}) only return whether the value is valid.
 *
 * <p>The caller of a check creates its evaluation with {@link #at}, {@link #property}, {@link #ref} or, for the
 * alternatives of {@code anyOf} and {@code oneOf}, {@link #union}. The check ends it with {@link #end}. Evaluations
 * only know their parents, so siblings may be open at the same time, and a successful evaluation leaves nothing behind.
 */
public final class Evaluation {

    /** Number of levels of an evaluation that is not a probe. */
    static final int ALL = Integer.MAX_VALUE;

    final @Nullable Evaluation parent;

    /** Path from the subschema of the parent to this one, as part of a JSON Pointer. */
    final String step;

    /**
     * URI of the subschema if the path leads through a reference. Otherwise null; the URI then follows from that of the
     * parent.
     */
    final @Nullable String location;

    final Findings findings;

    /**
     * Number of levels of members and items below the value that are explored; {@link #ALL} unless this is a probe.
     */
    final int levels;

    /** Collects the children of a union; null for other evaluations. */
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
     * Creates the evaluation of a root schema.
     *
     * @param schemaLocation the URI of the schema, with or without a fragment
     * @param maxViolations the largest number of violations to keep
     * @throws IllegalArgumentException if {@code maxViolations} is less than 1
     */
    public static Evaluation root(JsonDocument document, String schemaLocation, int maxViolations) {
        if (maxViolations < 1) {
            throw new IllegalArgumentException("the number of violations to keep must be at least 1: " + maxViolations);
        }
        return new Evaluation(null, "", schemaLocation, new Findings(document, maxViolations), ALL, null);
    }

    /**
     * Returns the evaluation of a subschema: {@code /items}, {@code /allOf/0}, {@code /patternProperties/^x~1}.
     *
     * @param parent the evaluation of the schema that has the subschema; null where nothing is collected
     * @return null where nothing is collected: without a parent, where a probe has reached its depth, or while another
     *     alternative is explained
     */
    public static @Nullable Evaluation at(@Nullable Evaluation parent, String path) {
        return parent == null ? null : parent.child(path, null);
    }

    /**
     * Returns the evaluation of the subschema of a property, {@code /properties/NAME}; null as for {@link #at}.
     *
     * @param index the number of the name; less than 0 for none, which has no evaluation
     */
    public static @Nullable Evaluation property(@Nullable Evaluation parent, StringTable names, int index) {
        return parent == null || index < 0 ? null : parent.property(names, index);
    }

    private @Nullable Evaluation property(StringTable names, int index) {
        return child("/properties/" + PointerText.escape(names.string(index)), null);
    }

    /**
     * Returns the evaluation of a subschema that a reference leads to; null as for {@link #at}.
     *
     * @param path the path to the reference, including itself: {@code /$ref}, {@code /oneOf/2/$ref}
     * @param absoluteLocation the URI with fragment of the target
     */
    public static @Nullable Evaluation ref(@Nullable Evaluation parent, String path, String absoluteLocation) {
        return parent == null ? null : parent.child(path, absoluteLocation);
    }

    /**
     * Returns the evaluation of an alternative of a union that has a title; null as for {@link #at}.
     *
     * @param title the name of the alternative in messages
     */
    public static @Nullable Evaluation titled(@Nullable Evaluation union, String path, String title) {
        return union == null ? null : union.titled(path, title);
    }

    private @Nullable Evaluation titled(String path, String title) {
        if (alternatives != null) {
            alternatives.addTitle(path, title);
        }
        return child(path, null);
    }

    /**
     * Returns the evaluation of an {@code anyOf} or {@code oneOf}: its children are the alternatives, of which
     * {@link Assert#anyOf} or {@link Assert#oneOf} reports the best if none matches. Null where nothing is collected.
     *
     * <p>The alternatives are first probed. As long as {@link #again} returns true, all of them must be applied once
     * more.
     */
    public static @Nullable Evaluation union(@Nullable Evaluation parent) {
        return parent == null ? null : parent.union();
    }

    private Evaluation union() {
        return new Evaluation(this, "", null, findings, levels, new Alternatives(this));
    }

    /**
     * Returns whether the alternatives of a union must be applied once more. This happens if none matched, to find out
     * more about those that were probably meant.
     *
     * @param union the result of {@link #union}; null if no violations are collected
     * @param at the index of the value
     */
    public static boolean again(@Nullable Evaluation union, int at) {
        return union != null && union.alternatives().again(at);
    }

    /** Returns the alternatives of a union. */
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
            findings.isPartial = true;
            return null;
        }
        return new Evaluation(this, path, absoluteLocation, findings, levels - 1, null);
    }

    /** Records that the value matches {@code const} or {@code enum}. Returns true. */
    boolean matchesConstant(int at) {
        if (findings.resemblance != null) {
            findings.resemblance.constants.add(at);
        }
        return true;
    }

    /**
     * Records the names that an object requires.
     *
     * @param known all names that the schema knows
     * @param required a bit for each required name, of the 64 names from {@code base} on
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

    /** Records that an object requires all of these names. */
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
     * @param keyword the keyword, which is also the key of the message
     * @param arguments the arguments of the message
     * @return false
     */
    public boolean fail(int at, String keyword, String... arguments) {
        return fail(new Failure(this, at, keyword, keyword, List.of(arguments)));
    }

    boolean fail(Failure failure) {
        findings.add(failure);
        return false;
    }

    /** Returns the messages of the failures so far, for callers that evaluate single keywords. */
    public List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (Failure failure : findings.failures) {
            messages.add(message(Failures.placed(findings.document, failure)));
        }
        return messages;
    }

    /** As {@link #messages()}, for callers that refuse many values of a document. */
    public List<String> messages(Containers containers) {
        List<String> messages = new ArrayList<>();
        for (Failure failure : findings.failures) {
            messages.add(message(Failures.placed(containers, failure)));
        }
        return messages;
    }

    private static String message(Failure failure) {
        return Messages.text(failure.key, failure.arguments);
    }

    JsonDocument document() {
        return findings.document;
    }

    /**
     * Ends the evaluation of a subschema, if there is one.
     *
     * @param ok true if the value is valid against the subschema
     * @return {@code ok}
     */
    public static boolean end(@Nullable Evaluation evaluation, boolean ok) {
        if (evaluation != null) {
            evaluation.end(ok);
        }
        return ok;
    }

    /**
     * Ends this evaluation and returns true if nothing more must be collected for a value with a verdict. A probe also
     * explores valid values, but not deeper than its levels.
     */
    boolean settled(Verdicts verdicts, int at, boolean valid) {
        boolean settled = levels == ALL && (valid || findings.skipsExplanation(verdicts, at));
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
