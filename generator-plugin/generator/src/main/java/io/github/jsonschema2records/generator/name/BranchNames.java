package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.name.NamesLock.Pin;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the branches of a union after their types, or else after the types of their values. */
final class BranchNames {

    private final TypeNames types;
    private final PinnedNames pinned;

    BranchNames(TypeNames types, PinnedNames pinned) {
        this.types = types;
        this.pinned = pinned;
    }

    List<String> of(UnionType union) {
        NameScope scope = new NameScope();
        scope.forbid(FixedNames.CODEC);
        EmittedClasses.IMPORTED.forEach(scope::forbid);
        types.name(union.id()).simpleNames().forEach(scope::take);
        types.nestedIn(union.id()).forEach(scope::take);
        scope.take(FixedNames.CASES);
        scope.take(FixedNames.PARTIAL_CASES);
        Map<Place, Pin> pins = pinned.branches(union).found();
        pins.values().forEach(pin -> scope.take(pin.name()));
        List<String> names = new ArrayList<>();
        for (Branch branch : union.branches()) {
            String content = branch.reading().type().match(new ContentNames());
            Pin pin = branch.wrapped() && !pins.isEmpty()
                    ? pins.get(pinned.places().of(branch))
                    : null;
            String wrapper = pin == null ? null : pin.name();
            if (branch.wrapped() && wrapper == null) {
                wrapper = scope.takeFirst(candidates(branch, content));
            }
            names.add(wrapper == null ? content : wrapper);
        }
        return names;
    }

    /**
     * Returns candidates for a name. A type from another build has its name already, so a name that the branch asks for
     * is meant for the record around it.
     */
    private List<String> candidates(Branch branch, String content) {
        String given = types.isReused(branch.reading().type()) ? GivenNames.ofInline(branch.schema()) : null;
        return given == null ? List.of(content + "Value") : List.of(given, content + "Value");
    }

    private final class ContentNames implements TypeRef.Cases<String> {
        @Override
        public String scalar(Scalar scalar) {
            if (scalar.kinds().has(Kind.STRING)) {
                return "String";
            } else if (scalar.kinds().has(Kind.BOOLEAN)) {
                return "Boolean";
            }
            return scalar.kinds().has(Kind.FRACTION) ? "Number" : "Integer";
        }

        @Override
        public String converted(Conversion conversion) {
            return conversion.simpleName();
        }

        @Override
        public String data() {
            return "Json";
        }

        @Override
        public String list(TypeRef element) {
            return element.match(this) + "List";
        }

        @Override
        public String set(TypeRef element) {
            return element.match(this) + "Set";
        }

        @Override
        public String map(TypeRef value) {
            return value.match(this) + "Map";
        }

        @Override
        public String declared(TypeId id) {
            return types.simpleName(id);
        }

        @Override
        public String nullable(TypeRef type) {
            return type.match(this);
        }
    }
}
