package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.TypeDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the declarations of generated types, shortened for readers. */
final class JavaWords implements DeclaredType.Cases<String> {

    /** Limit of the constants and permitted types that are shown, as the page lists them anyway. */
    private static final int MOST = 40;

    private final TypePlan types;
    private final NameTable names;
    private final TypeDescription words;

    JavaWords(Decisions decisions) {
        this.types = decisions.plan().types();
        this.names = decisions.names();
        this.words = new TypeDescription(decisions);
    }

    /** Returns the declaration of a type, several lines. */
    String declaration(DeclaredType type) {
        return type.match(this);
    }

    /**
     * Returns the accessor of a property: its type and its name. Returns "" if the declaration shows it with the name
     * that the property has in JSON; then the page's script copies it, so that the file stays small.
     */
    String accessor(TypeId id, Component component) {
        String name = names.component(id, component.jsonName());
        boolean shown = component.isState() && name.equals(component.jsonName());
        return shown ? "" : type(component) + " " + name + "()";
    }

    private String type(Component component) {
        if (component.isThreeState()) {
            return "JsonField<" + words.boxed(component.type().bare()) + ">";
        } else if (component.required()) {
            return words.of(component.type());
        }
        return "@Nullable " + words.boxed(component.type().bare());
    }

    @Override
    public String record(RecordType type) {
        List<String> parts = new ArrayList<>();
        for (Component component : type.components()) {
            if (component.isState()) {
                parts.add(type(component) + " " + names.component(type.id(), component.jsonName()));
            }
        }
        if (type.additional() != null) {
            String held = words.boxed(type.additional().type());
            parts.add(
                    type.isTuple()
                            ? "List<" + held + "> " + FixedNames.REST
                            : "Map<String, " + held + "> " + FixedNames.ADDITIONAL);
        }
        String name = names.type(type.id()).simpleName();
        return type.exceedsConstructor()
                ? "public final class " + name + implemented(type.id()) + " {\n    "
                        + parts.stream().map(part -> part + "();").collect(Collectors.joining("\n    ")) + "\n}"
                : "public record " + name + "(" + list(parts) + ")" + implemented(type.id()) + " {}";
    }

    @Override
    public String enumeration(EnumType type) {
        return "public enum " + names.type(type.id()).simpleName() + implemented(type.id()) + " {\n    "
                + constants(type.id(), type.values()) + "\n}";
    }

    @Override
    public String openEnum(OpenEnumType type) {
        String name = names.type(type.id()).simpleName();
        return "public sealed interface " + name + implemented(type.id()) + "\n    permits " + name + ".Known, " + name
                + ".Unknown {\n\n    String value();\n\n    enum Known implements " + name + " {\n        "
                + constants(type.id(), type.known()).replace("\n", "\n    ")
                + "\n    }\n\n    record Unknown(String value) implements " + name + " {}\n}";
    }

    @Override
    public String text(StringSetType type) {
        return "public record " + names.type(type.id()).simpleName() + "(String value)" + implemented(type.id())
                + " {}";
    }

    @Override
    public String union(UnionType type) {
        List<String> permitted = new ArrayList<>();
        List<String> branches = names.branches(type.id());
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = type.branches().get(i);
            permitted.add(
                    branch.wrapped()
                            ? names.type(type.id()).simpleName() + "." + branches.get(i) + " /* "
                                    + words.of(branch.reading().type()) + " */"
                            : words.of(branch.reading().type()));
        }
        return "public sealed interface " + names.type(type.id()).simpleName() + implemented(type.id())
                + "\n    permits " + some(permitted, ",\n            ");
    }

    @Override
    public String wrapper(WrapperType type) {
        return "public record " + names.type(type.id()).simpleName() + "("
                + words.of(type.reading().type()) + " value)" + implemented(type.id()) + " {}";
    }

    private static String list(List<String> parts) {
        return parts.isEmpty() ? "" : "\n    " + String.join(",\n    ", parts);
    }

    private String implemented(TypeId id) {
        List<TypeId> unions = types.unionsOf(id);
        String keyword = types.type(id) instanceof UnionType ? " extends " : " implements ";
        return unions.isEmpty()
                ? ""
                : keyword
                        + unions.stream()
                                .map(union -> words.of(new TypeRef.Declared(union)))
                                .collect(Collectors.joining(", "));
    }

    private String constants(TypeId id, List<String> values) {
        return some(values.stream().map(value -> names.constant(id, value)).toList(), ",\n    ");
    }

    private static String some(List<String> texts, String separator) {
        String shown = texts.stream().limit(MOST).collect(Collectors.joining(separator));
        return texts.size() > MOST ? shown + separator + "// and " + (texts.size() - MOST) + " more" : shown;
    }
}
