package io.github.jsonschema2records.benchmark.corpora;

import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Programs;
import io.github.jsonschema2records.benchmark.measure.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The validators of a folder of npm packages: Blaze and Ajv, or those of them that are there. */
final class OtherValidators {

    private final Blaze blaze;
    private final Ajv ajv;
    private final boolean hasBlaze;
    private final boolean hasAjv;

    OtherValidators(Path nodeModules, Pacing pacing) throws InterruptedException {
        blaze = new Blaze(nodeModules, pacing.rounds());
        ajv = new Ajv(nodeModules, pacing);
        boolean hasNode = Programs.run("node", "--version");
        hasBlaze = hasNode && blaze.exists();
        hasAjv = hasNode && ajv.exists();
        if (!hasBlaze || !hasAjv) {
            System.out.println("SKIPPED: " + (hasBlaze ? "" : "Blaze ") + (hasAjv ? "" : "Ajv ")
                    + "(without node, or without its package in benchmark.node.modules)");
        }
    }

    /** Measures a corpus with each validator. */
    void measure(Corpus corpus, int process, Consumer<Sample> samples) throws IOException, InterruptedException {
        if (hasBlaze) {
            add(corpus, CorporaPart.BLAZE, process, blaze.hot(corpus), samples);
        }
        if (hasAjv) {
            add(corpus, CorporaPart.AJV, process, ajv.cold(corpus), samples);
        }
    }

    private static void add(Corpus corpus, String series, int process, OptionalDouble value, Consumer<Sample> samples) {
        if (value.isPresent()) {
            samples.accept(CorporaPart.sample(corpus, series, process, value.getAsDouble()));
        } else {
            System.out.println(series + ": " + corpus.name() + " is refused");
        }
    }
}
