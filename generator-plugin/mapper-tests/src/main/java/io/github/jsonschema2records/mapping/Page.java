package io.github.jsonschema2records.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A generic class of a user, as every mapper can read it.
 *
 * @param <T> the type of the items
 */
public final class Page<T> {

    /** The number of the page. */
    public int number;

    /** The items. */
    public List<T> items = new ArrayList<>();

    /** Creates an empty page. */
    public Page() {}
}
