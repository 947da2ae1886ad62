package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpareDocumentsTest {

    private static final byte[] JSON = "{\"a\":[1,2]}".getBytes(StandardCharsets.UTF_8);

    private final SpareDocuments spares = new SpareDocuments();

    @Test
    void lendsTheSameDocumentAgain() {
        JsonDocument first = spares.borrow();
        spares.giveBack(first);
        assertThat(spares.borrow()).isSameAs(first);
    }

    @Test
    void aBorrowedDocumentIsNotLentTwice() {
        JsonDocument outer = spares.borrow();
        JsonDocument inner = spares.borrow();
        assertThat(inner).isNotSameAs(outer);
        spares.giveBack(inner);
        assertThat(spares.borrow()).isNotSameAs(outer);
        spares.giveBack(outer);
        assertThat(spares.borrow()).isSameAs(outer);
    }

    @Test
    void aDocumentThatWaitsHasNoText() {
        JsonDocument document = spares.borrow();
        document.parse(JSON);
        document.noteUnbound(0, "a reason");
        spares.giveBack(document);
        assertThat(document.tokenCount()).isZero();
        assertThat(document.source()).isEmpty();
        assertThat(document.failure()).isNull();
        assertThat(document.unboundReason()).isNull();
        assertThat(document.parse(JSON)).isTrue();
        assertThat(document.line(0)).isEqualTo(1);
    }

    @Test
    void largeDocumentsAreNotKept() {
        assertNotKept(("[1" + ",1".repeat(20_000) + "]").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deepDocumentsAreNotKept() {
        assertNotKept(("[".repeat(100) + "]".repeat(100)).getBytes(StandardCharsets.UTF_8));
    }

    private void assertNotKept(byte[] json) {
        JsonDocument document = spares.borrow();
        assertThat(document.parse(json)).isTrue();
        spares.giveBack(document);
        assertThat(spares.borrow()).isNotSameAs(document);
    }

    @Test
    void threadsHaveDifferentDocumentsAtATime() throws InterruptedException {
        JsonDocument[] lent = new JsonDocument[40];
        Thread[] threads = new Thread[lent.length];
        for (int i = 0; i < lent.length; i++) {
            int place = i;
            threads[i] = new Thread(() -> lent[place] = spares.borrow());
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(lent).doesNotContainNull().doesNotHaveDuplicates();
    }
}
