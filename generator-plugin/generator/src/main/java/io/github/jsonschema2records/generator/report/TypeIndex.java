package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.QuotedWords;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files in a jar of generated code by which other builds find its types: an index from schemas to types, and the
 * schema documents. Only documents with a URI are included, and only those that no other index has.
 */
public final class TypeIndex {

    private static final String HEADER =
            "# The Java types of schemas, for builds whose schemas refer to them. Written by jsonschema2records.";

    private final TypePlan types;
    private final NameTable names;
    private final boolean assertFormats;
    private final URI dialect;
    private final Map<String, SchemaDocument> documents = new TreeMap<>();

    /**
     * Creates the index of a run.
     *
     * @param assertFormats whether formats are checked
     * @param dialect URI of the dialect of documents without {@code $schema}
     */
    public TypeIndex(Decisions decisions, boolean assertFormats, URI dialect) {
        this.types = decisions.types();
        this.names = decisions.names();
        this.assertFormats = assertFormats;
        this.dialect = dialect;
        decisions.graph().schemas().stream().map(TypeIndex::root).distinct().forEach(root -> {
            SchemaDocument document = root.location().document();
            URI uri = root.location().base();
            boolean standard = LoadedSchemas.bundled(document.uri()).isPresent();
            if (root.location().hasUri() && !standard && !decisions.reused().isElsewhere(document)) {
                documents.put(uri.toString(), document);
            }
        });
    }

    private static Schema root(Schema schema) {
        Schema root = schema;
        for (Schema parent = root.parent(); parent != null; parent = root.parent()) {
            root = parent;
        }
        return root;
    }

    /** Returns the texts of the files by their names in the jar. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.add(QuotedWords.join(List.of("version", "1")));
        lines.add(QuotedWords.join(List.of("package", names.packages().base())));
        lines.add(QuotedWords.join(List.of("formats", assertFormats ? "asserted" : "annotated")));
        Map<SchemaDocument, Map<String, String>> typeLines = typeLines();
        Set<String> usedNames = new TreeSet<>();
        documents.forEach((uri, document) -> {
            String entry = entry(document.name(), usedNames);
            files.put(entry, text(document.root()));
            lines.add(QuotedWords.join(List.of("document", uri, entry)));
            typeLines
                    .getOrDefault(document, Map.of())
                    .forEach((pointer, words) ->
                            lines.add(QuotedWords.join(List.of("type", uri + "#" + pointer)) + " " + words));
        });
        files.put(SchemaIndex.ENTRY, String.join("\n", lines) + "\n");
        return Collections.unmodifiableMap(files);
    }

    /** Returns the lines of types. An index has one package, so types in other packages are left out. */
    private Map<SchemaDocument, Map<String, String>> typeLines() {
        Map<SchemaDocument, Map<String, String>> lines = new HashMap<>();
        types.exportable().forEach((id, whole) -> {
            Schema origin = id.origin();
            if (!names.type(id).packageName().equals(names.packages().base())) {
                return;
            }
            lines.computeIfAbsent(origin.location().document(), d -> new TreeMap<>())
                    .putIfAbsent(origin.location().pointer(), words(id, whole));
        });
        return lines;
    }

    private String words(TypeId id, boolean whole) {
        List<String> words = new ArrayList<>(
                List.of(names.type(id).toString(), names.codec(id).toString()));
        if (whole) {
            words.add("whole");
        }
        if (types.explainedBy(id).equals(id.origin())) {
            words.add("exact");
        }
        return QuotedWords.join(words);
    }

    /** Returns the file name of a document: that of the original file, with a number if the name is already used. */
    private static String entry(String name, Set<String> usedNames) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        String unused = plain;
        for (int i = 2; !usedNames.add(unused.toLowerCase(Locale.ROOT)); i++) {
            unused = plain + "-" + i;
        }
        return SchemaIndex.FOLDER + unused + ".json";
    }

    /** Returns the document as JSON. Its dialect is made explicit, as another build may have another default. */
    private String text(SourceValue root) {
        String text = SourceJson.text(root);
        boolean silent =
                root instanceof SourceObject object && !object.members().containsKey("$schema");
        if (!silent) {
            return text;
        }
        String rest = text.substring(1);
        return "{\"$schema\":" + SourceJson.quote(dialect.toString()) + (rest.equals("}") ? "" : ",") + rest;
    }
}
