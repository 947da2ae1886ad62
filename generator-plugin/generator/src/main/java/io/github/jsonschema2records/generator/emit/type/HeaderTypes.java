package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Converts types for the header of a record. The member classes of a record are in scope there too (JLS 6.3), which
 * JavaPoet does not know. So a member class is written by its simple name, and another class with the same package and
 * simple name in full.
 */
final class HeaderTypes {

    private final ClassName self;
    private final Set<String> members;

    /**
     * Creates types for a header.
     *
     * @param self the record
     * @param members the simple names of its member classes, inherited ones included
     */
    HeaderTypes(ClassName self, Set<String> members) {
        this.self = self;
        this.members = members;
    }

    /**
     * Returns the type with its member classes by their simple names, and every class that could be confused with one
     * in full.
     */
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
        if (self.equals(name.enclosingClassName())) {
            return ClassName.get("", name.simpleName());
        }
        return members.contains(name.simpleNames().get(0)) ? inFull(name) : name;
    }

    private static ClassName inFull(ClassName name) {
        List<String> path = new ArrayList<>(List.of(name.packageName().split("\\.")));
        path.addAll(name.simpleNames());
        return ClassName.get("", path.get(0), path.subList(1, path.size()).toArray(String[]::new));
    }
}
