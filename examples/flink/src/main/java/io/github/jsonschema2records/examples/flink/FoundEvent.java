package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.DeadLetters;
import io.github.jsonschema2records.flink.JsonTypeInfo;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.EitherTypeInfo;
import org.apache.flink.types.Either;

/** Elements of the source: an event that is valid on the right, and a dead letter for anything else on the left. */
final class FoundEvent {

    static final TypeInformation<Either<DeadLetter, BatchEvent>> TYPE =
            new EitherTypeInfo<>(new JsonTypeInfo<>(DeadLetter.class), new JsonTypeInfo<>(BatchEvent.class));

    private FoundEvent() {}

    /**
     * Reads a finding.
     *
     * @param file the file, for the origin of a dead letter
     */
    static Either<DeadLetter, BatchEvent> of(Finding finding, String file) {
        String place = finding.place().isEmpty() ? "" : " in " + finding.place();
        String origin = file + ":" + finding.line() + place;
        if (finding instanceof Finding.Nothing nothing) {
            return Either.Left(DeadLetters.of(origin, nothing.hint(), List.of(), null));
        }
        JsonDocument document = ((Finding.Event) finding).document();
        byte[] text = document.failure() == null ? document.copy(0) : null;
        return BatchEvent.CODEC
                .tryFromJson(document)
                .match(Either::Right, invalid -> Either.Left(DeadLetters.of(origin, invalid.violations(), text)));
    }
}
