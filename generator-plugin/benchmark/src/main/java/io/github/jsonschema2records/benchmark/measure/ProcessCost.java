package io.github.jsonschema2records.benchmark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Time of this process, and its largest heap.
 *
 * @param wallSeconds the time of the clock
 * @param cpuSeconds the processor time of all threads
 * @param heapMegabytes the largest use of each part of the heap, garbage included
 */
public record ProcessCost(double wallSeconds, double cpuSeconds, double heapMegabytes) {

    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    /** Returns the cost up to now. */
    public static ProcessCost now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToDouble(usage -> usage.getUsed() / MEGABYTE)
                .sum();
        return new ProcessCost(System.nanoTime() / NANOSECONDS, system.getProcessCpuTime() / NANOSECONDS, heap);
    }

    /** Returns the time since an earlier moment, and the heap. */
    public ProcessCost since(ProcessCost start) {
        return new ProcessCost(wallSeconds - start.wallSeconds, cpuSeconds - start.cpuSeconds, heapMegabytes);
    }

    /** Returns a sample for each of the three values, with the units {@code s}, {@code CPU s} and {@code MB heap}. */
    public List<Sample> samples(String part, String subject, String series, int round) {
        return List.of(
                new Sample(part, subject, series, "s", round, wallSeconds),
                new Sample(part, subject, series, "CPU s", round, cpuSeconds),
                new Sample(part, subject, series, "MB heap", round, heapMegabytes));
    }
}
