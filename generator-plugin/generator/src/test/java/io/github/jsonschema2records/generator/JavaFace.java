package io.github.jsonschema2records.generator;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What users see of generated types: their heads, components and accessors, as one would write them on a board. What every
 * type has, such as {@code fromJson} and a builder, is left out, and so is everything within methods.
 */
final class JavaFace {

    private static final Set<String> EVERY_TYPE_HAS = Set.of(
            "<init>",
            "equals",
            "hashCode",
            "toString",
            "builder",
            "toBuilder",
            "match",
            "fromJson",
            "tryFromJson",
            "jsonCodec");

    private static final Set<String> HELPERS = Set.of("Builder", "Cases", "PartialCases");

    private static final int LINE = 100;

    private final StringBuilder out = new StringBuilder();

    private JavaFace() {}

    /** The face of each type that users see, in the order of the sources. */
    static String of(Collection<JavaSource> sources) {
        JavaFace face = new JavaFace();
        for (JavaSource source : sources) {
            for (Tree type : parse(source).getTypeDecls()) {
                if (type instanceof ClassTree tree && isSeen(tree)) {
                    face.out.append(face.out.isEmpty() ? "" : "\n");
                    face.type(tree, "", false);
                }
            }
        }
        return face.out.toString();
    }

    private static CompilationUnitTree parse(JavaSource source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source.text();
                    }
                };
        try {
            return ((JavacTask)
                            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, List.of(file)))
                    .parse()
                    .iterator()
                    .next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Validators are classes that extend one of the runtime; codecs and programs are not public. */
    private static boolean isSeen(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC) && type.getExtendsClause() == null;
    }

    private void type(ClassTree type, String indent, boolean inInterface) {
        List<String> members = members(type, indent + "    ");
        String head = annotations(type.getModifiers().getAnnotations())
                + modifiers(type, inInterface)
                + keyword(type)
                + type.getSimpleName()
                + arguments(type, indent)
                + supertypes(type, indent);
        out.append(indent).append(head);
        if (members.isEmpty()) {
            out.append(" {}\n");
        } else {
            out.append(" {\n");
            members.forEach(out::append);
            out.append(indent).append("}\n");
        }
    }

    private static String annotations(List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                .map(AnnotationTree::toString)
                .map(text -> text.replace("()", ""))
                .filter(text -> !text.startsWith("@Generated") && !text.startsWith("@NullMarked"))
                .filter(text -> !text.startsWith("@Override") && !text.startsWith("@SuppressWarnings"))
                .map(text -> text + " ")
                .collect(Collectors.joining());
    }

    private static String modifiers(ClassTree type, boolean inInterface) {
        return type.getModifiers().getFlags().stream()
                .filter(flag -> (flag == Modifier.PUBLIC && !inInterface) || flag == Modifier.SEALED)
                .map(flag -> flag + " ")
                .collect(Collectors.joining());
    }

    private static String keyword(ClassTree type) {
        return switch (type.getKind()) {
            case RECORD -> "record ";
            case INTERFACE -> "interface ";
            case ENUM -> "enum ";
            default -> "final class ";
        };
    }

    private static String arguments(ClassTree type, String indent) {
        if (type.getKind() != Kind.RECORD) {
            return "";
        }
        List<String> components =
                fields(type).stream().map(field -> typed(field)).toList();
        String line = String.join(", ", components);
        boolean fits = indent.length() + line.length() < LINE;
        String deeper = "\n" + indent + "        ";
        return fits ? "(" + line + ")" : "(" + deeper + String.join("," + deeper, components) + ")";
    }

    private static List<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    private static String typed(VariableTree field) {
        return annotations(field.getModifiers().getAnnotations()) + text(field.getType()) + " " + field.getName();
    }

    /** As written; the compiler's own way to print an annotated type has another order of blanks and parentheses. */
    private static String text(Tree type) {
        return type.toString().replace("@Nullable()", "@Nullable").replaceAll(",(?=\\S)", ", ");
    }

    private static String supertypes(ClassTree type, String indent) {
        String extending = type.getKind() == Kind.INTERFACE ? "extends " : "implements ";
        List<? extends Tree> own = type.getImplementsClause().stream()
                .filter(supertype -> !text(supertype).equals("JsonModel"))
                .toList();
        return clause(extending, own, indent) + clause("permits ", type.getPermitsClause(), indent);
    }

    private static String clause(String word, List<? extends Tree> types, String indent) {
        String line = types.stream().map(JavaFace::text).collect(Collectors.joining(", "));
        String deeper = line.length() > LINE / 2 ? "\n" + indent + "        " : " ";
        return types.isEmpty() ? "" : deeper + word + line;
    }

    private List<String> members(ClassTree type, String indent) {
        List<String> members = new ArrayList<>();
        if (type.getKind() == Kind.ENUM) {
            members.add(indent + constants(type, indent) + "\n");
            return members;
        }
        boolean inInterface = type.getKind() == Kind.INTERFACE;
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && isSeen(method, inInterface)) {
                members.add(indent + method(method, inInterface) + "\n");
            } else if (member instanceof ClassTree nested && isSeen(nested, inInterface)) {
                JavaFace face = new JavaFace();
                face.type(nested, indent, inInterface);
                members.add((members.isEmpty() ? "" : "\n") + face.out);
            }
        }
        return members;
    }

    private static String constants(ClassTree type, String indent) {
        List<String> constants = type.getMembers().stream()
                .filter(member -> member instanceof VariableTree v && v.getInitializer() instanceof NewClassTree)
                .map(VariableTree.class::cast)
                .map(constant -> constant.getName()
                        + ((NewClassTree) constant.getInitializer())
                                .getArguments().stream()
                                        .map(ExpressionTree::toString)
                                        .collect(Collectors.joining(", ", "(", ")")))
                .toList();
        String line = String.join(", ", constants);
        return line.length() + indent.length() < LINE ? line : String.join(",\n" + indent, constants);
    }

    private static boolean isSeen(MethodTree method, boolean inInterface) {
        boolean open = inInterface || method.getModifiers().getFlags().contains(Modifier.PUBLIC);
        return open
                && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                && !EVERY_TYPE_HAS.contains(method.getName().toString());
    }

    private static boolean isSeen(ClassTree nested, boolean inInterface) {
        boolean open = inInterface || nested.getModifiers().getFlags().contains(Modifier.PUBLIC);
        return open && !HELPERS.contains(nested.getSimpleName().toString());
    }

    private static String method(MethodTree method, boolean inInterface) {
        String parameters =
                method.getParameters().stream().map(JavaFace::typed).collect(Collectors.joining(", ", "(", ")"));
        boolean isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC);
        return (inInterface ? "" : "public ") + (isStatic ? "static " : "")
                + annotations(method.getModifiers().getAnnotations()) + text(method.getReturnType()) + " "
                + method.getName() + parameters + body(method);
    }

    /** A constant is told; other bodies are how, not what. */
    private static String body(MethodTree method) {
        if (method.getBody() == null) {
            return ";";
        }
        List<? extends StatementTree> statements = method.getBody().getStatements();
        return statements.size() == 1
                        && statements.get(0) instanceof ReturnTree result
                        && result.getExpression() instanceof LiteralTree literal
                ? " { return " + literal + "; }"
                : " { ... }";
    }
}
