package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.RecordFace.Slot;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.ArrayList;
import java.util.List;

/** What the constructor of an array's record refuses: an item that is absent is followed by none. */
final class TupleGaps {

    private TupleGaps() {}

    /** The statement that refuses gaps, or nothing where there can be none. */
    static CodeBlock refused(RecordFace face) {
        List<CodeBlock> items = new ArrayList<>();
        for (Slot slot : face.slots()) {
            if (slot.component() != null && !slot.component().required()) {
                items.add(CodeBlock.of("$N", slot.name()));
            }
        }
        Slot rest = face.additional();
        if (rest != null && !items.isEmpty()) {
            items.add(CodeBlock.of("$1N.isEmpty() ? null : $1N", rest.name()));
        }
        if (!face.plan().isTuple() || items.size() < 2) {
            return CodeBlock.of("");
        }
        long required =
                face.plan().components().stream().filter(Component::required).count();
        return CodeBlock.of(
                "$T.requireNoGap($L, $L);\n",
                RuntimeTypes.codegen("Tuple"),
                required + 1,
                CodeBlock.join(items, ",$W"));
    }
}
