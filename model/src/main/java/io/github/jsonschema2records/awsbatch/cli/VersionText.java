package io.github.jsonschema2records.awsbatch.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the executable jar. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = VersionText.class.getPackage().getImplementationVersion();
        return new String[] {"aws-batch-event-model " + (version == null ? "(not packaged)" : version)};
    }
}
