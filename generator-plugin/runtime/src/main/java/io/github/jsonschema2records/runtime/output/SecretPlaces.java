package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.codegen.Secrets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the secrets of a document: the values to which a schema marked as secret may apply. Every branch of every union
 * and conditional counts, so the result does not depend on whether the document is valid. Visits each value once, and
 * does not recurse.
 */
final class SecretPlaces implements Secrets {

    private final List<SchemaNode> roots;

    /** Creates a search for documents to which all of these schemas apply. */
    SecretPlaces(List<SchemaNode> roots) {
        this.roots = roots;
    }

    @Override
    public MaskedTokens find(JsonDocument d) {
        Search search = new Search(d);
        search.value(0, new AppliedSchemas.Cache().of(roots));
        search.run();
        return new MaskedTokens(Arrays.copyOf(search.secrets, search.size));
    }

    private static final class Search {
        private final JsonDocument d;
        private final Deque<Container> open = new ArrayDeque<>();
        private int[] secrets = new int[16];
        private int size;

        Search(JsonDocument d) {
            this.d = d;
        }

        void run() {
            while (!open.isEmpty()) {
                Container container = open.element();
                if (container.next >= d.end(container.at)) {
                    open.remove();
                } else if (d.isObject(container.at)) {
                    member(container);
                } else {
                    int item = container.next;
                    container.next = d.next(item);
                    value(item, container.schemas.ofItem(container.items++));
                }
            }
        }

        private void member(Container object) {
            int name = object.next;
            object.next = d.next(name + 1);
            if (object.schemas.haveSecretNames()) {
                add(name);
            }
            value(name + 1, object.schemas.ofMember(d, name));
        }

        void value(int at, AppliedSchemas schemas) {
            if (schemas.areSecret(d.kind(at))) {
                add(at);
            } else if (!schemas.isEmpty() && (d.isObject(at) || d.isArray(at))) {
                open.push(new Container(d, at, schemas));
            }
        }

        private void add(int at) {
            if (size == secrets.length) {
                secrets = Arrays.copyOf(secrets, 2 * size);
            }
            secrets[size++] = at;
        }
    }

    /** Object or array whose members or items are being visited. */
    private static final class Container {
        final int at;
        final AppliedSchemas schemas;

        /** Index of the next name or item. */
        int next;

        /** Number of items so far. */
        int items;

        Container(JsonDocument d, int at, AppliedSchemas schemas) {
            this.at = at;
            this.schemas = schemas;
            next = d.first(at);
        }
    }
}
