package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.jspecify.annotations.Nullable;

/** A project with three schemas, and what is generated from them with its parameters. */
final class GenerationProject {

    static final String ORDER = """
            {
              "$ref": "common/money.json",
              "type": "object",
              "properties": {"id": {"type": "string"}, "unit": {"$ref": "https://example.com/types/unit"}},
              "required": ["id"]
            }
            """;
    static final String MONEY = """
            {"type": "object", "properties": {"amount": {"type": "integer"}}}
            """;

    final List<DependencyPart> dependencies = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    Path base;
    String packageName = "p.q";
    String dialect = "https://json-schema.org/draft/2020-12/schema";
    String naming = "records";

    @Nullable
    Path coverage;

    boolean explain;
    boolean failOnIgnored;
    boolean failOnWarning;

    @Nullable
    NamesLockFile namesLock;

    TypeSharing sharing = new TypeSharing(true, List.of(), null);
    private final Path root;
    private final List<Artifact> artifacts = new ArrayList<>();

    /** Writes the schemas of the project into the folder {@code project}. */
    GenerationProject(Path root) throws IOException {
        this.root = root;
        this.base = root.resolve("project");
        putProject(base);
    }

    /** Writes the schemas of the project. */
    static void putProject(Path base) throws IOException {
        put(base.resolve("schema/order.json"), ORDER);
        put(base.resolve("schema/common/money.json"), MONEY);
        put(base.resolve("types/unit.json"), "{\"enum\": [\"kg\", \"m\"]}");
    }

    GenerationOutcome run() throws IOException, InvalidConfigurationException {
        SchemaSources sources = new SchemaSources(
                List.of(),
                base.resolve("schema"),
                FileFilter.ALL,
                List.of(),
                dependencies,
                List.of(new MappedSource("https://example.com/types/", base.resolve("types"), null)));
        return SourceGeneration.run(
                new GenerationRequest(
                        packageName,
                        PackageRule.ONE,
                        dialect,
                        KeywordOptions.DEFAULTS,
                        TypeOptions.DEFAULTS,
                        true,
                        naming,
                        NameStyle.DEFAULT,
                        false,
                        failOnIgnored,
                        failOnWarning,
                        namesLock,
                        sources,
                        new ProjectDependencies(artifacts),
                        sharing,
                        base.resolve("target/out"),
                        coverage,
                        explain,
                        base.resolve("target/status.txt")),
                notices::add);
    }

    void dependency(Path file) {
        Artifact artifact =
                new DefaultArtifact("g", "lib", "1", "provided", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        artifacts.clear();
        artifacts.add(artifact);
    }

    Path jar(Path folder) throws IOException {
        Path jar = root.resolve("lib/lib.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Path folder = base.resolve("target/out");
        for (Path file : files(folder)) {
            sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return sources;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".#"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a file of the project. */
    void put(String name, String text) throws IOException {
        put(base.resolve(name), text);
    }

    static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
