package io.github.jsonschema2records.awsbatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The containers of a job, from all places where an event can have them.
 *
 * <p>An event tells about containers at the job and at each attempt that has ended. Jobs of one container, jobs of
 * several containers on Amazon ECS, and jobs on Amazon EKS have them in different members:
 *
 * <table>
 * <caption>Places of containers in {@code detail}</caption>
 * <tr><th>job</th><th>at the job</th><th>at an attempt</th></tr>
 * <tr><td>one container</td><td>{@code container}</td><td>{@code attempts[].container}</td></tr>
 * <tr><td>several containers</td><td>{@code ecsProperties.taskProperties[].containers[]}</td>
 * <td>{@code attempts[].taskProperties[].containers[]}</td></tr>
 * <tr><td>Amazon EKS</td><td>{@code eksProperties.podProperties.containers[]} and {@code initContainers[]}</td>
 * <td>{@code eksAttempts[].containers[]} and {@code initContainers[]}</td></tr>
 * </table>
 *
 * @param current the containers at the job, in the order of the event; unmodifiable
 * @param ofAttempts the containers of the attempts that have ended, the first attempt first; unmodifiable
 * @see <a href="https://docs.aws.amazon.com/batch/latest/APIReference/API_JobDetail.html">AWS Batch API: JobDetail</a>
 * @see <a href="https://docs.aws.amazon.com/batch/latest/APIReference/API_AttemptDetail.html">AWS Batch API:
 *     AttemptDetail</a>
 */
public record JobContainers(List<JobContainer> current, List<JobContainer> ofAttempts) {

    /** Copies the lists. */
    public JobContainers {
        current = List.copyOf(current);
        ofAttempts = List.copyOf(ofAttempts);
    }

    /**
     * Returns the containers of a job. The parent of an array can have a container at the job, which never runs. The
     * parent of a multi-node job has none.
     */
    public static JobContainers of(JobDetail job) {
        List<JobContainer> ofAttempts = new ArrayList<>();
        int number = 1;
        for (AttemptDetail attempt : job.attemptsOrEmpty()) {
            addAttempt(attempt, number++, ofAttempts);
        }
        number = 1;
        for (EksAttemptDetail attempt : job.eksAttemptsOrEmpty()) {
            addAttempt(attempt, number++, ofAttempts);
        }
        return new JobContainers(current(job), ofAttempts);
    }

    /**
     * Returns the containers of the attempt that runs or that was the last one: those at the job, or if there are
     * none, those of the last attempt that has any.
     */
    public List<JobContainer> latest() {
        if (!current.isEmpty() || ofAttempts.isEmpty()) {
            return current;
        }
        Integer last = ofAttempts.get(ofAttempts.size() - 1).attempt();
        return last == null ? List.of() : ofAttempt(last);
    }

    /**
     * Returns the containers of an attempt that has ended.
     *
     * @param attempt its number, from 1
     */
    public List<JobContainer> ofAttempt(int attempt) {
        List<JobContainer> containers = new ArrayList<>();
        for (JobContainer container : ofAttempts) {
            if (Objects.equals(container.attempt(), attempt)) {
                containers.add(container);
            }
        }
        return List.copyOf(containers);
    }

    private static List<JobContainer> current(JobDetail job) {
        List<JobContainer> containers = new ArrayList<>();
        ContainerDetail only = job.container();
        if (only != null) {
            containers.add(new JobContainer(
                    null, null, false, only.exitCode(), only.reason(), only.logStreamName(), only.taskArn()));
        }
        EcsPropertiesDetail ecs = job.ecsProperties();
        if (ecs != null) {
            for (EcsTaskDetails task : ecs.taskPropertiesOrEmpty()) {
                addTask(task, containers);
            }
        }
        EksPropertiesDetail eks = job.eksProperties();
        EksPodPropertiesDetail pod = eks == null ? null : eks.podProperties();
        if (pod != null) {
            for (EksContainerDetail c : pod.initContainersOrEmpty()) {
                containers.add(ofPod(pod.podName(), c, true));
            }
            for (EksContainerDetail c : pod.containersOrEmpty()) {
                containers.add(ofPod(pod.podName(), c, false));
            }
        }
        return containers;
    }

    private static void addTask(EcsTaskDetails task, List<JobContainer> containers) {
        for (TaskContainerDetails c : task.containersOrEmpty()) {
            containers.add(new JobContainer(
                    null, c.name(), false, c.exitCode(), c.reason(), c.logStreamName(), task.taskArn()));
        }
    }

    private static JobContainer ofPod(@Nullable String pod, EksContainerDetail c, boolean init) {
        return new JobContainer(null, c.name(), init, c.exitCode(), c.reason(), null, pod);
    }

    private static void addAttempt(AttemptDetail attempt, int number, List<JobContainer> containers) {
        AttemptContainerDetail only = attempt.container();
        if (only != null) {
            containers.add(new JobContainer(
                    number, null, false, only.exitCode(), only.reason(), only.logStreamName(), only.taskArn()));
        }
        for (AttemptEcsTaskDetails task : attempt.taskPropertiesOrEmpty()) {
            for (AttemptTaskContainerDetails c : task.containersOrEmpty()) {
                containers.add(new JobContainer(
                        number, c.name(), false, c.exitCode(), c.reason(), c.logStreamName(), task.taskArn()));
            }
        }
    }

    private static void addAttempt(EksAttemptDetail attempt, int number, List<JobContainer> containers) {
        for (EksAttemptContainerDetail c : attempt.initContainersOrEmpty()) {
            containers.add(ofPod(attempt, number, c, true));
        }
        for (EksAttemptContainerDetail c : attempt.containersOrEmpty()) {
            containers.add(ofPod(attempt, number, c, false));
        }
    }

    private static JobContainer ofPod(EksAttemptDetail attempt, int number, EksAttemptContainerDetail c, boolean init) {
        return new JobContainer(number, c.name(), init, c.exitCode(), c.reason(), null, attempt.podName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobContainers that
                && Objects.equals(current, that.current)
                && Objects.equals(ofAttempts, that.ofAttempts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(current, ofAttempts);
    }

    @Override
    public String toString() {
        return "JobContainers[current=" + current + ", ofAttempts=" + ofAttempts + "]";
    }
}
