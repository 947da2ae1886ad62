package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes samples of schemas. Every sample is evaluated by the interpreter of the runtime before it is returned. The same
 * schema has the same samples in each run.
 */
public final class Sampler {

    /** Limits of the steps for one sample. */
    private static final int FOR_VALID = 200_000;

    private static final int FOR_INVALID = 6_000;

    private final ValueSearch search;
    private final boolean assertFormats;

    /**
     * Creates a sampler for the schemas of a run.
     *
     * @param assertFormats whether every {@code format} is an assertion
     */
    public Sampler(Facts facts, boolean assertFormats) {
        this.search = new ValueSearch(facts, new InterpretedSchemas(facts, assertFormats));
        this.assertFormats = assertFormats;
    }

    /** Returns the samples of a root schema. */
    public Samples of(Schema root) {
        return LargeStack.call("samples", () -> samples(root));
    }

    /** Returns the number of steps so far. */
    long steps() {
        return search.budget().total();
    }

    private Samples samples(Schema root) {
        List<Sample> samples = new ArrayList<>();
        List<NotMade> notMade = new ArrayList<>();
        List<NotMade> left = valid(root, samples, notMade);
        Routes routes = Routes.of(search.facts().graph(), root);
        InvalidValues invalid = new InvalidValues(search, routes, root);
        int assertions = 0;
        for (Schema schema : routes.reached()) {
            for (Breakable broken : Breakable.of(schema, assertFormats)) {
                assertions++;
                search.budget().start(FOR_INVALID);
                InvalidValues.Result result = invalid.of(broken);
                SourceValue value = result.value();
                if (value == null) {
                    notMade.add(new NotMade(Sort.INVALID, broken.location(), broken.position(), result.reason()));
                } else {
                    samples.add(new Sample(Sort.INVALID, broken.location(), broken.position(), value));
                }
            }
        }
        return new Samples(samples, notMade, left, assertions);
    }

    private List<NotMade> valid(Schema root, List<Sample> samples, List<NotMade> notMade) {
        String location = root.location().display();
        search.budget().start(FOR_VALID);
        List<SourceValue> minimal = search.values(List.of(root), 1);
        if (minimal.isEmpty()) {
            String reason = search.budget().isExhausted()
                    ? "the search was given up after many steps"
                    : "no valid instance was found";
            notMade.add(new NotMade(Sort.MINIMAL, location, root.position(), reason));
            notMade.add(new NotMade(Sort.FULL, location, root.position(), reason));
            return List.of();
        }
        samples.add(new Sample(Sort.MINIMAL, location, root.position(), minimal.get(0)));
        search.budget().start(FOR_VALID);
        FullValues full = new FullValues(search);
        SourceValue value = full.of(List.of(root));
        samples.add(new Sample(Sort.FULL, location, root.position(), value == null ? minimal.get(0) : value));
        return full.left();
    }
}
