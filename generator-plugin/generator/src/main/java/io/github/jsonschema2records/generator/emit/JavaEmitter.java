package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.check.ValidatorEmitter;
import io.github.jsonschema2records.generator.emit.codec.ConvertedCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.EnumCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.OpenEnumCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.RecordCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.StringSetCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.TupleCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.UnionCodecEmitter;
import io.github.jsonschema2records.generator.emit.codec.WrapperCodecEmitter;
import io.github.jsonschema2records.generator.emit.java.AnnotationSpecs;
import io.github.jsonschema2records.generator.emit.java.DeepChecks;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.EmitOptions;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.MemberTypes;
import io.github.jsonschema2records.generator.emit.java.ProgramEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.type.CommonAccessors;
import io.github.jsonschema2records.generator.emit.type.EnumEmitter;
import io.github.jsonschema2records.generator.emit.type.OpenEnumEmitter;
import io.github.jsonschema2records.generator.emit.type.RecordEmitter;
import io.github.jsonschema2records.generator.emit.type.StringSetEmitter;
import io.github.jsonschema2records.generator.emit.type.UnionEmitter;
import io.github.jsonschema2records.generator.emit.type.WrapperEmitter;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.Plan;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits Java files from plans and names. */
public final class JavaEmitter {

    private final EmitContext context;
    private final CommonAccessors common;
    private final Set<JavaTypeName> warned;

    public JavaEmitter(Plan plan, NameTable names, EmitOptions options) {
        this.context = new EmitContext(
                plan.types(),
                plan.checks(),
                plan.nesting(),
                plan.outputs(),
                plan.secrets(),
                plan.annotations(),
                new DeepChecks(plan.checks(), plan.outputs().values()),
                names,
                new MemberTypes(plan.types(), names),
                options);
        this.common = new CommonAccessors(context);
        this.warned = new DeprecatedUses(context).files();
    }

    /** Returns every file, in the order of their paths. */
    public List<JavaSource> emit() {
        try (SourcePrinter printer = new SourcePrinter()) {
            emit(printer);
            return printer.printed();
        }
    }

    private void emit(SourcePrinter printer) {
        Map<JavaTypeName, TypeSpec.Builder> types = new LinkedHashMap<>();
        for (DeclaredType type : context.types().types().values()) {
            types.put(context.names().type(type.id()), publicType(type));
        }
        files(types).forEach((name, type) -> add(name, type, printer));
        Map<JavaTypeName, TypeSpec.Builder> codecs = new LinkedHashMap<>();
        for (DeclaredType type : context.types().types().values()) {
            codecs.put(context.names().codec(type.id()), type.match(new Codecs()));
        }
        files(codecs).forEach((name, type) -> addShared(name, type, printer));
        for (Conversion conversion : context.types().conversions()) {
            JavaTypeName name = new JavaTypeName(
                    context.names().packages().base(), List.of(context.names().codec(conversion)));
            addShared(name, new ConvertedCodecEmitter(context, conversion).emit(), printer);
        }
        validators(printer);
    }

    private TypeSpec.Builder publicType(DeclaredType type) {
        TypeSpec.Builder publicType = type.match(new PublicTypes());
        publicType.addAnnotations(JavaAnnotations.deprecated(type.id().origin().isDeprecated()));
        publicType.addAnnotations(AnnotationSpecs.of(context.annotations().of(type.id())));
        // Member classes also hide imported classes in record headers, and if they are inherited. JavaPoet does not
        // know this.
        publicType.alwaysQualify(context.members().of(type.id()).toArray(String[]::new));
        context.types()
                .interfacesOf(type.id())
                .forEach(name -> publicType.addSuperinterface(context.named(name, type.id())));
        return publicType;
    }

