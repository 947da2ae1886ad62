package io.github.jsonschema2records.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Documents that wait for their next text, so that reading a text needs no new memory. A codec or validator has its
 * own. Belongs to generated code.
 *
 * <p>A thread borrows a document for one text and then gives it back. The thread's id selects the document, so threads
 * rarely meet. A thread that finds its document in use, by another thread or by an outer call of its own, gets a new
 * one. So any number of threads, virtual ones too, can read at once, and nothing belongs to a thread that ends.
 *
 * <p>A document that waits has no reference to a text or a value. One that became large is not kept.
 */
public final class SpareDocuments {

    /** Number of documents, a power of two. */
    private static final int SIZE = 16;

    private final @Nullable Spare[] spares = new @Nullable Spare[SIZE];

    /** Creates an empty set. */
    public SpareDocuments() {}

    /** Returns an empty document with {@link JsonLimits#DEFAULTS}. */
    public JsonDocument borrow() {
        int place = place();
        Spare spare = spares[place];
        if (spare == null) {
            spare = new Spare();
            spares[place] = spare;
        }
        return spare.compareAndSet(Spare.FREE, Spare.BORROWED) ? spare.document : new JsonDocument();
    }

    /** Takes a document back from the thread that borrowed it. */
    @SuppressWarnings("ReferenceEquality") // must be the borrowed document itself
    public void giveBack(JsonDocument document) {
        int place = place();
        Spare spare = spares[place];
        if (spare != null && spare.document == document) {
            if (document.isSmall()) {
                document.forget();
                spare.lazySet(Spare.FREE);
            } else {
                spares[place] = null;
            }
        }
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (SIZE - 1);
    }

    /** A document, and whether it is in use. Other threads see it completely, because its field is final. */
    private static final class Spare extends AtomicInteger {

        private static final long serialVersionUID = 1L;
        private static final int FREE = 0;
        private static final int BORROWED = 1;

        private final transient JsonDocument document = new JsonDocument();
    }
}
