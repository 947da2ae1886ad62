package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The identifiers of places on the page. They stay the same as long as names do, so that links to the page keep their
 * targets. They need no escapes, neither in HTML nor in a URI.
 */
final class Anchors {

    private final NameTable names;

    Anchors(NameTable names) {
        this.names = names;
    }

    /** Returns the place of a type: its Java name. */
    String of(TypeId type) {
        return encode(names.shown(type));
    }

    /** Returns the place of a property, a value or an item of a type. */
    String of(TypeId type, String jsonName) {
        return of(type) + "/" + encode(jsonName);
    }

    /**
     * Returns the place of a branch of a union. Branches can have equal names, as they are those of their types, which
     * may be nested in different ones. The second one with a name has the number 2, and so on.
     */
    String ofBranch(TypeId union, int branch) {
        List<String> branches = names.branches(union);
        String name = branches.get(branch);
        long number = branches.subList(0, branch).stream().filter(name::equals).count() + 1;
        return of(union, name) + (number == 1 ? "" : "-" + number);
    }

    /** Encodes a text. What is neither a letter, a digit, nor one of a few signs becomes a tilde and its byte. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) b;
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '.' || c == '-' || c == '_') {
                encoded.append(c);
            } else {
                encoded.append('~').append(HexFormat.of().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