    private static Map<JavaTypeName, TypeSpec.Builder> files(Map<JavaTypeName, TypeSpec.Builder> types) {
        List<JavaTypeName> innermostFirst = new ArrayList<>(types.keySet());
        innermostFirst.sort((a, b) -> b.simpleNames().size() - a.simpleNames().size());
        Map<JavaTypeName, TypeSpec.Builder> outermost = new LinkedHashMap<>();
        for (JavaTypeName name : innermostFirst) {
            TypeSpec.Builder type = Objects.requireNonNull(types.get(name), "type");
            if (name.isNested()) {
                type.addModifiers(Modifier.STATIC);
                nest(types, name.owner(), type);
            } else {
                outermost.put(name, type);
            }
        }
        return outermost;
    }

    private static void nest(Map<JavaTypeName, TypeSpec.Builder> types, JavaTypeName owner, TypeSpec.Builder nested) {
        TypeSpec.Builder outer = types.get(owner);
        if (outer == null) {
            throw new IllegalStateException("no type " + owner + " to nest in");
        }
        outer.addType(nested.addAnnotation(RuntimeTypes.GENERATED).build());
    }

    private void validators(SourcePrinter printer) {
        Map<JavaTypeName, List<CheckMethod>> methods = new LinkedHashMap<>();
        Map<JavaTypeName, Schema> roots = new LinkedHashMap<>();
        for (Schema root : context.types().roots().keySet()) {
            JavaTypeName name = context.names().validator(root);
            roots.put(name, root);
            methods.put(name, new ArrayList<>());
        }
        for (CheckMethod method : context.checks().methods()) {
            methods.computeIfAbsent(context.names().validator(method.schema()), n -> new ArrayList<>())
                    .add(method);
        }
        ValidatorEmitter validators = new ValidatorEmitter(context);
        methods.forEach((name, checks) -> addShared(name, validators.emit(name, checks, roots.get(name)), printer));
        for (OutputPlan output : OutputPlan.distinct(context.outputs().values())) {
            JavaTypeName name = context.names().program(output.roots().get(0));
            addShared(name, new ProgramEmitter(context, output).emit(validators.patterns()), printer);
        }
    }

    /** Adds a class that classes in other packages may use. */
    private void addShared(JavaTypeName name, TypeSpec.Builder type, SourcePrinter printer) {
        add(name, context.names().isDivided() ? Exposure.of(type.build()) : type, printer);
    }

    private void add(JavaTypeName name, TypeSpec.Builder type, SourcePrinter printer) {
        type.addAnnotation(RuntimeTypes.GENERATED).addAnnotation(RuntimeTypes.NULL_MARKED);
        if (warned.contains(name)) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        printer.print(name.packageName(), type.build());
    }

    /** Emits the public class of a type. */
    private final class PublicTypes implements DeclaredType.Cases<TypeSpec.Builder> {
        @Override
        public TypeSpec.Builder record(RecordType type) {
            return new RecordEmitter(context, common, type).emit();
        }

        @Override
        public TypeSpec.Builder enumeration(EnumType type) {
            return new EnumEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder openEnum(OpenEnumType type) {
            return new OpenEnumEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder text(StringSetType type) {
            return new StringSetEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder union(UnionType type) {
            return new UnionEmitter(context, common, type).emit();
        }

        @Override
        public TypeSpec.Builder wrapper(WrapperType type) {
            return new WrapperEmitter(context, type).emit();
        }
    }

    /** Emits the codec of a type. */
    private final class Codecs implements DeclaredType.Cases<TypeSpec.Builder> {
        @Override
        public TypeSpec.Builder record(RecordType type) {
            return type.isTuple()
                    ? new TupleCodecEmitter(context, type).emit()
                    : new RecordCodecEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder enumeration(EnumType type) {
            return new EnumCodecEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder openEnum(OpenEnumType type) {
            return new OpenEnumCodecEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder text(StringSetType type) {
            return new StringSetCodecEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder union(UnionType type) {
            return new UnionCodecEmitter(context, type).emit();
        }

        @Override
        public TypeSpec.Builder wrapper(WrapperType type) {
            return new WrapperCodecEmitter(context, type).emit();
        }
    }
}
