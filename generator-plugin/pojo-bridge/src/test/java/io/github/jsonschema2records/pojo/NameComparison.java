package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.util.NameHelper;
import org.jspecify.annotations.Nullable;

/** Counts names that are the same here and in jsonschema2pojo, and looks for the reasons of those that are not. */
final class NameComparison {

    private final NameHelper helper = new NameHelper(new DefaultGenerationConfig());
    private final Map<Difference, Integer> reasons = new EnumMap<>(Difference.class);
    private final List<String> unexplained = new ArrayList<>();
    private int same;

    int same() {
        return same;
    }

    Map<Difference, Integer> reasons() {
        return reasons;
    }

    /** Differences without a reason. */
    List<String> unexplained() {
        return unexplained;
    }

    void compare(Path document, Map<String, Path> mappings) throws IOException {
        NamesHere here = NamesHere.of(document, mappings).orElse(null);
        if (here == null) {
            return;
        }
        NamesThere there = NamesThere.of(document, mappings);
        for (DeclaredType type : here.types().types().values()) {
            NamesThere.Type twin = there.types().get(location(type.id().origin()));
            if (twin != null) {
                type(here, type.id(), twin);
            }
            if (type instanceof RecordType record) {
                record.components().forEach(component -> property(here, there, record, component));
            } else if (type instanceof EnumType enumeration && twin != null) {
                constants(here, enumeration, twin);
            }
        }
    }

    private void type(NamesHere here, TypeId id, NamesThere.Type twin) {
        JavaTypeName name = here.names().type(id);
        String simple = twin.name().substring(twin.name().lastIndexOf('.') + 1);
        Difference reason = null;
        if (here.notKept().contains(id.origin().position() + " type")) {
            reason = Difference.NOT_KEPT;
        } else if (simple.matches(".*__\\d+")) {
            reason = Difference.NUMBERED;
        } else if (hasRecordAround(here, id, simple)) {
            reason = Difference.NULLABLE_DOCUMENT;
        } else if (isOneOfSeveralKinds(here, id, simple)) {
            reason = Difference.SEVERAL_KINDS;
        } else if (simple.equals(name.simpleName()) && !name.isNested()) {
            reason = Difference.ENUM_OF_A_DEFINITION;
        } else if (simple.equals(name.simpleName())) {
            reason = Difference.ENUM_OF_ANOTHER_OBJECT;
        } else if (!twin.node().equals(node(id.origin()))) {
            reason = Difference.AFTER_A_REFERENCE;
        }
        count(location(id.origin()), name.toString(), twin.name(), reason);
    }

    private static boolean hasRecordAround(NamesHere here, TypeId id, String simple) {
        return here.types().types().values().stream()
                .anyMatch(type -> type instanceof WrapperType
                        && type.id().origin() == id.origin()
                        && here.names().type(type.id()).toString().equals(simple));
    }

    private static boolean isOneOfSeveralKinds(NamesHere here, TypeId id, String simple) {
        return here.types().types().values().stream()
                .anyMatch(type -> type instanceof UnionType union
                        && union.isOfKinds()
                        && union.id().origin() == id.origin()
                        && here.names().type(union.id()).simpleName().equals(simple));
    }

    private void property(NamesHere here, NamesThere there, RecordType record, Component component) {
        String json = component.jsonName();
        String name = here.names().component(record.id(), json);
        Schema place = component.schemas().isEmpty()
                ? record.id().origin()
                : component.schemas().get(0);
        boolean notKept = here.notKept().contains(place.position() + " property \"" + json + '"');
        String generated = there.accessors().get(location(record.id().origin()) + " " + json);
        String asked = json.isEmpty() ? generated : helped(json, component);
        Difference reason = notKept ? Difference.NOT_KEPT : asked == null ? Difference.CRASH : null;
        count(location(place) + " " + json, name, asked == null ? "" : asked, reason);
        if (generated != null && !notKept) {
            count(location(place) + " " + json, name, generated, null);
        }
    }

    private @Nullable String helped(String json, Component component) {
        String javaName = component.schemas().stream()
                .map(schema -> schema.javaHint("javaName"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(json);
        try {
            return helper.getPropertyName(javaName, null);
        } catch (StringIndexOutOfBoundsException e) {
            return null;
        }
    }

    private void constants(NamesHere here, EnumType type, NamesThere.Type twin) {
        if (twin.constants().size() == type.values().size()) {
            for (int i = 0; i < type.values().size(); i++) {
                String value = type.values().get(i);
                boolean notKept =
                        here.notKept().contains(type.id().origin().position() + " constant of \"" + value + '"');
                count(
                        location(type.id().origin()) + " " + value,
                        here.names().constant(type.id(), value),
                        twin.constants().get(i),
                        notKept ? Difference.NOT_KEPT : null);
            }
        }
    }

    private void count(String place, String here, String there, @Nullable Difference reason) {
        if (here.equals(there)) {
            same++;
        } else if (reason != null) {
            reasons.merge(reason, 1, Integer::sum);
        } else {
            unexplained.add(place + ": " + here + ", there " + there);
        }
    }

    /** What the schema's type would be named after if no reference led to it but one to a definition. */
    private static String node(Schema schema) {
        List<String> tokens = JsonPointer.tokens(schema.location().pointer());
        int definition = Math.max(tokens.lastIndexOf("definitions"), tokens.lastIndexOf("$defs"));
        String base = definition < 0 ? schema.location().document().name() : tokens.get(definition + 1);
        List<String> path = tokens.subList(definition < 0 ? 0 : definition + 2, tokens.size());
        NodeName name = NodeName.of(new TypePlace(base, path, null, false));
        return name == null ? "" : name.text();
    }

    private static String location(Schema schema) {
        URI uri = schema.location().document().uri();
        String document = "file".equals(uri.getScheme()) ? Path.of(uri).toUri().toString() : uri.toString();
        return document.replaceFirst("^file:///", "file:/") + "#"
                + schema.location().pointer();
    }
}
