package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The settings of a run of suites.
 *
 * @param optionsOfPackage returns the generator's options for a Java package
 * @param compilers opens a compiler; if there is none, schemas are interpreted
 */
public record SuiteSettings(
        Function<String, GeneratorOptions> optionsOfPackage, Supplier<Optional<InMemoryCompiler>> compilers) {

    GeneratorOptions options(String packageName) {
        return optionsOfPackage.apply(packageName);
    }
}
