package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.regex.MatcherCall;
import io.github.jsonschema2records.runtime.format.Formats;
import java.util.Optional;

/** Patterns and formats as constants of the class. */
public final class PatternEmitter {

    private final CheckPlan checks;
    private final ClassConstants constants;
    private final String owner;

    /**
     * Constants of a class.
     *
     * @param owner what the names of patterns begin with
     */
    public PatternEmitter(CheckPlan checks, ClassConstants constants, String owner) {
        this.checks = checks;
        this.constants = constants;
        this.owner = owner;
    }

    /** The constant of an ECMA-262 regular expression. */
    public String constant(String regex) {
        MatcherCall matcher = checks.pattern(regex).matcher();
        CodeBlock arguments = matcher.arguments().stream().map(Literals::string).collect(CodeBlock.joining(", "));
        return constants.pattern(
                ConstantLabel.of(owner, "PATTERN"),
                regex,
                RuntimeTypes.TEXT_PATTERN,
                CodeBlock.of("$T.$L($L)", RuntimeTypes.pattern(matcher.className()), matcher.factory(), arguments));
    }

    /** Returns whether the runtime knows a format of this name. */
    public boolean isFormat(String name) {
        return Formats.of(name) != null;
    }

    /** The constant of a format, or empty where its name means nothing to us, so that it only annotates. */
    public Optional<String> formatConstant(String name) {
        if (!isFormat(name)) {
            return Optional.empty();
        }
        CodeBlock found = CodeBlock.of("$T.of($S)", RuntimeTypes.FORMATS, name);
        return Optional.of(
                constants.of(ConstantLabel.of(ConstantLabel.of(name), "FORMAT"), RuntimeTypes.TEXT_FORMAT, found));
    }
}
