package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object or array whose end has not been read yet. */
abstract sealed class OpenContainer {

    final SourcePosition position;

    /** The JSON Pointer of the container itself. */
    final String pointer;

    private OpenContainer(SourcePosition position, String pointer) {
        this.position = position;
        this.pointer = pointer;
    }

    /** Returns the word for it in messages. */
    abstract String kind();

    /** Returns the pointer of the value that comes next. */
    abstract String nextPointer();

    abstract void add(SourceValue value);

    abstract SourceValue close();

    /** An object. */
    static final class OpenObject extends OpenContainer {

        private final Map<String, Member> members = new LinkedHashMap<>();
        private String name = "";
        private SourcePosition namePosition;

        OpenObject(SourcePosition position, String pointer) {
            super(position, pointer);
            namePosition = position;
        }

        /** Takes the name of the next member. Returns the position of an earlier member with the same name, or null. */
        @Nullable
        SourcePosition name(String next, SourcePosition at) {
            name = next;
            namePosition = at;
            Member previous = members.get(next);
            return previous == null ? null : previous.namePosition();
        }

        @Override
        String kind() {
            return "object";
        }

        @Override
        String nextPointer() {
            return JsonPointer.append(pointer, name);
        }

        @Override
        void add(SourceValue value) {
            members.putIfAbsent(name, new Member(namePosition, value));
        }

        @Override
        SourceValue close() {
            return new SourceObject(position, Collections.unmodifiableMap(members));
        }
    }

    /** An array. */
    static final class OpenArray extends OpenContainer {

        private final List<SourceValue> elements = new ArrayList<>();

        OpenArray(SourcePosition position, String pointer) {
            super(position, pointer);
        }

        @Override
        String kind() {
            return "array";
        }

        @Override
        String nextPointer() {
            return JsonPointer.append(pointer, elements.size());
        }

        @Override
        void add(SourceValue value) {
            elements.add(value);
        }

        @Override
        SourceValue close() {
            return new SourceArray(position, elements);
        }
    }
}
