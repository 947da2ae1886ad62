package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.instance.YamlTexts.Text;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The documents of a YAML stream. Memory is needed for the largest document only. */
final class YamlDocuments implements TextDocuments {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true) // They are found in the JSON text, together with their positions.
            .setAllowNonScalarKeys(true) // Likewise; the parser has no position for them.
            .setUseMarks(true)
            .build();

    private final YamlTexts documents;
    private final JsonLimits limits;
    private boolean empty = true;

    YamlDocuments(InputStream in, JsonLimits limits) {
        documents = new YamlTexts(in, limits.maxDocumentBytes());
        this.limits = limits;
    }

    @Override
    public @Nullable TextDocument next() throws IOException {
        for (Text text = documents.next(); text != null; text = documents.next()) {
            TextDocument document = document(text);
            if (document != null) {
                empty = false;
                return document;
            }
        }
        boolean nothing = empty;
        empty = false;
        return nothing ? new BrokenYaml(new Text("", 0), 1, 1, "there is no YAML document") : null;
    }

    /** Returns a document, or null if there are only comments. */
    private @Nullable TextDocument document(Text text) {
        try {
            StreamReader reader = new StreamReader(SETTINGS, text.text());
            Node root = new Composer(SETTINGS, new ParserImpl(SETTINGS, reader))
                    .getSingleNode()
                    .orElse(null);
            if (root == null) {
                return null;
            }
            JsonDocument json = new YamlToJson(text.linesBefore(), limits).document(root);
            return new YamlText(text, json);
        } catch (YamlValueException e) {
            return new BrokenYaml(text, e.line() - text.linesBefore(), e.column(), String.valueOf(e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            return mark == null
                    ? new BrokenYaml(text, 1, 1, e.getProblem())
                    : new BrokenYaml(text, mark.getLine() + 1, mark.getColumn() + 1, e.getProblem());
        } catch (ReaderException e) {
            return unprintable(text, e);
        } catch (YamlEngineException e) {
            return new BrokenYaml(text, 1, 1, String.valueOf(e.getMessage()));
        }
    }

    private static BrokenYaml unprintable(Text text, ReaderException e) {
        String before = text.text().substring(0, text.text().offsetByCodePoints(0, e.getPosition()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        String character = Integer.toHexString(0x10000 | e.getCodePoint()).substring(1);
        return new BrokenYaml(text, line, column, "YAML does not allow the character U+" + character);
    }
}
