package io.github.jsonschema2records.examples.lambda.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads its input and does nothing. The start of other handlers is compared with it. */
public final class IdleHandler implements RequestStreamHandler {

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        in.readAllBytes();
        out.write(NULL);
    }
}
