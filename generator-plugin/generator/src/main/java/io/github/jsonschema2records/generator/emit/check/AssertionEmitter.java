package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.emit.java.Code;
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
final class AssertionEmitter implements AssertionCases<Code> {

    private final Literals literals;
    private final PatternEmitter patterns;

    AssertionEmitter(Literals literals, PatternEmitter patterns) {
        this.literals = literals;
        this.patterns = patterns;
    }

    /** Returns {@code Assert.keyword(d, at, ..., e)}, or an empty block if the keyword has no effect. */
    Code expression(Step.Assertion step) {
        String format = step.format();
        Code call = step.keyword() instanceof Keyword.Pattern pattern && format != null && patterns.isFormat(format)
                ? of("pattern", Code.of("$N, $S", patterns.constant(pattern.regex()), format))
                : step.keyword().matchAssertion(this);
        return call.isEmpty() ? call : Code.of("$T.$L", RuntimeTypes.ASSERT, call);
    }

    /** Returns {@code Assert.enumStrings(d, at, ..., e)} or {@code Assert.enumValues(d, at, ..., e)}. */
    Code expression(EnumForm form) {
        return Code.of(
                "$T.$L",
                RuntimeTypes.ASSERT,
                form instanceof EnumForm.Strings strings
                        ? enumStrings(strings)
                        : of("enumValues", Code.of("$N", literals.dataArray(((EnumForm.Values) form).values()))));
    }

    private Code enumStrings(EnumForm.Strings form) {
        Code table = Code.of("$N", literals.table("ENUM", form.strings()));
        Code kinds = form.literals().stream().map(AssertionEmitter::kind).collect(Code.joining(" | "));
        return of("enumStrings", kinds.isEmpty() ? table : Code.of("$L, $L", table, kinds));
    }

    /** Returns the kind of null, true or false. */
    private static Code kind(SourceValue literal) {
        return literal instanceof SourceBoolean bool
                ? Code.of("1 << $T.$L", RuntimeTypes.KIND, bool.value() ? "TRUE" : "FALSE")
                : Code.of("$T.NULLS", RuntimeTypes.KIND);
    }

    @Override
    public Code type(Type keyword) {
        return of("type", KindSets.of(keyword.types(), keyword.integralDecimals()));
    }

    @Override
    public Code enumeration(Enumeration keyword) {
        throw new IllegalStateException("a step of its own: " + keyword);
    }

    @Override
    public Code constant(Const keyword) {
        return keyword.value() instanceof SourceString string
                ? of("constString", Code.of("$N", literals.bytes(string.value())))
                : of("constant", Code.of("$N", literals.data(keyword.value())));
    }

    @Override
    public Code multipleOf(MultipleOf keyword) {
        return of("multipleOf", literals.number(keyword.divisor()));
    }

    @Override
    public Code bound(Bound keyword) {
        return of(keyword.keyword(), literals.number(keyword.limit()));
    }

    @Override
    public Code size(Size keyword) {
        // No document is long enough to distinguish a larger limit from the greatest int.
        return of(keyword.keyword(), Code.of("$L", (int) Math.min(keyword.limit(), Integer.MAX_VALUE)));
    }

    @Override
    public Code pattern(Pattern keyword) {
        return of("pattern", Code.of("$N", patterns.constant(keyword.regex())));
    }

    @Override
    public Code format(Format keyword) {
        return patterns.formatConstant(keyword.name())
                .map(name -> of("format", Code.of("$N", name)))
                .orElse(Code.of(""));
    }

    @Override
    public Code uniqueItems(UniqueItems keyword) {
        return Code.of(keyword.unique() ? "uniqueItems(d, at, e)" : "");
    }

    @Override
    public Code required(Required keyword) {
        throw new IllegalStateException("checked with the members: " + keyword);
    }

    @Override
    public Code dependentRequired(DependentRequired keyword) {
        throw new IllegalStateException("a step of its own: " + keyword);
    }

    private static Code of(String method, Code argument) {
        return Code.of("$L(d, at, $L, e)", method, argument);
    }
}
