package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.sample.Sample.Sort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A folder with a file for each sample of one schema: {@code minimal.json}, {@code invalid-01-required.json}. */
final class SampleFolder {

    private final Path folder;

    SampleFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes samples of some sorts. Files of other names are not touched. */
    void write(Samples samples, Set<Sort> sorts) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (Sample sample : samples.samples()) {
            number += sample.sort() == Sort.INVALID ? 1 : 0;
            if (sorts.contains(sample.sort())) {
                Files.writeString(folder.resolve(name(sample, number)), sample.json() + "\n", StandardCharsets.UTF_8);
            }
        }
    }

    private static String name(Sample sample, int number) {
        if (sample.sort() != Sort.INVALID) {
            return sample.sort().id() + ".json";
        }
        String keyword = sample.keywordLocation()
                .substring(sample.keywordLocation().lastIndexOf('/') + 1)
                .replaceAll("[^A-Za-z$]", "");
        String digits = number < 10 ? "0" + number : String.valueOf(number);
        return "invalid-" + digits + "-" + keyword + ".json";
    }
}
