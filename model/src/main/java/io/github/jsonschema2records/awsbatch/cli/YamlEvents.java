package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.generator.instance.InstanceSequence;
import io.github.jsonschema2records.generator.instance.TextDocument;
import io.github.jsonschema2records.generator.instance.TextDocuments;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The events of YAML documents. */
final class YamlEvents implements InstanceSequence {

    private final TextDocuments documents;
    private final Sought sought;
    private final EventVerdicts verdicts;
    private @Nullable TextDocument document;
    private @Nullable EventSource source;

    YamlEvents(TextDocuments documents, Sought sought, EventVerdicts verdicts) {
        this.documents = documents;
        this.sought = sought;
        this.verdicts = verdicts;
    }

    @Override
    public @Nullable Instance next() throws IOException {
        Finding found = source == null ? null : source.next();
        while (found == null) {
            TextDocument next = documents.next();
            JsonDocument json = next == null || !next.isParsed() ? null : next.json();
            if (json == null) {
                return next == null ? null : new BrokenText(next);
            }
            document = next;
            source = new EventSource(json, sought);
            found = source.next();
        }
        return verdicts.instance(found, document);
    }
}
