package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaIndex.Document;
import io.github.jsonschema2records.generator.load.SchemaIndex.IndexedType;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an index of types. An invalid line is reported, and then the index is not used. */
final class SchemaIndexReader {

    private static final String VERSION = "1";
    private static final Set<String> FLAGS = Set.of("whole", "exact");

    private final String path;
    private final Map<URI, Map<String, IndexedType>> types = new LinkedHashMap<>();
    private final Map<URI, Document> documents = new LinkedHashMap<>();
    private String packageName = "";
    private boolean versionRead;
    private boolean formatsAsserted;
    private int formatsLine = 1;

    private SchemaIndexReader(String path) {
        this.path = path;
    }

    /** Reads an index. Returns null if the text is invalid, which is reported. */
    static @Nullable SchemaIndex read(String path, String text, Diagnostics diagnostics) {
        SchemaIndexReader reader = new SchemaIndexReader(path);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !reader.accepts(lines.get(i), i + 1)) {
                reader.report(i + 1, diagnostics);
                return null;
            }
        }
        if (!reader.versionRead || reader.packageName.isEmpty()) {
            reader.report(Math.max(1, lines.size()), diagnostics);
            return null;
        }
        return reader.index();
    }

    private void report(int line, Diagnostics diagnostics) {
        diagnostics.warning(
                "invalid-index",
                new SourcePosition(path, line, 1),
                "",
                "this line is not valid in an index of version " + VERSION + ", so none of its types are used",
                "have the jar built with this version of jsonschema2records");
    }

    private boolean accepts(String line, int number) {
        List<String> words = QuotedWords.split(line);
        if (words == null || words.size() < 2) {
            return false;
        }
        String first = words.get(1);
        return switch (words.get(0)) {
            case "version" -> words.size() == 2 && versionIs(first);
            case "package" -> words.size() == 2 && packageIs(first);
            case "formats" -> words.size() == 2 && formatsAre(first, number);
            case "document" -> versionRead && words.size() == 3 && document(first, words.get(2), number);
            case "type" -> versionRead && words.size() >= 4 && type(words, number);
            default -> false;
        };
    }

    private boolean versionIs(String version) {
        versionRead = version.equals(VERSION);
        return versionRead;
    }

    private boolean packageIs(String name) {
        packageName = name;
        return JavaNames.isQualified(name);
    }

    private boolean formatsAre(String word, int number) {
        formatsAsserted = word.equals("asserted");
        formatsLine = number;
        return formatsAsserted || word.equals("annotated");
    }

    private boolean document(String text, String entry, int number) {
        URI uri = uri(text);
        if (uri == null || !uri.isAbsolute() || uri.getRawFragment() != null || !entry.startsWith(SchemaIndex.FOLDER)) {
            return false;
        }
        types.put(uri, new LinkedHashMap<>());
        documents.put(uri, new Document(entry, number, Map.of()));
        return true;
    }

    private boolean type(List<String> words, int number) {
        String place = words.get(1);
        int hash = place.indexOf('#');
        URI uri = hash < 0 ? null : uri(place.substring(0, hash));
        Map<String, IndexedType> ofDocument = uri == null ? null : types.get(uri);
        List<String> flags = words.subList(3 + 1, words.size());
        if (ofDocument == null || !FLAGS.containsAll(flags)) {
            return false;
        }
        List<String> type = List.of(words.get(2).split("\\.", -1));
        List<String> codec = List.of(words.get(3).split("\\.", -1));
        IndexedType indexed = new IndexedType(type, codec, flags.contains("whole"), flags.contains("exact"), number);
        boolean names =
                type.stream().allMatch(JavaNames::isQualified) && codec.stream().allMatch(JavaNames::isQualified);
        return names && ofDocument.put(place.substring(hash + 1), indexed) == null;
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private SchemaIndex index() {
        documents.replaceAll(
                (uri, document) -> new Document(document.entry(), document.line(), types.getOrDefault(uri, Map.of())));
        return new SchemaIndex(path, packageName, formatsAsserted, formatsLine, documents);
    }
}
