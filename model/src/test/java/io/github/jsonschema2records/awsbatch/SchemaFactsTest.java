package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema documents say what the collected facts say, no more and no less. */
class SchemaFactsTest {

    /** What the API model calls required, and events lack. */
    private static final List<String> NOT_REQUIRED =
            List.of("JobDetail.startedAt", "ServiceJobDetail.startedAt", "LogConfiguration.logDriver");

    private static FactDocument facts;
    private static SchemaShapes jobs;
    private static SchemaShapes serviceJobs;

    @BeforeAll
    static void read() throws IOException {
        facts = FactDocument.collected();
        jobs = new SchemaShapes("job-detail.json", "JobDetail");
        serviceJobs = new SchemaShapes("service-job-detail.json", "ServiceJobDetail");
    }

    @Test
    void theShapesOfJobsAreThoseOfTheFacts() {
        assertShapes(jobs, new FactTables(facts).job());
    }

    @Test
    void theShapesOfServiceJobsAreThoseOfTheFacts() {
        assertShapes(serviceJobs, new FactTables(facts).serviceJob());
        assertThat(serviceJobs.values("ServiceJobDetail.status")).isEqualTo(new FactTexts(facts).serviceJobStatuses());
    }

    private static void assertShapes(SchemaShapes schema, List<FactField> documented) {
        assertThat(schema.paths()).isEqualTo(paths(documented.stream()));
        Set<String> required = paths(documented.stream().filter(field -> !field.optional()));
        required.removeAll(NOT_REQUIRED);
        assertThat(schema.required()).isEqualTo(required);
        for (FactField field : documented) {
            if (!field.values().isEmpty()) {
                assertThat(schema.values(field.path())).as(field.path()).isEqualTo(field.values());
            }
        }
    }

    private static Set<String> paths(Stream<FactField> fields) {
        return fields.map(FactField::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theReasonsAreDescribedWhereTheyStand() {
        FactTexts texts = new FactTexts(facts);
        assertThat(texts.reasonsOfBlockedJobs()).hasSize(7).allSatisfy(reason -> assertDescribed(jobs, reason));
        assertThat(texts.statusReasons()).hasSize(10).allSatisfy(reason -> assertDescribed(jobs, reason));
        assertThat(texts.reasonsOfBlockedServiceJobs())
                .hasSize(3)
                .allSatisfy(reason -> assertDescribed(serviceJobs, reason));
    }

    private static void assertDescribed(SchemaShapes schema, String reason) {
        assertThat(schema.at("statusReason").toString()).contains(reason);
    }

    @Test
    void everyPlaceOfAnExitCodeHasOne() {
        assertThat(new FactTexts(facts).placesOfExitCodes())
                .hasSize(6)
                .allSatisfy(
                        place -> assertThat(jobs.at(place).path("properties").has("exitCode"))
                                .isTrue());
    }

    @Test
    void theSamplesOfAJobWithSeveralContainersHaveWhatWasSeen() {
        Set<String> names = Samples.made().stream()
                .filter(name -> name.startsWith("made-ecs-task."))
                .flatMap(name -> JsonTrees.objects(JsonTrees.sample(name)).stream())
                .flatMap(JsonNode::propertyStream)
                .map(member -> member.getKey())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new FactTexts(facts).membersSeen("ECS 2025"))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(names.contains(name)).as(name).isEqualTo(!name.equals("container")));
    }
}
