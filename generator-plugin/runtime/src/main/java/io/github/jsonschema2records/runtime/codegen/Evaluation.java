package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
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

    final @Nullable Evaluation parent;

    /** The way from the parent's subschema to this one, as part of a JSON Pointer. */
    final String step;

    /** The URI of the subschema where the way led through a reference, else null: then it goes on from the parent's. */
    final @Nullable String location;

    final Findings findings;

    /** Where the children of a union are gathered; null for all others. */
    private final @Nullable Alternatives alternatives;

    private final int failuresBefore;

    private Evaluation(
            @Nullable Evaluation parent,
            String step,
            @Nullable String location,
            Findings findings,
            @Nullable Alternatives alternatives) {
        this.parent = parent;
        this.step = step;
        this.location = location;
        this.findings = findings;
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
        return new Evaluation(null, "", schemaLocation, new Findings(document, maxViolations), null);
    }

    /** For a subschema of this one: {@code /items}, {@code /allOf/0}, {@code /patternProperties/^x~1}. */
    public Evaluation at(String path) {
        return child(path, null);
    }

    /** For the subschema of a property: {@code /properties/NAME}. */
    public Evaluation property(StringTable names, int index) {
        return child("/properties/" + PointerText.escape(names.string(index)), null);
    }

    /**
     * For a subschema that a reference leads to.
     *
     * @param path the way to the reference, itself included: {@code /$ref}, {@code /oneOf/2/$ref}
     * @param absoluteLocation the URI with fragment of what is referred to
     */
    public Evaluation ref(String path, String absoluteLocation) {
        return child(path, absoluteLocation);
    }

    /**
     * For an {@code anyOf} or {@code oneOf} of this subschema: the children of what is returned are its alternatives, of
     * which {@link Assert#anyOf} or {@link Assert#oneOf} reports the best if none matches.
     */
    public Evaluation union() {
        return new Evaluation(this, "", null, findings, new Alternatives(this));
    }

    /** How the children of a union ended. */
    Alternatives alternatives() {
        if (alternatives == null) {
            throw new IllegalStateException("only a union has alternatives");
        }
        return alternatives;
    }

    private Evaluation child(String path, @Nullable String absoluteLocation) {
        Findings own = alternatives == null ? findings : findings.ofAlternative();
        return new Evaluation(this, path, absoluteLocation, own, null);
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

    private void end(boolean ok) {
        if (parent != null && parent.alternatives != null) {
            parent.alternatives.add(this, ok);
        } else if (ok && findings.failures.size() > failuresBefore) {
            findings.drop(this);
        }
    }
}
