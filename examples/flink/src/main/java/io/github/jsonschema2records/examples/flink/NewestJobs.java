package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.JsonTypeInfo;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.types.Either;
import org.apache.flink.util.ParameterTool;
import org.jspecify.annotations.Nullable;

/**
 * Reads AWS Batch events from files or from Kafka. Writes the valid events without duplicates, the newest state of each
 * job, and dead letters, each of them exactly once.
 */
public final class NewestJobs {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Path output;
    private final Duration remembered;
    private final @Nullable Duration interval;

    NewestJobs(Path output, Duration remembered, @Nullable Duration interval) {
        this.output = output;
        this.remembered = remembered;
        this.interval = interval;
    }

    /**
     * Runs the job. The README lists the arguments.
     *
     * @throws Exception if the job fails
     */
    public static void main(String[] args) throws Exception {
        ParameterTool arguments = ParameterTool.fromArgs(args);
        Path output = qualified(arguments.getRequired("output"));
        Duration remembered = arguments.has("remember") ? Duration.ofDays(arguments.getLong("remember")) : REMEMBERED;
        Configuration configuration = arguments.getConfiguration();
        if (!configuration.contains(CheckpointingOptions.CHECKPOINTS_DIRECTORY)) {
            configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, new Path(output, "checkpoints").toString());
        }
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(Duration.ofSeconds(30).toMillis());
        }
        if (arguments.has("kafka")) {
            new NewestJobs(output, remembered, Duration.ofMinutes(arguments.getLong("every", 60)))
                    .define(topic(environment, arguments.get("kafka"), arguments.getRequired("topic")));
        } else {
            new NewestJobs(output, remembered, null).define(files(environment, arguments.getRequired("input")));
        }
        environment.execute("newest jobs");
    }

    /** Returns a path with its scheme, which Flink requires for checkpoints. */
    private static Path qualified(String path) throws IOException {
        Path plain = new Path(path);
        return plain.makeQualified(plain.getFileSystem());
    }

    /** Returns the events of all files in a folder and the folders in it. */
    static DataStream<Either<DeadLetter, BatchEvent>> files(StreamExecutionEnvironment environment, String folder) {
        FileSource<Either<DeadLetter, BatchEvent>> source =
                FileSource.forBulkFileFormat(new EventFiles(), new Path(folder)).build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "files")
                .uid("files");
    }

    /** Returns the events of a topic. */
    static DataStream<Either<DeadLetter, BatchEvent>> topic(
            StreamExecutionEnvironment environment, String brokers, String topic) {
        KafkaSource<Either<DeadLetter, BatchEvent>> source = KafkaSource.<Either<DeadLetter, BatchEvent>>builder()
                .setBootstrapServers(brokers)
                .setTopics(topic)
                .setGroupId("newest-jobs")
                .setDeserializer(new KafkaEvents())
                .build();
        WatermarkStrategy<Either<DeadLetter, BatchEvent>> times =
                WatermarkStrategy.<Either<DeadLetter, BatchEvent>>forBoundedOutOfOrderness(Duration.ofMinutes(5))
                        .withTimestampAssigner((found, time) ->
                                found.isRight() ? found.right().time().toEpochMilli() : time)
                        .withIdleness(Duration.ofMinutes(1));
        return environment.fromSource(source, times, "topic " + topic).uid("topic");
    }

    /** Defines the job from its source to its sinks. */
    void define(DataStream<Either<DeadLetter, BatchEvent>> found) {
        SingleOutputStreamOperator<BatchEvent> valid = found.process(
                        new DeadLetterOutput(), new JsonTypeInfo<>(BatchEvent.class))
                .name("dead letters")
                .uid("dead letters");
        SingleOutputStreamOperator<BatchEvent> events = valid.keyBy(JobHistory::job, Types.STRING)
                .process(new JobHistory(remembered, interval), new JsonTypeInfo<>(BatchEvent.class))
                .name("job history")
                .uid("job history");
        write(events, "events");
        write(events.getSideOutput(JobHistory.NEWEST), "newest");
        write(valid.getSideOutput(DeadLetterOutput.LETTERS), "dead-letters");
    }

    /** Writes a stream to files in a folder. A file is finished with a checkpoint. */
    private <T extends JsonModel> void write(DataStream<T> values, String folder) {
        FileSink<T> sink = FileSink.forRowFormat(new Path(output, folder), new JsonLines<T>())
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
        values.sinkTo(sink).name(folder).uid(folder);
    }
}
