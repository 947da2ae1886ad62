package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Templates of fields, constructors and methods that look like the generated class, with the slots of {@link Code}. A
 * type is a slot, primitive, {@code String} or {@code Object}, and may be {@code @Nullable}. The only annotation of a
 * method is {@code @Override}.
 */
public final class MemberTemplate {

    private static final String MODIFIERS = "(?<modifiers>(?:(?:public|protected|private|abstract|static|final) )*)";
    private static final String TYPE = "(?<type>(?:@Nullable )?[\\w$:]+)";

    private static final Pattern FIELD = Pattern.compile(MODIFIERS + TYPE + " (?<name>\\w+) = (?<value>.+);");
    private static final Pattern METHOD =
            Pattern.compile(MODIFIERS + "(?:" + TYPE + " )?(?<name>[\\w$:]+)\\((?<parameters>.*)\\)(?:;| \\{)");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\* (.*) \\*/");

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern SPACE = Pattern.compile(" ");

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
        Matcher comment = JAVADOC.matcher(line);
        Matcher field = FIELD.matcher(line);
        if (comment.matches()) {
            javadoc = named(comment.group(1) + "\n");
        } else if (line.equals(OVERRIDE)) {
            overriding = true;
        } else if (field.matches()) {
            field(field);
        } else if (!line.isEmpty()) {
            method(line, "");
        }
    }

    private void field(Matcher field) {
        type.addField(FieldSpec.builder(type(field.group("type")), field.group("name"), modifiers(field))
                .addJavadoc(javadoc.block())
                .initializer(named(field.group("value")).block())
                .build());
        javadoc = Code.EMPTY;
    }

    private void method(String header, String body) {
        Matcher parts = METHOD.matcher(header);
        if (!parts.matches()) {
            throw new IllegalArgumentException(header);
        }
        String result = parts.group("type");
        MethodSpec.Builder method = result == null
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(parts.group("name")).returns(type(result));
        if (overriding) {
            method.addAnnotation(Override.class);
        }
        method.addJavadoc(javadoc.block()).addModifiers(modifiers(parts));
        for (String parameter : words(parts.group("parameters"), COMMA)) {
            int space = parameter.lastIndexOf(' ');
            method.addParameter(type(parameter.substring(0, space)), parameter.substring(space + 1));
        }
        type.addMethod(method.addCode(CodeTemplate.of(body.stripIndent(), slots).block())
                .build());
        javadoc = Code.EMPTY;
        overriding = false;
    }

    private Code named(String text) {
        return CodeTemplate.inline(text, slots);
    }

    private static Modifier[] modifiers(Matcher member) {
        return words(member.group("modifiers"), SPACE).stream()
                .map(word -> Modifier.valueOf(word.toUpperCase(Locale.ROOT)))
                .toArray(Modifier[]::new);
    }

    private static List<String> words(String text, Pattern separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(separator.split(text));
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
