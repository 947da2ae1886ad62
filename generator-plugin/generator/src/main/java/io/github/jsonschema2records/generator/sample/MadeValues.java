package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates values that stand in no document. They are equal if they are written in the same way. */
final class MadeValues {

    static final SourcePosition NOWHERE = SourcePosition.startOf("sample");

    /** Values of all kinds. */
    static final List<SourceValue> ALL_KINDS = List.of(
            string("a"),
            number(BigDecimal.ONE),
            number(new BigDecimal("0.5")),
            bool(true),
            object(Map.of()),
            array(List.of()),
            nothing());

    private MadeValues() {}

    static SourceString string(String text) {
        return new SourceString(NOWHERE, text);
    }

    static SourceNumber number(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return new SourceNumber(NOWHERE, plain.toPlainString());
    }

    static SourceBoolean bool(boolean value) {
        return new SourceBoolean(NOWHERE, value);
    }

    static SourceNull nothing() {
        return new SourceNull(NOWHERE);
    }

    static SourceArray array(List<SourceValue> elements) {
        return new SourceArray(NOWHERE, elements);
    }

    static SourceObject object(Map<String, SourceValue> members) {
        Map<String, Member> all = new LinkedHashMap<>();
        members.forEach((name, value) -> all.put(name, new Member(NOWHERE, value)));
        return new SourceObject(NOWHERE, Collections.unmodifiableMap(all));
    }

    /** Returns the values of the members of an object, in a new map. */
    static Map<String, SourceValue> members(SourceObject object) {
        Map<String, SourceValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, member.value()));
        return members;
    }

    /** Returns a copy of an object with another value of a member. */
    static SourceObject with(SourceObject object, String name, SourceValue value) {
        Map<String, SourceValue> members = members(object);
        members.put(name, value);
        return object(members);
    }

    /** Returns a copy of an object without some members. */
    static SourceObject without(SourceObject object, Collection<String> names) {
        Map<String, SourceValue> members = members(object);
        members.keySet().removeAll(names);
        return object(members);
    }

    /** Returns a copy of a value, which is another object and has no position. */
    static SourceValue copy(SourceValue value) {
        if (value instanceof SourceString string) {
            return string(string.value());
        } else if (value instanceof SourceNumber number) {
            return new SourceNumber(NOWHERE, number.text());
        } else if (value instanceof SourceBoolean bool) {
            return bool(bool.value());
        } else if (value instanceof SourceArray array) {
            return array(array.elements().stream().map(MadeValues::copy).toList());
        } else if (value instanceof SourceObject object) {
            Map<String, SourceValue> members = members(object);
            members.replaceAll((name, member) -> copy(member));
            return object(members);
        }
        return nothing();
    }

    /** Returns a value in which one object, found by its identity, is replaced by another. */
    @SuppressWarnings("ReferenceEquality") // Equal objects may occur elsewhere.
    static SourceValue replace(SourceValue whole, SourceValue part, SourceValue other) {
        if (whole == part) {
            return other;
        } else if (whole instanceof SourceArray array) {
            List<SourceValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(replace(element, part, other)));
            return array(elements);
        } else if (whole instanceof SourceObject object) {
            Map<String, SourceValue> members = members(object);
            members.replaceAll((name, member) -> replace(member, part, other));
            return object(members);
        }
        return whole;
    }

    /** Returns the number of values in a value, including itself. */
    static int size(SourceValue value) {
        if (value instanceof SourceArray array) {
            return 1 + array.elements().stream().mapToInt(MadeValues::size).sum();
        } else if (value instanceof SourceObject object) {
            return 1
                    + object.members().values().stream()
                            .mapToInt(member -> size(member.value()))
                            .sum();
        }
        return 1;
    }
}
