package io.github.jsonschema2records.generator.emit.type;

import io.github.jsonschema2records.generator.emit.java.Code;
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
    static Code refused(RecordModel model) {
        List<Code> items = new ArrayList<>();
        for (Slot slot : model.slots()) {
            if (slot.component() != null && !slot.component().required()) {
                items.add(Code.of("$N", slot.name()));
            }
        }
        Slot rest = model.additional();
        if (rest != null && !items.isEmpty()) {
            items.add(Code.of("$1N.isEmpty() ? null : $1N", rest.name()));
        }
        if (!model.plan().isTuple() || items.size() < 2) {
            return Code.of("");
        }
        long required =
                model.plan().components().stream().filter(Component::required).count();
        return Code.of(
                "$T.requireNoGap($L, $L);\n", RuntimeTypes.codegen("Tuple"), required + 1, Code.join(items, ",$W"));
    }
}
