package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.NamedFolders;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides the Java package of each unit: the one in its {@code javaType}, or else the one by the rule of the run, which
 * is the same for a document and its definitions.
 */
public final class Packages {

    private final String base;
    private final PackageRule rule;
    private final NamedFolders folders;
    private final Map<Schema, String> known = new HashMap<>();

    /**
     * Creates the packages of a run.
     *
     * @param base the package around all others
     * @param folders the folders that the user named
     */
    public Packages(String base, PackageRule rule, NamedFolders folders) {
        this.base = base;
        this.rule = rule;
        this.folders = folders;
    }

    /** Returns one package for all documents. */
    public static Packages one(String name) {
        return new Packages(name, PackageRule.ONE, NamedFolders.NONE);
    }

    /** Returns the package around all others, except those that {@code javaType} names. */
    public String base() {
        return base;
    }

    /** Returns the package of the unit around a schema. */
    public String of(Schema schema) {
        return known.computeIfAbsent(TopLevelSchemas.unitOf(schema), this::ofUnit);
    }

    /** Returns whether the units around two schemas are in the same package. */
    public boolean isSame(Schema one, Schema other) {
        return of(one).equals(of(other));
    }

    private String ofUnit(Schema unit) {
        String named = named(unit);
        if (named != null) {
            return named;
        }
        List<String> names = new ArrayList<>(List.of(base));
        segments(unit).stream().map(Packages::name).forEach(names::add);
        return String.join(".", names);
    }

    /** Returns the package in the {@code javaType} of a unit, or null. No class can be in Java's own packages. */
    private static @Nullable String named(Schema unit) {
        String type = unit.javaHint("javaType");
        int dot = type == null ? -1 : type.lastIndexOf('.');
        if (type == null || dot < 0 || Scalar.isNamed(type) || type.startsWith("java.")) {
            return null;
        }
        String name = type.substring(0, dot);
        return JavaNames.isQualified(name) ? name : null;
    }

    private List<String> segments(Schema unit) {
        return switch (rule) {
            case ONE -> List.of();
            case FOLDER -> folders.between(unit.location().document());
            case ID -> pathOf(unit.location().hasUri() ? unit.location().base() : null);
        };
    }

    private static List<String> pathOf(@Nullable URI id) {
        String path = id == null || id.getPath() == null ? "" : id.getPath();
        List<String> segments = List.of(path.split("/", -1));
        return segments.subList(0, segments.size() - 1).stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** Returns a legal name of a package (JLS 6.1): {@code order_lines} for {@code Order-Lines}. */
    static String name(String segment) {
        StringBuilder name = new StringBuilder();
        segment.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_')
                .forEach(name::appendCodePoint);
        String text = name.toString();
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            text = "_" + text;
        }
        return JavaNames.isQualified(text) ? text : text + "_";
    }
}
