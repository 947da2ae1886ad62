package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Types as the header of a record writes them. The classes in a record are in scope there too (JLS 6.3), which JavaPoet does
 * not know, so another class of the same simple name is written in full.
 */
final class HeaderTypes {

    private final ClassName self;
    private final Set<String> nested = new LinkedHashSet<>(Set.of("Builder"));

    HeaderTypes(EmitContext context, TypeId id) {
        this.self = context.type(id);
        List<String> owner = context.names().type(id).simpleNames();
        for (JavaTypeName name : context.names().types().values()) {
            List<String> names = name.simpleNames();
            if (names.size() == owner.size() + 1
                    && names.subList(0, owner.size()).equals(owner)) {
                nested.add(name.simpleName());
            }
        }
    }

    /** The type with every class that would be taken for a nested one written in full. */
    TypeName of(TypeName type) {
        TypeName written = type;
        if (type instanceof ParameterizedTypeName generic) {
            List<TypeName> arguments = new ArrayList<>();
            generic.typeArguments().forEach(argument -> arguments.add(of(argument)));
            written = ParameterizedTypeName.get(plain(generic.rawType()), arguments.toArray(TypeName[]::new));
        } else if (type instanceof ClassName name) {
            written = plain(name);
        }
        return type.isAnnotated() && !written.isAnnotated() ? written.annotated(type.annotations()) : written;
    }

    private ClassName plain(ClassName name) {
        String outermost = name.simpleNames().get(0);
        if (!nested.contains(outermost) || name.equals(self.nestedClass(outermost))) {
            return name;
        }
        List<String> path = new ArrayList<>(List.of(name.packageName().split("\\.")));
        path.addAll(name.simpleNames());
        return ClassName.get("", path.get(0), path.subList(1, path.size()).toArray(String[]::new));
    }
}
