package io.github.jsonschema2records.benchmark.event;

import io.github.jsonschema2records.benchmark.measure.Operation;
import java.io.IOException;

/** The operations that are measured on an event. */
public enum EventOperation {
    /** Visits all tokens with Jackson 2, without taking values. */
    JACKSON2_SCAN("Jackson 2 scan", event -> new Jackson2(event)::scan),
    /** Visits all tokens with Jackson 3, without taking values. */
    JACKSON3_SCAN("Jackson 3 scan", event -> new Jackson3(event)::scan),
    /** Parses the event, without a schema. */
    PARSE("parse", event -> new Ours(event)::parse),
    /** Parses and validates the event, in a new document. */
    IS_VALID("isValid", event -> new Ours(event)::isValid),
    /** Parses and validates the event, in a document that is used again. */
    IS_VALID_REUSED("isValid, document reused", event -> new Ours(event)::isValidReusingDocument),
    /** Parses and validates the event, for a list of violations. */
    VALIDATE("validate", event -> new Ours(event)::validate),
    /** Validates the event with networknt, including the tree that this needs. */
    NETWORKNT("networknt", event -> new Networknt(event.json())::isValid),
    /** Reads and validates the event. */
    FROM_JSON("fromJson", event -> new Ours(event)::read),
    /** Reads the event with Jackson 2, without validation. */
    JACKSON2_READ("databind 2 read", event -> new Jackson2(event)::read),
    /** Reads the event with Jackson 3, without validation. */
    JACKSON3_READ("databind 3 read", event -> new Jackson3(event)::read),
    /** Reads the event with fastjson2, without validation. */
    FASTJSON2_READ("fastjson2 read", event -> new Fastjson2(event)::read),
    /** Reads the event with avaje-jsonb, without validation. */
    AVAJE_READ("avaje-jsonb read", event -> Avaje.of(event)::read),
    /** Writes the event. */
    TO_JSON("toJson", event -> new Ours(event)::write),
    /** Writes the event with Jackson 2. */
    JACKSON2_WRITE("databind 2 write", event -> new Jackson2(event)::write),
    /** Writes the event with Jackson 3. */
    JACKSON3_WRITE("databind 3 write", event -> new Jackson3(event)::write),
    /** Writes the event with fastjson2. */
    FASTJSON2_WRITE("fastjson2 write", event -> new Fastjson2(event)::write),
    /** Writes the event with avaje-jsonb. */
    AVAJE_WRITE("avaje-jsonb write", event -> Avaje.of(event)::write);

    private final String label;
    private final Preparation preparation;

    EventOperation(String label, Preparation preparation) {
        this.label = label;
        this.preparation = preparation;
    }

    /** Returns the name of the operation in results and on the page. */
    public String label() {
        return label;
    }

    /** Returns the operation for an event, with everything made that is made once. */
    public Operation prepare(EventDocument event) throws IOException {
        return preparation.prepare(event);
    }

    private interface Preparation {
        Operation prepare(EventDocument event) throws IOException;
    }
}
