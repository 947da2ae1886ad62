package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads files of which each document is an instance of one schema. */
public final class SchemaInstances implements InstanceReader {

    private final SchemaValidator validator;
    private final InstanceSettings settings;

    /** Creates a reader. */
    public SchemaInstances(SchemaValidator validator, InstanceSettings settings) {
        this.validator = validator;
        this.settings = settings;
    }

    @Override
    public InstanceSequence open(String name, InputStream in) {
        return new Documents(documents(name, in), validator);
    }

    private TextDocuments documents(String name, InputStream in) {
        if (settings.format().isYaml(name)) {
            return TextDocuments.ofYaml(in, settings.limits());
        }
        return settings.items()
                ? JsonDocuments.ofItems(in, settings.limits())
                : JsonDocuments.ofTexts(in, settings.limits());
    }

    private record Documents(TextDocuments documents, SchemaValidator validator) implements InstanceSequence {

        @Override
        public @Nullable Instance next() throws IOException {
            TextDocument document = documents.next();
            return document == null ? null : new DocumentInstance(document, validator);
        }
    }

    private record DocumentInstance(TextDocument document, SchemaValidator validator) implements Instance {

        @Override
        public boolean isParsed() {
            return document.isParsed();
        }

        @Override
        public ValidationResult validate(int maxViolations) {
            return document.validate(validator::validate, maxViolations);
        }
    }
}
