package io.github.jsonschema2records.awsbatch;

import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The recipes of the page about the events. */
final class RecipesExample {

    private RecipesExample() {}

    // example
    static List<BatchEvent> withoutDuplicates(InputStream archive) throws IOException {
        EventSource source = new EventSource(archive);
        Set<EventKey> seen = new HashSet<>();
        List<BatchEvent> events = new ArrayList<>();
        for (Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event text
                    && BatchEvent.CODEC.tryFromJson(text.document()) instanceof ReadResult.Valid<BatchEvent> valid) {
                EventKey key = EventKey.of(valid.value());
                if (key == null || seen.add(key)) {
                    events.add(valid.value());
                }
            }
        }
        return events;
    }
    // end

    // example
    static Map<String, Integer> failuresOfQueues(List<BatchEvent> events) {
        Map<String, Integer> failures = new TreeMap<>();
        for (BatchEvent event : events) {
            if (event instanceof JobStateChange change
                    && change.detail().status() == JobStatus.Known.FAILED
                    && !JobRole.of(change.detail()).isParent()) {
                failures.merge(change.detail().jobQueue(), 1, Integer::sum);
            }
        }
        return failures;
    }
    // end

    // example
    static String alert(JobQueueBlocked event) {
        BlockedReason reason = BlockedReason.of(event.detail().statusReason());
        String queue = event.detail().jobQueue();
        if (reason == null) {
            return queue + " is blocked: " + event.detail().statusReason();
        } else if (reason == BlockedReason.Known.INSUFFICIENT_INSTANCE_CAPACITY) {
            return queue + " waits for capacity";
        }
        return queue + " needs help: " + reason.code();
    }
    // end

    // example
    static Duration running(JobDetail job) {
        Duration sum = Duration.ZERO;
        for (JobTimes.Attempt attempt : JobTimes.of(job).attempts()) {
            Duration runTime = attempt.runTime();
            sum = runTime == null ? sum : sum.plus(runTime);
        }
        return sum;
    }
    // end

    // example
    static void countAdditions(byte[] event, Map<String, Integer> counters) {
        ValidationResult result = BatchEventValidator.INSTANCE.validate(event);
        for (Unknown unknown : result.unknowns()) {
            counters.merge(unknown.summary(), 1, Integer::sum);
        }
    }
    // end
}
