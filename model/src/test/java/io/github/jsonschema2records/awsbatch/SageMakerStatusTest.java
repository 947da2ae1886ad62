package io.github.jsonschema2records.awsbatch;

import static io.github.jsonschema2records.awsbatch.SageMakerStatus.COMPLETED;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.FAILED;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.IN_PROGRESS_DOWNLOADING;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.IN_PROGRESS_PENDING;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.IN_PROGRESS_TRAINING;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.IN_PROGRESS_UPLOADING;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.NOT_APPLICABLE;
import static io.github.jsonschema2records.awsbatch.SageMakerStatus.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.awsbatch.ServiceJobStatus.Known;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SageMakerStatusTest {

    /** The table as AWS has it. */
    private static final String TABLE = """
            SUBMITTED N/A
            RUNNABLE N/A
            SCHEDULED InProgress/Pending
            STARTING InProgress/Downloading
            RUNNING InProgress/Training
            RUNNING InProgress/Uploading
            SUCCEEDED Completed/Completed
            FAILED Failed/Failed
            FAILED Stopped/Stopped
            """;

    @Test
    void theRowsAreThoseOfTheTable() {
        List<String> rows = new ArrayList<>();
        for (Known status : Known.values()) {
            SageMakerStatus.of(status).forEach(row -> rows.add(status.value() + " " + row));
        }
        assertThat(String.join("\n", rows) + "\n").isEqualTo(TABLE);
    }

    @Test
    void eachStatusHasItsRows() {
        assertThat(SageMakerStatus.of(Known.SUBMITTED)).containsExactly(NOT_APPLICABLE);
        assertThat(SageMakerStatus.of(Known.RUNNABLE)).containsExactly(NOT_APPLICABLE);
        assertThat(SageMakerStatus.of(Known.SCHEDULED)).containsExactly(IN_PROGRESS_PENDING);
        assertThat(SageMakerStatus.of(Known.STARTING)).containsExactly(IN_PROGRESS_DOWNLOADING);
        assertThat(SageMakerStatus.of(Known.RUNNING)).containsExactly(IN_PROGRESS_TRAINING, IN_PROGRESS_UPLOADING);
        assertThat(SageMakerStatus.of(Known.SUCCEEDED)).containsExactly(COMPLETED);
        assertThat(SageMakerStatus.of(Known.FAILED)).containsExactly(FAILED, STOPPED);
    }

    @Test
    void whatTheTableDoesNotKnowHasNoRow() {
        assertThat(SageMakerStatus.of(Known.PENDING)).isEmpty();
        assertThat(SageMakerStatus.of(ServiceJobStatus.of("ARCHIVED"))).isEmpty();
    }

    @Test
    void theStatusOfAnEventCanBeAsked() {
        BatchEvent event = BatchEvent.fromJson(Samples.text(Samples.SERVICE_JOB_STATE_CHANGE));
        ServiceJobStatus status = ((ServiceJobStateChange) event).detail().status();
        assertThat(SageMakerStatus.of(status)).containsExactly(COMPLETED);
    }

    @Test
    void primaryAndSecondaryAreTheStringsOfSageMaker() {
        assertThat(IN_PROGRESS_UPLOADING.primary()).isEqualTo("InProgress");
        assertThat(IN_PROGRESS_UPLOADING.secondary()).isEqualTo("Uploading");
        assertThat(NOT_APPLICABLE.primary()).isNull();
        assertThat(NOT_APPLICABLE.secondary()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theOtherDirectionIsTheInverse(SageMakerStatus row) {
        assertThat(row.batchStatuses()).isNotEmpty();
        for (Known status : Known.values()) {
            assertThat(SageMakerStatus.of(status).contains(row))
                    .isEqualTo(row.batchStatuses().contains(status));
        }
    }

    @Test
    void notApplicableIsForTwoStatuses() {
        assertThat(NOT_APPLICABLE.batchStatuses()).containsExactly(Known.SUBMITTED, Known.RUNNABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "InProgress, Pending, IN_PROGRESS_PENDING",
        "InProgress, Downloading, IN_PROGRESS_DOWNLOADING",
        "InProgress, Training, IN_PROGRESS_TRAINING",
        "InProgress, Uploading, IN_PROGRESS_UPLOADING",
        "Completed, Completed, COMPLETED",
        "Failed, Failed, FAILED",
        "Stopped, Stopped, STOPPED"
    })
    void theStringsOfSageMakerFindTheirRow(String primary, String secondary, SageMakerStatus row) {
        assertThat(SageMakerStatus.find(primary, secondary)).isSameAs(row);
    }

    @Test
    void stringsThatAreNotInTheTableFindNothing() {
        assertThat(SageMakerStatus.find("InProgress", "Interrupted")).isNull();
        assertThat(SageMakerStatus.find("Completed", "Failed")).isNull();
        assertThat(SageMakerStatus.find("inprogress", "training")).isNull();
        assertThat(SageMakerStatus.find("N/A", "N/A")).isNull();
        assertThat(SageMakerStatus.find("", "")).isNull();
        assertThatNullPointerException().isThrownBy(() -> SageMakerStatus.find(null, null));
    }

    @Test
    void theListsCannotBeChanged() {
        assertThatThrownBy(() -> SageMakerStatus.of(Known.FAILED).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> FAILED.batchStatuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
