/** Schema documents in, Java sources out: a library and a command line. */
@SuppressWarnings("requires-automatic") // JavaPoet and the automaton library come without a module descriptor
module io.github.jsonschema2records.generator {
    requires automaton;
    requires com.networknt.schema;
    requires com.palantir.javapoet;
    requires io.github.jsonschema2records.instances;
    requires io.github.jsonschema2records.runtime;
    requires java.compiler;
    requires java.xml;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires static com.samskivert.jmustache;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static org.commonmark;
    requires static org.commonmark.ext.autolink;
    requires static org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports io.github.jsonschema2records.generator.annotate.spi;
    exports io.github.jsonschema2records.generator.name.spi;

    uses io.github.jsonschema2records.generator.annotate.spi.AnnotatorAdapter;
    uses io.github.jsonschema2records.generator.name.spi.NamingStrategy;

    // The command line reads its annotated fields by reflection.
    opens io.github.jsonschema2records.generator.cli to
            info.picocli;
    // The template of the reference page reads the records of its view by reflection.
    opens io.github.jsonschema2records.generator.reference to
            com.samskivert.jmustache;
}
