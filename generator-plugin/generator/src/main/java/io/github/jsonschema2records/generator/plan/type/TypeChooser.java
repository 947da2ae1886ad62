package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Optional;
import java.util.Set;

/** Chooses the Java type of a site by the kinds of value it can have. Each kind has a class of its own. */
final class TypeChooser implements NestedTypes {

    private static final Kinds NULL = Kinds.of(Kind.NULL);

    private final TypeContext context;
    private final TypeRegistry registry;
    private final Set<Schema> scopeSensitive;
    private final StringTypes strings;
    private final ArrayTypes arrays;
    private final ObjectTypes objects;

    TypeChooser(TypeContext context, TypeRegistry registry) {
        this.context = context;
        this.registry = registry;
        this.scopeSensitive = context.facts().scopeSensitive();
        this.strings = new StringTypes(context, registry);
        ContainerTypes containers = new ContainerTypes(context, registry);
        this.arrays = new ArrayTypes(context, registry, containers, this);
        this.objects = new ObjectTypes(context, registry, containers, this);
    }

    @Override
    public TypeRef typeOf(TypeSite site) {
        Conjunction all = context.conjunction(site);
        TypeRef type = choose(site, all);
        context.notes().place(site, all, type);
        return type;
    }

    @Override
    public TypeRef candidate(TypeSite site) {
        return choose(site, context.conjunction(site));
    }

    /**
     * Returns the type of a schema that is read from outside. If the dynamic scope matters, only the outermost record
     * is typed: it checks everything first, since readers inside it would not know the scope.
     */
    TypeRef entryType(Schema schema) {
        TypeSite site = TypeSite.of(schema);
        return scopeSensitive.contains(schema) ? objects.scopedRecord(site) : typeOf(site);
    }

    /** Returns the type that a schema alone has as a record, if one was declared. */
    Optional<TypeId> recordOf(Schema schema) {
        return Optional.ofNullable(registry.known(objects.key(schema)));
    }

    private TypeRef choose(TypeSite site, Conjunction all) {
        Kinds kinds = all.kinds().minus(NULL);
        if (kinds.isEmpty() || all.members().stream().anyMatch(scopeSensitive::contains)) {
            return new TypeRef.AnyJson();
        }
        TypeRef type = nonNull(site, all, kinds);
        boolean nullable = all.kinds().has(Kind.NULL)
                && !registry.holdsNull(type)
                && site.schemas().stream().allMatch(context.evaluator()::mayAcceptNull);
        return nullable ? new TypeRef.Nullable(type) : type;
    }

    private TypeRef nonNull(TypeSite site, Conjunction all, Kinds kinds) {
        ScalarChoice scalars = context.scalars();
        if (kinds.only(Kind.STRING)) {
            return strings.typeOf(site, all);
        } else if (kinds.only(Kind.BOOLEAN)) {
            return scalars.bool(all.members());
        } else if (kinds.only(Kind.INTEGER)) {
            return scalars.integer(all.members());
        } else if (kinds.only(Kind.INTEGER, Kind.FRACTION)) {
            return scalars.number(all.members());
        } else if (kinds.only(Kind.ARRAY)) {
            return arrays.typeOf(site, all, kinds);
        }
        return objects.typeOf(site, all, kinds);
    }
}
