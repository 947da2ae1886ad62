/** Validation of files, reports about findings, and what command lines share. */
module io.github.jsonschema2records.instances {
    requires transitive io.github.jsonschema2records.runtime;
    requires java.xml;
    requires org.snakeyaml.engine;
    requires static transitive info.picocli;
    requires static me.tongfei.progressbar;
    requires static transitive org.jspecify;

    exports io.github.jsonschema2records.generator.command;
    exports io.github.jsonschema2records.generator.diagnostic;
    exports io.github.jsonschema2records.generator.finding;
    exports io.github.jsonschema2records.generator.instance;
    exports io.github.jsonschema2records.generator.syntax;

    // Command lines read the annotated fields of their options by reflection.
    opens io.github.jsonschema2records.generator.command to
            info.picocli;
}
