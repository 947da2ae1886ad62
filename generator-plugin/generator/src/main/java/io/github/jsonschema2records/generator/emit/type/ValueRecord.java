package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits a record around one value that has no object type of its own. */
final class ValueRecord {

    private final ClassName self;
    private final TypeName type;
    private final TypeName headerType;
    private final boolean nullable;
    private final Code text;
    private final boolean deep;

    /**
     * Creates a record around a value.
     *
     * @param id the type that has the codec of the record
     * @param members the simple names of its member classes
     */
    ValueRecord(EmitContext context, TypeId id, ClassName self, Set<String> members, TypeRef value) {
        this.self = self;
        this.deep = context.nesting().isDeep(id)
                && value.declaredType().filter(context.nesting()::isDeep).isPresent();
        this.text = SecretsEmitter.text(context, id);
        this.nullable = value.isNullable();
        JavaTypes types = new JavaTypes(context);
        this.type = nullable ? types.element(value) : types.required(value);
        this.headerType = new HeaderTypes(self, members).of(type);
    }

    /** Returns the record with state, copies, equality and text. */
    TypeSpec.Builder emit() {
        Slot slot = new Slot(null, "value", type);
        Code copied = DefensiveCopies.of(slot);
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(headerType, "value");
        if (!copied.isEmpty()) {
            constructor.addCode(Code.statement(nullable ? "value = value == null ? null : $L" : "value = $L", copied)
                    .block());
        } else if (!nullable && !type.isPrimitive()) {
            constructor.addStatement("$T.requireNonNull(value, $S)", Objects.class, "value");
        }
        TypeSpec.Builder record = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor.build());
        MemberTemplate.addTo(
                record,
                """
                @Override
                public boolean equals(@Nullable Object o) {
                    return o instanceof $self:T that && $equal:L;
                }

                @Override
                public int hashCode() {
                    return $hash:L;
                }

                @Override
                public String toString() {
                    return $name:L.concat($text:L).concat(")");
                }
                """,
                "self",
                self,
                "equal",
                deep
                        ? Code.of("$T.equal(this, that)", RuntimeTypes.DEEP_EQUALITY)
                        : Code.of("$T.equals(value, that.value)", Objects.class),
                "hash",
                deep
                        ? Code.of("$T.hash(this)", RuntimeTypes.DEEP_EQUALITY)
                        : Code.of("$T.hashCode(value)", Objects.class),
                "name",
                Code.of("$S", String.join(".", self.simpleNames()) + "("),
                "text",
                text);
        return record;
    }
}
