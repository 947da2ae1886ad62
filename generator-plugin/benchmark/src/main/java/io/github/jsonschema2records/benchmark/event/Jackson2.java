package io.github.jsonschema2records.benchmark.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;

/** Jackson 2: its token scan, and its databind with the module that makes it fast. */
final class Jackson2 implements Mapper {

    private final JsonFactory factory = new JsonFactory();
    private final byte[] json;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Object value;

    Jackson2(EventDocument event) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new BlackbirdModule());
        json = event.json();
        reader = mapper.readerFor(event.plainType());
        writer = mapper.writerFor(event.plainType());
        value = read();
    }

    /** Visits all tokens, without taking values. Returns their number. */
    int scan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Override
    public Object read() throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write() throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
