package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.ArrayList;
import java.util.List;

/** Emits the checks in the constructor of an array's record: no item may follow an absent item. */
final class TupleConstructorChecks {

    private TupleConstructorChecks() {}

    /** Returns the statement that refuses gaps, or nothing if there can be none. */
    static CodeBlock refused(RecordModel model) {
        List<CodeBlock> items = new ArrayList<>();
        for (Slot slot : model.slots()) {
            if (slot.component() != null && !slot.component().required()) {
                items.add(CodeBlock.of("$N", slot.name()));
            }
        }
        Slot rest = model.additional();
        if (rest != null && !items.isEmpty()) {
            items.add(CodeBlock.of("$1N.isEmpty() ? null : $1N", rest.name()));
        }
        if (!model.plan().isTuple() || items.size() < 2) {
            return CodeBlock.of("");
        }
        long required =
                model.plan().components().stream().filter(Component::required).count();
        return CodeBlock.of(
                "$T.requireNoGap($L, $L);\n",
                RuntimeTypes.codegen("Tuple"),
                required + 1,
                CodeBlock.join(items, ",$W"));
    }
}
