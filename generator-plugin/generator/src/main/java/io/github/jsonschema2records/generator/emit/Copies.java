package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.RecordFace.Slot;
import java.util.List;

/** Defensive copies: collections are taken over by value, to the last one. */
final class Copies {

    private Copies() {}

    /** The copy of a component's collection, or an empty block where it holds none. */
    static CodeBlock of(Slot slot) {
        if (!(slot.type() instanceof ParameterizedTypeName type)) {
            return CodeBlock.of("");
        }
        String raw = type.rawType().simpleName();
        if (!raw.equals("List") && !raw.equals("Map")) {
            return CodeBlock.of("");
        }
        List<? extends TypeName> arguments = type.typeArguments();
        TypeName held = arguments.get(arguments.size() - 1);
        String kind = raw.equals("List") ? "list" : "map";
        if (isCollection(held)) {
            return CodeBlock.of("$T.$L($N)", RuntimeTypes.DEEP_IMMUTABLE, kind, slot.name());
        }
        return CodeBlock.of(
                "$T.$L($N)", RuntimeTypes.IMMUTABLE, held.isAnnotated() ? kind + "OfNullable" : kind, slot.name());
    }

    private static boolean isCollection(TypeName type) {
        return type instanceof ParameterizedTypeName;
    }
}
