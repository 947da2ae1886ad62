package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSourcesTest {

    @TempDir
    Path folder;

    private final Path lib = Path.of("lib.jar");
    private final List<DependencyPart> dependencies = new ArrayList<>();
    private final List<MappedSource> mappings = new ArrayList<>();
    private final ProjectDependencies project = new ProjectDependencies(List.of(artifact()));
    private Path defaultFolder;
    private FileFilter filter = FileFilter.ALL;

    @BeforeEach
    void start() throws Exception {
        defaultFolder = Files.createDirectories(folder.resolve("schema"));
    }

    @Test
    void areTheDefaultFolderIfNothingElseIsGiven() throws Exception {
        assertThat(sources().inputs(project)).containsExactly(new PathInput(defaultFolder));
    }

    @Test
    void areWhatIsGivenInsteadOfTheDefaultFolder() throws Exception {
        Path absent = Path.of("absent.json");

        assertThat(sources(absent).inputs(project)).containsExactly(new PathInput(absent));
    }

    @Test
    void leaveOutADefaultFolderThatIsAbsentIfThereAreDependencies() throws Exception {
        dependencies.add(new DependencyPart("g:lib", "\\v1\\types/"));
        assertThat(sources().inputs(project))
                .containsExactly(new PathInput(defaultFolder), new PathInput(lib, "v1/types"));

        Files.delete(defaultFolder);
        assertThat(sources().inputs(project)).containsExactly(new PathInput(lib, "v1/types"));
    }

    @Test
    void haveTheSameFilterEverywhere() throws Exception {
        filter = new FileFilter(List.of("**/*.schema.json"), List.of("draft/"));
        dependencies.add(new DependencyPart("g:lib", "v1"));

        assertThat(sources().inputs(project))
                .containsExactly(new PathInput(defaultFolder, "", filter), new PathInput(lib, "v1", filter));
    }

    @Test
    void areRefusedIfThereIsNothing() throws Exception {
        Files.delete(defaultFolder);

        assertThatThrownBy(() -> sources().inputs(project))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("there is nothing to generate from: the folder " + defaultFolder
                        + " does not exist, and neither <schemas> nor <schemaDependencies> is given");
    }

    @Test
    void areRefusedIfAPathLeadsOutOfADependency() {
        dependencies.add(new DependencyPart("g:lib", "v1/../../etc"));

        assertThatThrownBy(() -> sources().inputs(project))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("the path \"v1/../../etc\" in g:lib must not lead out of the dependency by \"..\"");
    }

    @Test
    void mapToFoldersAndDependencies() throws Exception {
        mappings.add(new SchemaMapping(" https://a/ ", new File("types"), null, null).toSource());
        mappings.add(new SchemaMapping("https://b/", null, "g:lib", "/v1/").toSource());
        mappings.add(new SchemaMapping("https://c/", null, "g:lib", null).toSource());

        assertThat(sources().mappings(project))
                .containsExactly(
                        new UriMapping("https://a/", Path.of("types")),
                        new UriMapping("https://b/", lib, "v1"),
                        new UriMapping("https://c/", lib));
    }

    @Test
    void refuseAMappingThatIsNotClear() {
        refused(new SchemaMapping(null, new File("types"), null, null))
                .hasMessage("a mapping needs a <prefix>, such as https://example.com/schemas/");
        refused(new SchemaMapping("https://a/", null, null, null))
                .hasMessage("the mapping of https://a/ needs either a <folder> or a <dependency>");
        refused(new SchemaMapping("https://a/", new File("types"), "g:lib", null))
                .hasMessage("the mapping of https://a/ needs either a <folder> or a <dependency>");
        refused(new SchemaMapping("https://a/", new File("types"), null, "v1"))
                .hasMessage("the mapping of https://a/ has a <path> without a <dependency>; "
                        + "with a <folder> make it part of that");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(SchemaMapping mapping) {
        return assertThatThrownBy(() -> mapping.toSource().resolve(project))
                .isInstanceOf(InvalidConfigurationException.class);
    }

    @Test
    void takeADependencyAsTextOrWithAPath() {
        SchemaDependency text = new SchemaDependency();
        text.set(" g:lib ");

        assertThat(text.toPart()).isEqualTo(new DependencyPart("g:lib", ""));
        assertThat(new SchemaDependency("g:lib", "v1").toPart()).isEqualTo(new DependencyPart("g:lib", "v1"));
        assertThat(new SchemaDependency().toPart()).isEqualTo(new DependencyPart("", ""));
    }

    private SchemaSources sources(Path... schemas) {
        return new SchemaSources(List.of(schemas), defaultFolder, filter, List.of(), dependencies, mappings);
    }

    private Artifact artifact() {
        Artifact artifact =
                new DefaultArtifact("g", "lib", "1", "provided", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(lib.toFile());
        return artifact;
    }
}
