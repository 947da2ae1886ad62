package io.github.jsonschema2records.pojo.migrate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A project in a folder whose POM configures jsonschema2pojo. */
record ProjectWithExecutions(Path folder) {

    /** Writes a file of the project. */
    ProjectWithExecutions with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Returns the project with an execution {@code a}, {@code b} ... for each configuration. */
    MavenProject project(String... configurations) {
        StringBuilder pom = new StringBuilder("""
                <project>
                <artifactId>shop</artifactId>
                <build><plugins><plugin>
                <groupId>org.jsonschema2pojo</groupId>
                <artifactId>jsonschema2pojo-maven-plugin</artifactId>
                <executions>
                """);
        for (int i = 0; i < configurations.length; i++) {
            pom.append(
                    "<execution><id>%c</id><goals><goal>generate</goal></goals><configuration>%s</configuration></execution>%n"
                            .formatted('a' + i, configurations[i]));
        }
        pom.append("</executions></plugin></plugins></build></project>");
        try {
            Model model = new MavenXpp3ReaderEx().read(new StringReader(pom.toString()), true, new InputSource());
            MavenProject project = new MavenProject(model);
            project.setFile(folder.resolve("pom.xml").toFile());
            return project;
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalStateException(e);
        }
    }

    static Plugin plugin(MavenProject project) {
        return project.getBuild().getPlugins().get(0);
    }
}
