package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.output.OutputFormat;
import io.github.jsonschema2records.runtime.output.SchemaProgram;
import io.github.jsonschema2records.runtime.output.ViolationOutput;

/** The standard output formats: the side of {@link CompiledValidator} that who asks for yes or no never loads. */
final class Outputs {

    private Outputs() {}

    static JsonObject of(CompiledValidator validator, JsonDocument d, OutputFormat format) {
        if (format == OutputFormat.FLAG) {
            return ViolationOutput.flag(validator.isValid(d));
        }
        SchemaProgram program = d.tokenCount() == 0 ? null : validator.program();
        if (program == null) {
            return ViolationOutput.of(validator.validate(d), format);
        }
        try {
            return program.output(d, format);
        } catch (PatternLimitException tooSlow) {
            return ViolationOutput.of(Report.of(d, tooSlow), format);
        }
    }
}
