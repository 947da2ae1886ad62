package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;

/** The containers of all values of a document, found in one pass. For one value a search from the root is cheaper. */
public final class Containers {

    private final JsonDocument document;

    /** For each value or name the index of its container, or -1 for the root. */
    private final int[] containers;

    /** For each value or name its number in the container. Names and values of an object have numbers of their own. */
    private final int[] numbers;

    /** Finds the containers of a document that is parsed. */
    public Containers(JsonDocument document) {
        this.document = document;
        int size = document.next(0);
        containers = new int[size];
        numbers = new int[size];
        int[] children = new int[size];
        int container = -1;
        for (int at = 0; at < size; at++) {
            while (container >= 0 && at >= document.end(container)) {
                container = containers[container];
            }
            containers[at] = container;
            if (container >= 0) {
                numbers[at] = children[container]++;
            }
            if (document.isArray(at) || document.isObject(at)) {
                container = at;
            }
        }
    }

    /** Returns the index of the container of a value or name, or -1 for the root. */
    int container(int at) {
        return containers[at];
    }

    /** Returns the number of an item. */
    int number(int item) {
        return numbers[item];
    }

    /** Returns the index of the name of a member, given by its name or its value. */
    int name(int at) {
        return numbers[at] % 2 == 0 ? at : at - 1;
    }

    JsonDocument document() {
        return document;
    }
}
