package io.github.jsonschema2records.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of the runtime: each package uses only the packages that stand before it. */
class RuntimeArchitectureTest {

    private static final String BASE = "io.github.jsonschema2records.";
    private static final String ROOT = BASE + "runtime";

    /** {@code ""} is the root package, with documents, values and violations. */
    private static final List<String> IN_ORDER =
            List.of("text", "collection", "", "pattern", "format", "codegen", "output");

    private static JavaClasses runtime;

    @BeforeAll
    static void readClasses() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        runtime = new ClassFileImporter()
                .importUrl(
                        JsonDocument.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(runtime);
    }

    @Test
    void packagesUseOnlyWhatStandsBeforeThem() {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            String[] allowed = IN_ORDER.subList(0, i + 1).stream()
                    .map(RuntimeArchitectureTest::packageName)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> others = resideInAnyPackage(ROOT + "..");
            classes()
                    .that()
                    .resideInAPackage(packageName(IN_ORDER.get(i)))
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.not(others).or(resideInAnyPackage(allowed)))
                    .check(runtime);
        }
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        String[] known =
                IN_ORDER.stream().map(RuntimeArchitectureTest::packageName).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(runtime);
    }

    private static String packageName(String part) {
        return part.isEmpty() ? ROOT : ROOT + "." + part;
    }
}
