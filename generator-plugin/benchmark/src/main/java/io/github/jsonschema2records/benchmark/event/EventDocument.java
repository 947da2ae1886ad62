package io.github.jsonschema2records.benchmark.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The events that are measured. */
public enum EventDocument {
    /** AWS's own sample of an event of a service job. */
    SERVICE_JOB("service job", "batch-service-job-state-change.succeeded.json", PlainServiceJobEvent.class),
    /** The largest job: two containers in a task. */
    LARGEST_JOB("largest job", "made-ecs-task.succeeded.json", PlainJobEvent.class),
    /** A failed child of an array job, as captured in 2025. */
    ARRAY_CHILD("array child", "made-array-child.failed.json", PlainJobEvent.class);

    private final String label;
    private final String file;
    private final Class<?> plainType;

    EventDocument(String label, String file, Class<?> plainType) {
        this.label = label;
        this.file = file;
        this.plainType = plainType;
    }

    /** Returns the name of the event on the page. */
    public String label() {
        return label;
    }

    /** Returns the type into which mappers read the event. */
    public Class<?> plainType() {
        return plainType;
    }

    /** Returns the event without white space, as the service sends it. */
    public byte[] json() {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream event = Objects.requireNonNull(EventDocument.class.getResourceAsStream(file))) {
            return mapper.writeValueAsBytes(mapper.readTree(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
