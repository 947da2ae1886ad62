package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trees and diagnostics as lines that a test can compare. */
final class Trees {

    private Trees() {}

    /** One line a value: pointer, name position where it is a member, value position, value. */
    static List<String> lines(SourceValue root) {
        List<String> lines = new ArrayList<>();
        collect("", root, "", lines);
        return lines;
    }

    private static void collect(String pointer, SourceValue value, String name, List<String> lines) {
        lines.add((pointer + " " + name + at(value.position()) + " " + text(value)).strip());
        if (value instanceof SourceObject object) {
            for (Map.Entry<String, Member> member : object.members().entrySet()) {
                String memberName = at(member.getValue().namePosition()) + " ";
                collect(
                        JsonPointer.append(pointer, member.getKey()),
                        member.getValue().value(),
                        memberName,
                        lines);
            }
        } else if (value instanceof SourceArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                collect(JsonPointer.append(pointer, i), array.elements().get(i), "", lines);
            }
        }
    }

    private static String at(SourcePosition position) {
        return position.line() + ":" + position.column();
    }

    private static String text(SourceValue value) {
        if (value instanceof SourceObject) {
            return "object";
        }
        if (value instanceof SourceArray) {
            return "array";
        }
        if (value instanceof SourceString string) {
            return "'" + string.value() + "'";
        }
        if (value instanceof SourceNumber number) {
            return number.text();
        }
        return value instanceof SourceBoolean bool ? String.valueOf(bool.value()) : "null";
    }

    static List<String> texts(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(Diagnostic::text).toList();
    }

    /** The tree of a document that has nothing wrong. */
    static SourceValue parse(String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceValue root = SourceParser.parse(path, text, diagnostics);
        if (root == null) {
            throw new AssertionError(texts(diagnostics));
        }
        return root;
    }

    /** What is wrong with a document that has something wrong. */
    static List<String> errors(String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        if (SourceParser.parse(path, text, diagnostics) != null) {
            throw new AssertionError("nothing is wrong with " + text);
        }
        return texts(diagnostics);
    }
}
