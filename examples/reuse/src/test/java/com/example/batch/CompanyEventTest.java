package com.example.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.batch.events.CompanyEvent;
import com.example.batch.events.ReportFinished;
import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.UnknownBatchEvent;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import org.junit.jupiter.api.Test;

/** One type reads the events of the company and those of AWS Batch, whose types are those of the library. */
class CompanyEventTest {

    private static final String JOB =
            """
            {"jobName": "monthly", "jobId": "1", "jobQueue": "reports", "status": "SUCCEEDED", "jobDefinition": "report:3"}""";

    @Test
    void readsAnEventOfTheCompany() {
        String json = event("com.example.reports", "Report Finished", report("\"pages\": 12"));
        ReportFinished event = assertInstanceOf(ReportFinished.class, CompanyEvent.fromJson(json));
        assertEquals("March", event.detail().name());
        assertEquals(12, event.detail().pages());
        assertEquals(JobStatus.Known.SUCCEEDED, event.detail().job().status());
        assertEquals(JsonData.parse(json), JsonData.parse(event.toJson()));
    }

    @Test
    void readsAnEventOfAwsBatch() {
        String json = event("aws.batch", "Batch Job State Change", JOB);
        CompanyEvent event = CompanyEvent.fromJson(json);
        BatchEvent batch = assertInstanceOf(CompanyEvent.Batch.class, event).value();
        assertEquals("monthly", assertInstanceOf(JobStateChange.class, batch).detail().jobName());
        assertEquals(BatchEvent.fromJson(json), batch);
        assertEquals(JsonData.parse(json), JsonData.parse(event.toJson()));
    }

    @Test
    void readsAnEventThatAwsBatchAddsOneDay() {
        CompanyEvent event = CompanyEvent.fromJson(event("aws.batch", "Batch Job Archived", "{\"jobId\": \"1\"}"));
        BatchEvent batch = assertInstanceOf(CompanyEvent.Batch.class, event).value();
        assertEquals(JsonData.of("1"), assertInstanceOf(UnknownBatchEvent.class, batch).detail().get("jobId"));
    }

    @Test
    void tellsThemApart() {
        CompanyEvent event = CompanyEvent.fromJson(event("aws.batch", "Batch Job State Change", JOB));
        String told = event.match(new CompanyEvent.Cases<String>() {
            @Override
            public String reportFinished(ReportFinished report) {
                return "report " + report.detail().name();
            }

            @Override
            public String batch(CompanyEvent.Batch batch) {
                return batch.value().detailType() + " in " + batch.value().region();
            }
        });
        assertEquals("Batch Job State Change in us-east-1", told);
    }

    @Test
    void refusesABrokenEventOfTheCompany() {
        String json = event("com.example.reports", "Report Finished", report("\"pages\": 0, \"page\": 1"));
        InvalidInstanceException refused =
                assertThrows(InvalidInstanceException.class, () -> CompanyEvent.fromJson(json));
        assertEquals(
                """
                5:40: detail.pages: 0 is less than the minimum 1
                5:43: detail.page: property "page" is not allowed""",
                refused.getMessage());
    }

    private static String report(String more) {
        return "{\"name\": \"March\", " + more + ", \"job\": " + JOB + "}";
    }

    private static String event(String source, String detailType, String detail) {
        return """
                {
                  "version": "0", "id": "1", "detail-type": "%s", "source": "%s",
                  "account": "123456789012", "time": "2026-04-01T06:00:00Z", "region": "us-east-1",
                  "resources": [],
                  "detail": %s
                }
                """
                .formatted(detailType, source, detail);
    }
}
