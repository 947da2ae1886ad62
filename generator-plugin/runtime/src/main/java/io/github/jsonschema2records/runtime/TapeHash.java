package io.github.jsonschema2records.runtime;

/**
 * Hashes values of one document. Values that are equal in JSON Schema have equal hashes.
 *
 * <p>Only a part of a large value is visited, so nested arrays of unique items do not visit their contents at each
 * level. Containers within a container count by their size only.
 */
final class TapeHash {

    /** Number of items of an array that are visited. */
    private static final int MOST_ITEMS = 16;

    /** Number of tokens up to which an object is visited. Its members may be in any order, so it is visited whole. */
    private static final int MOST_TOKENS = 128;

    /** Number of bytes that are visited at the beginning of a string, and at its end. */
    private static final int MOST_BYTES = 32;

    private final JsonDocument document;

    TapeHash(JsonDocument document) {
        this.document = document;
    }

    int of(int at) {
        return switch (document.kind(at)) {
            case Kind.ARRAY -> array(at);
            case Kind.OBJECT -> object(at);
            default -> shallow(at);
        };
    }

    /** Returns the hash of a scalar, or of the kind and size of a container. */
    private int shallow(int at) {
        int kind = document.kind(at);
        return switch (kind) {
            case Kind.INTEGER, Kind.DECIMAL -> mix(Kind.INTEGER, number(at));
            case Kind.STRING, Kind.ESCAPED_STRING -> string(at);
            case Kind.ARRAY, Kind.OBJECT -> mix(kind, document.end(at) - at);
            default -> mix(kind, 0);
        };
    }

    private int array(int array) {
        int hash = shallow(array);
        int end = document.end(array);
        int item = document.first(array);
        for (int i = 0; i < MOST_ITEMS && item < end; i++) {
            hash = mix(hash, shallow(item));
            item = document.next(item);
        }
        return hash;
    }

    private int object(int object) {
        int sum = shallow(object);
        int end = document.end(object);
        if (end - object <= MOST_TOKENS) {
            for (int name = document.first(object); name < end; name = document.next(name + 1)) {
                sum += mix(string(name), shallow(name + 1));
            }
        }
        return sum;
    }

    private int number(int at) {
        int from = document.offset(at);
        return Decimal.of(document.source(), from, from + document.byteLength(at))
                .hash();
    }

    private int string(int at) {
        if (document.kind(at) == Kind.STRING) {
            return bytes(document.source(), document.offset(at), document.byteLength(at));
        }
        byte[] utf8 = Utf8.bytes(document.string(at));
        return bytes(utf8, 0, utf8.length);
    }

    private static int bytes(byte[] bytes, int from, int length) {
        int hash = mix(Kind.STRING, length);
        int visited = Math.min(length, MOST_BYTES);
        for (int i = 0; i < visited; i++) {
            hash = 31 * hash + bytes[from + i];
        }
        for (int i = Math.max(visited, length - MOST_BYTES); i < length; i++) {
            hash = 31 * hash + bytes[from + i];
        }
        return mix(hash, visited);
    }

    private static int mix(int hash, int more) {
        int mixed = (31 * hash + more) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
