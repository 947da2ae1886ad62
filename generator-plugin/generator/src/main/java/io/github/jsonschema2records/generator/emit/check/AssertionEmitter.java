package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.check.EnumForm;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;

/** Emits assertions, which look at the value alone, as expressions. */
final class AssertionEmitter implements AssertionCases<CodeBlock> {

    private final Literals literals;
    private final PatternEmitter patterns;

    AssertionEmitter(Literals literals, PatternEmitter patterns) {
        this.literals = literals;
        this.patterns = patterns;
    }

    /** Returns {@code Assert.keyword(d, at, ..., e)}, or an empty block if the keyword has no effect. */
    CodeBlock expression(Step.Assertion step) {
        String format = step.format();
        CodeBlock call =
                step.keyword() instanceof Keyword.Pattern pattern && format != null && patterns.isFormat(format)
                        ? of("pattern", CodeBlock.of("$N, $S", patterns.constant(pattern.regex()), format))
                        : step.keyword().matchAssertion(this);
        return call.isEmpty() ? call : CodeBlock.of("$T.$L", RuntimeTypes.ASSERT, call);
    }

    /** Returns {@code Assert.enumStrings(d, at, ..., e)} or {@code Assert.enumValues(d, at, ..., e)}. */
    CodeBlock expression(EnumForm form) {
        return CodeBlock.of(
                "$T.$L",
                RuntimeTypes.ASSERT,
                form instanceof EnumForm.Strings strings
                        ? enumStrings(strings)
                        : of("enumValues", CodeBlock.of("$N", literals.dataArray(((EnumForm.Values) form).values()))));
    }

    private CodeBlock enumStrings(EnumForm.Strings form) {
        CodeBlock table = CodeBlock.of("$N", literals.table("ENUM", form.strings()));
        CodeBlock kinds = form.literals().stream().map(AssertionEmitter::kind).collect(CodeBlock.joining(" | "));
        return of("enumStrings", kinds.isEmpty() ? table : CodeBlock.of("$L, $L", table, kinds));
    }

    /** Returns the kind of null, true or false. */
    private static CodeBlock kind(SourceValue literal) {
        return literal instanceof SourceBoolean bool
                ? CodeBlock.of("1 << $T.$L", RuntimeTypes.KIND, bool.value() ? "TRUE" : "FALSE")
                : CodeBlock.of("$T.NULLS", RuntimeTypes.KIND);
    }

    @Override
    public CodeBlock type(Type keyword) {
        return of("type", CallEmitter.kinds(keyword.types(), keyword.integralDecimals()));
    }

    @Override
    public CodeBlock enumeration(Enumeration keyword) {
        throw new IllegalStateException("a step of its own: " + keyword);
    }

    @Override
    public CodeBlock constant(Const keyword) {
        return keyword.value() instanceof SourceString string
                ? of("constString", CodeBlock.of("$N", literals.bytes(string.value())))
                : of("constant", CodeBlock.of("$N", literals.data(keyword.value())));
    }

    @Override
    public CodeBlock multipleOf(MultipleOf keyword) {
        return of("multipleOf", literals.number(keyword.divisor()));
    }

    @Override
    public CodeBlock bound(Bound keyword) {
        return of(keyword.keyword(), literals.number(keyword.limit()));
    }

    @Override
    public CodeBlock size(Size keyword) {
        // No document is long enough to distinguish a larger limit from the greatest int.
        return of(keyword.keyword(), CodeBlock.of("$L", (int) Math.min(keyword.limit(), Integer.MAX_VALUE)));
    }

    @Override
    public CodeBlock pattern(Pattern keyword) {
        return of("pattern", CodeBlock.of("$N", patterns.constant(keyword.regex())));
    }

    @Override
    public CodeBlock format(Format keyword) {
        return patterns.formatConstant(keyword.name())
                .map(name -> of("format", CodeBlock.of("$N", name)))
                .orElse(CodeBlock.of(""));
    }

    @Override
    public CodeBlock uniqueItems(UniqueItems keyword) {
        return CodeBlock.of(keyword.unique() ? "uniqueItems(d, at, e)" : "");
    }

    @Override
    public CodeBlock required(Required keyword) {
        throw new IllegalStateException("checked with the members: " + keyword);
    }

    @Override
    public CodeBlock dependentRequired(DependentRequired keyword) {
        throw new IllegalStateException("a step of its own: " + keyword);
    }

    private static CodeBlock of(String method, CodeBlock argument) {
        return CodeBlock.of("$L(d, at, $L, e)", method, argument);
    }
}
