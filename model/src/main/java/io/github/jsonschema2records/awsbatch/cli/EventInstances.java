package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
import io.github.jsonschema2records.generator.instance.InstanceReader;
import io.github.jsonschema2records.generator.instance.InstanceSequence;
import io.github.jsonschema2records.generator.instance.TextDocuments;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads files with events in any form. */
final class EventInstances implements InstanceReader {

    private final Sought sought;
    private final InstanceFormat format;
    private final JsonLimits limits;
    private final Severity unknownTypes;
    private final @Nullable UnknownParts unknownParts;

    /**
     * Creates a reader.
     *
     * @param sought what the instances are
     * @param format the syntax of the files
     * @param unknownTypes the severity of events of an unknown type
     * @param unknownParts collects the unknown parts of valid events; null if nobody wants to know
     */
    EventInstances(
            Sought sought,
            InstanceFormat format,
            JsonLimits limits,
            Severity unknownTypes,
            @Nullable UnknownParts unknownParts) {
        this.sought = sought;
        this.format = format;
        this.limits = limits;
        this.unknownTypes = unknownTypes;
        this.unknownParts = unknownParts;
    }

    @Override
    public InstanceSequence open(String name, InputStream in) {
        EventVerdicts verdicts = new EventVerdicts(PrintableText.of(name), sought, unknownTypes, unknownParts);
        return format.isYaml(name)
                ? new YamlEvents(TextDocuments.ofYaml(in, limits), sought, verdicts)
                : new JsonEvents(new EventSource(in, sought, limits), verdicts);
    }

    /** The events of a stream of JSON. */
    private record JsonEvents(EventSource source, EventVerdicts verdicts) implements InstanceSequence {

        @Override
        public @Nullable Instance next() throws IOException {
            return verdicts.instance(source.next(), null);
        }
    }
}
