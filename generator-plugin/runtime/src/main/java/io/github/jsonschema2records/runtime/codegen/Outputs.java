package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ViolationOutput;
import java.util.List;

/** The standard output formats: the side of {@link CompiledValidator} that who asks for yes or no never loads. */
final class Outputs {

    private Outputs() {}

    static List<Annotation> annotations(OutputProgram program, JsonDocument d) {
        VerdictMemory.of(d).restart();
        try {
            return program.annotations(d);
        } catch (LimitException limit) {
            throw new InvalidInstanceException(ViolationReport.of(d, limit).violations());
        } catch (StackOverflowError deep) {
            throw new InvalidInstanceException(
                    ViolationReport.of(d, LimitException.stack()).violations());
        }
    }

    static JsonObject of(CompiledValidator validator, JsonDocument d, OutputFormat format) {
        if (format == OutputFormat.FLAG) {
            return ViolationOutput.flag(validator.isValid(d));
        }
        OutputProgram program = d.tokenCount() == 0 ? null : validator.program();
        if (program == null) {
            return ViolationOutput.of(validator.validate(d), format);
        }
        VerdictMemory.of(d).restart();
        try {
            return program.output(d, format);
        } catch (LimitException limit) {
            return ViolationOutput.of(ViolationReport.of(d, limit), format);
        } catch (StackOverflowError deep) {
            return ViolationOutput.of(ViolationReport.of(d, LimitException.stack()), format);
        }
    }
}
