package io.github.jsonschema2records.examples.kafka;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.kafka.JsonSerde;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/** Counts the failed jobs of each queue. */
public final class FailedJobs {

    static final String EVENTS = "batch-events";
    static final String FAILURES = "queue-failures";

    private FailedJobs() {}

    /** Runs until it is interrupted. The argument is the address of a broker. */
    public static void main(String[] args) {
        KafkaStreams streams = new KafkaStreams(topology(), config(args[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }

    static Topology topology() {
        Serde<String> keys = Serdes.String();
        Serde<BatchEvent> events = JsonSerde.of(BatchEvent.CODEC);
        Serde<QueueFailures> failures = JsonSerde.of(QueueFailures.CODEC);

        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(EVENTS, Consumed.with(keys, events))
                .flatMapValues(FailedJobs::failure)
                .groupBy((key, failure) -> failure.queue(), Grouped.with(keys, failures))
                .reduce(FailedJobs::sum, store(keys, failures))
                .toStream()
                .to(FAILURES, Produced.with(keys, failures));
        return builder.build();
    }

    /** Returns the failure that an event reports, or nothing. */
    private static List<QueueFailures> failure(BatchEvent event) {
        if (event instanceof JobStateChange change && change.detail().status() == JobStatus.Known.FAILED) {
            JobDetail job = change.detail();
            return List.of(QueueFailures.builder()
                    .queue(job.jobQueue())
                    .count(1)
                    .lastJob(job.jobName())
                    .lastReason(job.statusReason())
                    .build());
        }
        return List.of();
    }

    private static QueueFailures sum(QueueFailures before, QueueFailures last) {
        return last.toBuilder().count(before.count() + last.count()).build();
    }

    private static Materialized<String, QueueFailures, KeyValueStore<Bytes, byte[]>> store(
            Serde<String> keys, Serde<QueueFailures> failures) {
        return Materialized.<String, QueueFailures, KeyValueStore<Bytes, byte[]>>as(FAILURES)
                .withKeySerde(keys)
                .withValueSerde(failures);
    }

    static Properties config(String brokers) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "failed-jobs");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        // An event that is not valid is logged with its violations and skipped.
        config.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueExceptionHandler.class.getName());
        return config;
    }
}
