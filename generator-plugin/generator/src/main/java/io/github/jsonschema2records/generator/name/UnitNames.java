package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names documents and definitions. Each has a top-level validator, and a top-level type if it has a type of its own.
 */
final class UnitNames {

    private final TypesByOrigin byOrigin;
    private final PinnedNames pinned;
    private final RequestedNames requested;
    private final NameReport report;
    private final TopLevelScopes scopes;
    private final DocumentNames documents;
    private final Map<Schema, String> names = new LinkedHashMap<>();

    UnitNames(
            TypesByOrigin byOrigin,
            PinnedNames pinned,
            RequestedNames requested,
            NameReport report,
            TopLevelScopes scopes,
            DocumentNames documents) {
        this.byOrigin = byOrigin;
        this.pinned = pinned;
        this.requested = requested;
        this.report = report;
        this.scopes = scopes;
        this.documents = documents;
    }

    /**
     * Names all units of a plan. Documents come first, so that a document keeps its name whatever the names of its
     * definitions are.
     */
    void nameAll(TypePlan types, CheckPlan checks) {
        Map<Boolean, List<Schema>> definitions = units(types, checks).stream()
                .collect(Collectors.partitioningBy(unit -> TopLevelSchemas.definitionKey(unit) != null));
        definitions.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(UnitNames::hasCapitals))
                .forEach(document -> names.put(document, choose(document)));
        definitions.getOrDefault(true, List.of()).forEach(unit -> names.put(unit, choose(unit)));
    }

    private static Set<Schema> units(TypePlan types, CheckPlan checks) {
        Set<Schema> units = new LinkedHashSet<>(types.roots().keySet());
        types.types().keySet().forEach(id -> units.add(TopLevelSchemas.unitOf(id.origin())));
        for (CheckMethod method : checks.methods()) {
            units.add(TopLevelSchemas.unitOf(method.schema()));
        }
        checks.entries().keySet().forEach(schema -> units.add(TopLevelSchemas.unitOf(schema)));
        return units;
    }

    /**
     * Returns whether a file name has capitals. Of documents that differ in case only, the one in lower case keeps its
     * name, as it is usually the older one.
     */
    private static boolean hasCapitals(Schema document) {
        return document.location().document().name().codePoints().anyMatch(Character::isUpperCase);
    }

    /** Returns the name of a unit, or null if it has none. */
    @Nullable
    String of(Schema unit) {
        return names.get(unit);
    }

    /** Returns the class that holds the checks of each unit. */
    Map<Schema, JavaTypeName> validators() {
        Map<Schema, JavaTypeName> validators = new LinkedHashMap<>();
        names.forEach((unit, name) -> validators.put(unit, scopes.name(unit, TopLevelScope.validator(name))));
        return validators;
    }

    private String choose(Schema unit) {
        JavaTypeName pin = pinned.kept(byOrigin.first(TopLevelSchemas.withoutNull(unit)));
        if (pin != null) {
            return pin.topLevelName();
        }
        TypeName request = requested.of(unit, unit);
        boolean hasType = byOrigin.first(unit) != null;
        if (request != null && takeRequested(request.simpleName(), hasType, scopes.of(unit))) {
            return request.simpleName();
        }
        String own = ownName(unit);
        if (request != null && hasType) {
            report.compare(unit, "type", request.simpleName(), own);
        }
        return own;
    }

    /** Takes the requested name of a unit. A unit without a type of its own leaves the name to an inline type. */
    private static boolean takeRequested(String name, boolean hasType, TopLevelScope scope) {
        if (!JavaIdentifiers.isLegalType(name)) {
            return false;
        } else if (!hasType) {
            return scope.takeValidator(name);
        }
        return scope.isFree(name) && scope.take(name);
    }

    private String ownName(Schema unit) {
        TopLevelScope scope = scopes.of(unit);
        String hint = GivenNames.ofUnit(unit);
        String key = TopLevelSchemas.definitionKey(unit);
        String plain = plainName(unit, hint, key);
        List<String> candidates = new ArrayList<>(List.of(plain));
        if (key != null) {
            if (hint == null) {
                DefinitionKeys.names(key).forEach(name -> candidates.add(JavaIdentifiers.pascal(name)));
            }
            String outer = outerName(unit);
            candidates.add(outer + plain);
            candidates.add(outer + JavaIdentifiers.pascal(JavaIdentifiers.spelledOut(key)));
        } else if (hint == null && !scope.isFree(plain) && sharesName(unit)) {
            candidates.add(DocumentNames.ofFile(unit.location().document()));
            candidates.add(JavaIdentifiers.pascal(unit.location().document().markedName()));
            candidates.add(JavaIdentifiers.pascal(folder(unit.location().document()) + "-" + plain));
        }
        candidates.add(plain + "Type");
        candidates.removeIf(name -> !JavaNames.fitsType(name));
        return scope.takeFirst(candidates, plain);
    }

    private String plainName(Schema unit, @Nullable String hint, @Nullable String key) {
        if (hint != null) {
            return hint;
        }
        return key != null ? JavaIdentifiers.pascal(DefinitionKeys.name(key)) : documents.of(unit);
    }

    /** Returns the name of the unit around a definition. */
    private String outerName(Schema unit) {
        Schema owner = unit.parent() == null ? unit : TopLevelSchemas.unitOf(unit.parent());
        String outer = names.get(owner);
        return outer == null ? documents.of(owner) : outer;
    }

    /**
     * Returns whether a document with the same file name, apart from characters that Java cannot distinguish, has been
     * named before.
     */
    private boolean sharesName(Schema document) {
        return names.keySet().stream()
                .filter(other -> other != document && TopLevelSchemas.definitionKey(other) == null)
                .filter(other -> scopes.of(other) == scopes.of(document))
                .anyMatch(other -> documents.of(other).equalsIgnoreCase(documents.of(document)));
    }

    /** Returns the name of the folder of a document, or "" if it is not known. */
    private static String folder(SchemaDocument document) {
        String[] path = document.path().split("/", -1);
        return path.length < 2 ? "" : path[path.length - 2];
    }
}
