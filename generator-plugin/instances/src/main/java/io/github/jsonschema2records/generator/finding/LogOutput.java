package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import java.util.function.Consumer;

/** Logs each line at the level of its severity. */
record LogOutput(Consumer<String> error, Consumer<String> warning, Consumer<String> note) implements LineOutput {

    @Override
    public void line(Severity severity, String line) {
        switch (severity) {
            case ERROR -> error.accept(line);
            case WARNING -> warning.accept(line);
            case NOTE -> note.accept(line);
        }
    }

    @Override
    public boolean showsSeverity() {
        return true;
    }
}
