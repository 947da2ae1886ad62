package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Templates of fields, constructors and methods that look like the generated class, with the slots of {@link Code}. A
 * type is a slot, primitive, {@code String} or {@code Object}, and may be {@code @Nullable}. The only annotation of a
 * method is {@code @Override}.
 */
public final class MemberTemplate {

    private static final Map<String, Modifier> MODIFIERS = Map.of(
            "public", Modifier.PUBLIC,
            "protected", Modifier.PROTECTED,
            "private", Modifier.PRIVATE,
            "abstract", Modifier.ABSTRACT,
            "static", Modifier.STATIC,
            "final", Modifier.FINAL);

    private static final String JAVADOC = "/** ";
    private static final String JAVADOC_END = " */";

    private static final String VALUE = " = ";
    private static final String COMMA = ", ";
    private static final String OVERRIDE = "@Override";
    private static final String NULLABLE = "@Nullable ";

    private final Object[] slots;
    private final Map<String, Object> values = new HashMap<>();
    private final TypeSpec.Builder type;
    private Code javadoc = Code.EMPTY;
    private boolean overriding;

    private MemberTemplate(TypeSpec.Builder type, Object[] slots) {
        this.type = type;
        this.slots = slots;
        for (int i = 0; i < slots.length; i += 2) {
            values.put((String) slots[i], slots[i + 1]);
        }
    }

    /**
     * Adds the members of a template to a type.
     *
     * @param template the members, each with Javadoc of one line or none
     * @param slots names and values by turns
     * @throws IllegalArgumentException if a slot has no value, or the template is not understood
     */
    public static void addTo(TypeSpec.Builder type, String template, Object... slots) {
        MemberTemplate members = new MemberTemplate(type, slots);
        List<String> lines = template.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).endsWith("{")) {
                int end = at + lines.subList(at, lines.size()).indexOf("}");
                members.method(lines.get(at), String.join("\n", lines.subList(at + 1, end)));
                at = end;
            } else {
                members.add(lines.get(at));
            }
        }
    }

    private void add(String line) {
        if (line.startsWith(JAVADOC) && line.endsWith(JAVADOC_END)) {
            javadoc = named(line.substring(JAVADOC.length(), line.length() - JAVADOC_END.length()) + "\n");
        } else if (line.equals(OVERRIDE)) {
            overriding = true;
        } else if (isField(line)) {
            field(line);
        } else if (!line.isEmpty()) {
            method(line, "");
        }
    }

    private static boolean isField(String line) {
        int value = line.indexOf(VALUE);
        int bracket = line.indexOf('(');
        return value > 0 && line.endsWith(";") && (bracket < 0 || value < bracket);
    }

    private void field(String line) {
        int value = line.indexOf(VALUE);
        List<Modifier> modifiers = modifiers(line);
        String declaration = line.substring(length(modifiers), value);
        int space = declaration.lastIndexOf(' ');
        type.addField(FieldSpec.builder(type(declaration.substring(0, space)), declaration.substring(space + 1))
                .addModifiers(modifiers.toArray(Modifier[]::new))
                .addJavadoc(javadoc.block())
                .initializer(named(line.substring(value + VALUE.length(), line.length() - 1))
                        .block())
                .build());
        javadoc = Code.EMPTY;
    }

    private void method(String header, String body) {
        int bracket = header.indexOf('(');
        int end = header.lastIndexOf(')');
        if (bracket < 0 || end < bracket || !(header.endsWith(");") || header.endsWith(") {"))) {
            throw new IllegalArgumentException(header);
        }
        List<Modifier> modifiers = modifiers(header);
        String declaration = header.substring(length(modifiers), bracket);
        int space = declaration.lastIndexOf(' ');
        MethodSpec.Builder method = space < 0
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(declaration.substring(space + 1))
                        .returns(type(declaration.substring(0, space)));
        if (overriding) {
            method.addAnnotation(Override.class);
        }
        method.addJavadoc(javadoc.block()).addModifiers(modifiers);
        addParameters(method, header.substring(bracket + 1, end));
        type.addMethod(method.addCode(CodeTemplate.of(body.stripIndent(), slots).block())
                .build());
        javadoc = Code.EMPTY;
        overriding = false;
    }

    private void addParameters(MethodSpec.Builder method, String parameters) {
        for (int from = 0; from < parameters.length(); ) {
            int comma = parameters.indexOf(COMMA, from);
            String parameter = parameters.substring(from, comma < 0 ? parameters.length() : comma);
            int space = parameter.lastIndexOf(' ');
            method.addParameter(type(parameter.substring(0, space)), parameter.substring(space + 1));
            from = comma < 0 ? parameters.length() : comma + COMMA.length();
        }
    }

    /** Returns the modifiers at the beginning of a member. */
    private static List<Modifier> modifiers(String member) {
        List<Modifier> modifiers = new ArrayList<>();
        int from = 0;
        for (int space = member.indexOf(' '); space > 0; space = member.indexOf(' ', from)) {
            Modifier modifier = MODIFIERS.get(member.substring(from, space));
            if (modifier == null) {
                break;
            }
            modifiers.add(modifier);
            from = space + 1;
        }
        return modifiers;
    }

    /** Returns the length of some modifiers with the spaces after them. */
    private static int length(List<Modifier> modifiers) {
        int length = 0;
        for (Modifier modifier : modifiers) {
            length += modifier.toString().length() + 1;
        }
        return length;
    }

    private Code named(String text) {
        return CodeTemplate.inline(text, slots);
    }

    private TypeName type(String text) {
        if (text.startsWith(NULLABLE)) {
            return JavaAnnotations.nullable(type(text.substring(NULLABLE.length())));
        }
        return switch (text) {
            case "void" -> TypeName.VOID;
            case "boolean" -> TypeName.BOOLEAN;
            case "int" -> TypeName.INT;
            case "String", "Object" -> ClassName.get("java.lang", text);
            default -> slot(text);
        };
    }

    private TypeName slot(String text) {
        Object value = text.startsWith("$") ? values.get(text.substring(1).replace(":T", "")) : null;
        if (value instanceof TypeName name) {
            return name;
        } else if (value instanceof Type known) {
            return TypeName.get(known);
        }
        throw new IllegalArgumentException("no type: " + text);
    }
}
