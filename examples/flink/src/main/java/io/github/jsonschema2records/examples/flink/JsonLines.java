package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.flink.api.common.serialization.Encoder;

/** Writes each value as a line of JSON. */
final class JsonLines<T extends JsonModel> implements Encoder<T> {

    private static final long serialVersionUID = 1;

    @Override
    public void encode(T value, OutputStream out) throws IOException {
        out.write(value.toJson());
        out.write('\n');
    }
}
