package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.regex.MatcherCall;
import io.github.jsonschema2records.runtime.format.Formats;
import java.util.Optional;

/** Emits patterns and formats as constants of a class. */
public final class PatternEmitter {

    private final CheckPlan checks;
    private final ClassConstants constants;
    private final String owner;

    /**
     * Creates an emitter of constants.
     *
     * @param owner beginning of the names of patterns
     */
    public PatternEmitter(CheckPlan checks, ClassConstants constants, String owner) {
        this.checks = checks;
        this.constants = constants;
        this.owner = owner;
    }

    /** Returns the constant of an ECMA-262 regular expression. */
    public String constant(String regex) {
        MatcherCall matcher = checks.pattern(regex).matcher();
        Code arguments = matcher.arguments().stream().map(Literals::string).collect(Code.joining(", "));
        return constants.pattern(
                ConstantLabel.of(owner, "PATTERN"),
                regex,
                RuntimeTypes.TEXT_PATTERN,
                Code.of("$T.$L($L)", RuntimeTypes.pattern(matcher.className()), matcher.factory(), arguments));
    }

    /** Returns whether the runtime knows a format of this name. */
    public boolean isFormat(String name) {
        return Formats.of(name) != null;
    }

    /** Returns the constant of a format; empty if the runtime does not know it, so that it is only an annotation. */
    public Optional<String> formatConstant(String name) {
        if (!isFormat(name)) {
            return Optional.empty();
        }
        Code format = Code.of("$T.of($S)", RuntimeTypes.FORMATS, name);
        return Optional.of(
                constants.of(ConstantLabel.of(ConstantLabel.of(name), "FORMAT"), RuntimeTypes.TEXT_FORMAT, format));
    }
}
