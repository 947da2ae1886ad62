package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.TypeDescription;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of generated types that code of users depends on. */
final class JavaApi {

    /** The document whose name does not matter. */
    private final @Nullable SchemaDocument root;

    private final NameTable names;
    private final TypeDescription words;
    private final Map<String, JavaType> types = new LinkedHashMap<>();

    /** The form of a type. */
    enum Form {
        RECORD("record"),
        CLASS("class"),
        ENUM("enum"),
        OPEN_ENUM("open enum"),
        UNION("union");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A generated type.
     *
     * @param place the location of its schema
     * @param members its components, constants or branches
     */
    record JavaType(String name, Form form, String place, List<JavaMember> members) {}

    /**
     * A component, constant or branch.
     *
     * @param name its Java name
     * @param jsonName its name or value in JSON
     * @param type its Java type; {@code ""} for a constant
     * @param nullable whether it can be null
     * @param state whether it is a component of the record, not only an accessor
     */
    record JavaMember(String name, String jsonName, String type, boolean nullable, boolean state) {}

    private JavaApi(Decisions decisions, boolean single) {
        this.root = single
                ? decisions.plan().facts().graph().roots().get(0).location().document()
                : null;
        this.names = decisions.names();
        this.words = new TypeDescription(decisions);
    }

    /**
     * Returns the types of a run by name, in the order of discovery.
     *
     * @param single whether the only schema is compared with the only other one, whatever their names are
     */
    static Map<String, JavaType> of(Decisions decisions, boolean single) {
        JavaApi api = new JavaApi(decisions, single);
        decisions.plan().types().types().values().forEach(api::add);
        return api.types;
    }

    private void add(DeclaredType type) {
        String name = names.type(type.id()).toString();
        SchemaLocation location = type.id().origin().location();
        String document =
                location.document().equals(root) ? "" : location.document().name();
        String place = document + "#" + location.pointer();
        types.put(name, type.match(new Forms(name, place)));
    }

    private JavaMember member(String name, Component component) {
        boolean nullable = !component.required() || component.type().isNullable();
        String three = component.isThreeState() ? "JsonField of " : "";
        String type = nullable ? words.boxed(component.type().bare()) : words.of(component.type());
        return new JavaMember(name, component.jsonName(), three + type, nullable, component.isState());
    }

    private final class Forms implements DeclaredType.Cases<JavaType> {

        private final String name;
        private final String place;

        Forms(String name, String place) {
            this.name = name;
            this.place = place;
        }

        private JavaType type(Form form, List<JavaMember> members) {
            return new JavaType(name, form, place, members);
        }

        @Override
        public JavaType record(RecordType type) {
            List<JavaMember> members = new ArrayList<>();
            for (Component component : type.components()) {
                members.add(member(names.component(type.id(), component.jsonName()), component));
            }
            if (type.additional() != null) {
                String others = "Map<String, " + words.boxed(type.additional().type()) + ">";
                members.add(new JavaMember("additionalProperties", "", others, false, true));
            }
            return type(type.exceedsConstructor() ? Form.CLASS : Form.RECORD, members);
        }

        @Override
        public JavaType enumeration(EnumType type) {
            return type(Form.ENUM, constants(type, type.values()));
        }

        @Override
        public JavaType openEnum(OpenEnumType type) {
            return type(Form.OPEN_ENUM, constants(type, type.known()));
        }

        private List<JavaMember> constants(DeclaredType type, List<String> values) {
            return values.stream()
                    .map(value -> new JavaMember(names.constant(type.id(), value), value, "", false, true))
                    .toList();
        }

        @Override
        public JavaType text(StringSetType type) {
            return type(Form.RECORD, List.of(new JavaMember("value", "", "String", false, true)));
        }

        @Override
        public JavaType union(UnionType type) {
            List<JavaMember> members = new ArrayList<>();
            List<String> branches = names.branches(type.id());
            for (int i = 0; i < branches.size(); i++) {
                String of = words.boxed(type.branches().get(i).reading().type());
                members.add(new JavaMember(branches.get(i), branches.get(i), of, false, true));
            }
            return type(Form.UNION, members);
        }

        @Override
        public JavaType wrapper(WrapperType type) {
            String of = words.of(type.reading().type());
            return type(Form.RECORD, List.of(new JavaMember("value", "", of, false, true)));
        }
    }
}
