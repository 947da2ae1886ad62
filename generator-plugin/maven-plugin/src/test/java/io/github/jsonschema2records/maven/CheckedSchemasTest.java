package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parameters that choose the schemas of goals that check something. */
class CheckedSchemasTest {

    private final SampleMojo goal = new SampleMojo();

    @BeforeEach
    void setDefaults() throws ReflectiveOperationException {
        MavenProject project = new MavenProject();
        project.setFile(new File("pom.xml").getAbsoluteFile());
        set("project", project);
        set("dialect", "2020-12");
    }

    private void set(String parameter, Object value) throws ReflectiveOperationException {
        Field field = AbstractSchemaMojo.class.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(goal, value);
    }

    @Test
    void schemasOfApiDescriptionsAreChosenByName() throws Exception {
        set("apiSchemas", List.of("Order*"));

        assertThat(goal.options().documents().apiSchemas()).containsExactly("Order*");
    }

    @Test
    void wrongPatternsNameTheirParameter() throws Exception {
        set("excludes", List.of("draft["));

        assertThatThrownBy(goal::options)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<excludes>: \"draft[\" is not a pattern of files: [ is not closed");
    }
}
