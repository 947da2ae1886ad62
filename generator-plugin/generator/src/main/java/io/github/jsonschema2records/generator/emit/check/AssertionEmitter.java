package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A keyword that looks at the value alone, as a statement. */
final class AssertionEmitter {

    private final Literals literals;
    private final PatternEmitter patterns;

    AssertionEmitter(ClassConstants constants, PatternEmitter patterns) {
        this.literals = new Literals(constants);
        this.patterns = patterns;
    }

    /** {@code ok &= Assert.keyword(d, at, ..., e);}, or nothing where the keyword says nothing. */
    CodeBlock statement(Step.Assertion step) {
        String format = step.format();
        CodeBlock call =
                step.keyword() instanceof Keyword.Pattern pattern && format != null && patterns.isFormat(format)
                        ? of("pattern", CodeBlock.of("$N, $S", patterns.constant(pattern.regex()), format))
                        : call(step.keyword());
        return call.isEmpty() ? call : CodeBlock.of("ok &= $T.$L;\n", RuntimeTypes.ASSERT, call);
    }

    private CodeBlock call(Keyword.Assertion keyword) {
        if (keyword instanceof Keyword.Type type) {
            return of("type", CallEmitter.kinds(type.types(), type.integralDecimals()));
        } else if (keyword instanceof Keyword.Enumeration values) {
            return enumeration(values.values());
        } else if (keyword instanceof Keyword.Const value) {
            return value.value() instanceof SourceString string
                    ? of("constString", CodeBlock.of("$N", literals.bytes(string.value())))
                    : of("constant", CodeBlock.of("$N", literals.data(value.value())));
        } else if (keyword instanceof Keyword.Maximum maximum) {
            return of(maximum.exclusive() ? "exclusiveMaximum" : "maximum", literals.number(maximum.limit()));
        } else if (keyword instanceof Keyword.Minimum minimum) {
            return of(minimum.exclusive() ? "exclusiveMinimum" : "minimum", literals.number(minimum.limit()));
        } else if (keyword instanceof Keyword.MultipleOf multiple) {
            return of("multipleOf", literals.number(multiple.divisor()));
        } else if (keyword instanceof Keyword.Pattern pattern) {
            return of("pattern", CodeBlock.of("$N", patterns.constant(pattern.regex())));
        } else if (keyword instanceof Keyword.Format format) {
            return patterns.formatConstant(format.name())
                    .map(name -> of("format", CodeBlock.of("$N", name)))
                    .orElse(CodeBlock.of(""));
        } else if (keyword instanceof Keyword.UniqueItems unique) {
            return unique.unique() ? CodeBlock.of("uniqueItems(d, at, e)") : CodeBlock.of("");
        }
        return sized(keyword);
    }

    private static CodeBlock sized(Keyword.Assertion keyword) {
        if (keyword instanceof Keyword.MinLength min) {
            return size("minLength", min.limit());
        } else if (keyword instanceof Keyword.MaxLength max) {
            return size("maxLength", max.limit());
        } else if (keyword instanceof Keyword.MinItems min) {
            return size("minItems", min.limit());
        } else if (keyword instanceof Keyword.MaxItems max) {
            return size("maxItems", max.limit());
        } else if (keyword instanceof Keyword.MinProperties min) {
            return size("minProperties", min.limit());
        } else if (keyword instanceof Keyword.MaxProperties max) {
            return size("maxProperties", max.limit());
        }
        throw new IllegalStateException("not an assertion of its own: " + keyword);
    }

    /** No document is long enough to tell a limit from the greatest int. */
    private static CodeBlock size(String method, long limit) {
        return of(method, CodeBlock.of("$L", (int) Math.min(limit, Integer.MAX_VALUE)));
    }

    private CodeBlock enumeration(List<SourceValue> values) {
        Set<String> strings = new LinkedHashSet<>();
        List<CodeBlock> others = new ArrayList<>();
        for (SourceValue value : values) {
            if (value instanceof SourceString string) {
                strings.add(string.value());
            } else if (value instanceof SourceNull) {
                others.add(CodeBlock.of("$T.NULLS", RuntimeTypes.KIND));
            } else if (value instanceof SourceBoolean bool) {
                others.add(CodeBlock.of("1 << $T.$L", RuntimeTypes.KIND, bool.value() ? "TRUE" : "FALSE"));
            } else {
                return of("enumValues", CodeBlock.of("$N", literals.dataArray(values)));
            }
        }
        CodeBlock table = CodeBlock.of("$N", literals.table("ENUM", strings));
        return others.isEmpty()
                ? of("enumStrings", table)
                : of("enumStrings", CodeBlock.of("$L, $L", table, CodeBlock.join(others, " | ")));
    }

    private static CodeBlock of(String method, CodeBlock argument) {
        return CodeBlock.of("$L(d, at, $L, e)", method, argument);
    }
}
