package io.github.jsonschema2records.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.jsonschema2records.awsbatch.source.LambdaInvocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Logs each failed job, but no service jobs. The same class serves a rule of EventBridge, a queue of Amazon SQS, a
 * stream of Kinesis, a topic of Amazon SNS, and EventBridge Pipes.
 */
public final class FailedJobsHandler implements RequestStreamHandler {

    /** Creates the handler. With SnapStart, this is a part of the snapshot, so all classes are loaded now. */
    public FailedJobsHandler() {
        if ("snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Priming.run(new SilentLogger());
        }
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        out.write(LambdaInvocation.handle(in, new FailedJobs(context.getLogger())));
    }
}
