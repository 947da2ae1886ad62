package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How much Java comes of how much schema, in bytes; the schema is written anew, so that its author's taste does not count. */
final class SizeRatio {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    /** Two spaces' indentation, a line for each value. */
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES));

    private SizeRatio() {}

    static double of(List<JavaSource> sources, String schema) {
        long generated = sources.stream()
                .mapToLong(source -> source.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return (double) generated / PRETTY.writeValueAsBytes(MAPPER.readTree(schema)).length;
    }

    /** The least of some ratios that a share of them does not exceed. */
    static double percentile(Collection<Double> ratios, double share) {
        List<Double> sorted = ratios.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
