package io.github.jsonschema2records.generator;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.jsonschema2records.generator.Stages.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The order of the stages, and which of them may use which library. */
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> FOLD = DescribedPredicate.describe(
            "a fold", type -> type.getRawInterfaces().stream().anyMatch(simpleName("Cases")));

    private static JavaClasses generator;

    @BeforeAll
    static void readClasses() {
        // The names of libraries' classes are all that the rules need.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        // The folders of the main classes alone: tests may look anywhere.
        generator = new ClassFileImporter()
                .importUrls(Stream.of(Generator.class, Diagnostic.class)
                        .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                        .toList());
    }

    @Test
    void stagesUseOnlyWhatStandsBeforeThem() {
        check(classes().should(Stages.useOnlyWhatStandsBeforeThem()));
    }

    @Test
    void noTwoPackagesImportEachOther() {
        check(slices().matching(Stages.ROOT + ".(**)").should().beFreeOfCycles());
    }

    /** Whoever chooses a type or a name gets what it needs handed over, and calls nobody back who uses it. */
    @Test
    void noTwoClassesThatPlanTypesOrGiveNamesUseEachOther() {
        check(slices().assignedFrom(new TopLevelClasses("name")).should().beFreeOfCycles());
        check(slices().assignedFrom(new TopLevelClasses("plan.type"))
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), FOLD)); // a type may offer folds over its own alternatives
    }

    @Test
    void diagnosticUsesThePlatformAndTheRuntimeOnly() {
        check(classes()
                .that(part("diagnostic"))
                .should(onlyDependOnClassesThat(platformOr(part("diagnostic").or(runtime())))));
    }

    /** Other command lines have these parts without the generator. */
    @Test
    void whatCommandLinesShareDoesNotKnowSchemas() {
        DescribedPredicate<JavaClass> libraries = resideInAnyPackage("org.snakeyaml..", "picocli..", "me.tongfei..")
                .or(runtime());
        check(classes()
                .that(part("syntax", "finding", "instance", "command"))
                .should(onlyDependOnClassesThat(
                        platformOr(part("diagnostic", "syntax", "finding", "instance", "command")
                                .or(libraries)))));
    }

    @Test
    void regexUsesDiagnosticTheRuntimeAndTheAutomatonLibraryOnly() {
        DescribedPredicate<JavaClass> automaton = resideInAnyPackage("dk.brics.automaton..");
        check(classes()
                .that(part("regex"))
                .should(onlyDependOnClassesThat(
                        platformOr(part("regex", "diagnostic").or(automaton).or(runtime())))));
    }

    @Test
    void onlyLoadUsesJackson() {
        onlyTheseUse("tools.jackson..", "load", "cli");
        onlyTheseUse("com.fasterxml.jackson..", "load", "cli");
        onlyTheseUse("org.snakeyaml..", "load", "instance"); // the instances may be YAML too
    }

    @Test
    void onlyLoadUsesTheMetaschemaValidator() {
        onlyTheseUse("com.networknt..", "load");
    }

    @Test
    void onlyOneClassDecidesWhatANameOfJavaIs() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("JavaNames")
                .should()
                .callMethod(SourceVersion.class, "isName", CharSequence.class)
                .orShould()
                .callMethod(SourceVersion.class, "isName", CharSequence.class, SourceVersion.class)
                .orShould()
                .callMethod(SourceVersion.class, "isIdentifier", CharSequence.class));
    }

    @Test
    void onlyEmitUsesJavaPoet() {
        onlyTheseUse("com.palantir.javapoet..", "emit");
    }

    @Test
    void onlyRegexUsesTheAutomatonLibrary() {
        onlyTheseUse("dk.brics..", "regex");
    }

    @Test
    void onlyTheReferencePageUsesItsLibraries() {
        onlyTheseUse("org.commonmark..", "reference");
        onlyTheseUse("com.samskivert..", "reference");
    }

    @Test
    void onlyTheCommandLineUsesItsLibraries() {
        onlyTheseUse("picocli..", "cli", "command");
        onlyTheseUse("me.tongfei..", "command");
    }

    @Test
    void onlyTheCommandLineTalksToTheUser() {
        check(noClasses().that(not(part("cli", "command"))).should(ACCESS_STANDARD_STREAMS));
        check(noClasses().should(dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))));
        check(noClasses().that(not(part("cli"))).should().callMethod(System.class, "exit", int.class));
    }

    @Test
    void nothingOpensAConnection() {
        check(noClasses()
                .should(dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                        .or(assignableTo(Socket.class))
                        .or(assignableTo(URLConnection.class)))));
        check(noClasses().should().callMethod(URL.class, "openStream"));
        check(noClasses().should().callMethod(URL.class, "openConnection"));
    }

    @Test
    void nothingElseIsUsed() {
        check(classes()
                .should(onlyDependOnClassesThat(platformOr(DescribedPredicate.describe("ours", Stages::isOurs))
                        .or(runtime())
                        .or(resideInAnyPackage(
                                "tools.jackson..",
                                "org.snakeyaml..",
                                "com.networknt..",
                                "com.palantir.javapoet..",
                                "dk.brics..",
                                "org.commonmark..",
                                "com.samskivert..",
                                "picocli..",
                                "me.tongfei..")))));
    }

    /** Others take from it the words of syntax errors, text that is escaped for logs, and the names of keywords. */
    @Test
    void onlyThePartsThatRunGeneratedCodeOrDescribeItUseTheRuntime() {
        DescribedPredicate<JavaClass> words = JavaClass.Predicates.belongToAnyOf(
                PrintableText.class, KeywordNames.class, KeywordNames.Subschemas.class);
        DescribedPredicate<JavaClass> beyondText = runtime().and(not(words));
        check(noClasses()
                .that(not(part("regex", "emit", "compile", "interpret", "cli", "finding", "instance", "command")))
                .and(not(Stages.tool()))
                .and(not(simpleName("JsonSyntaxProblem")))
                .should(dependOnClassesThat(beyondText)));
    }

    @Test
    void sameInputSameBytesWhateverTheMachineIsSetTo() {
        check(noClasses()
                .that(not(part("cli")))
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "lineSeparator"));
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        List<String> unmarked = new TreeSet<>(
                        generator.stream().map(JavaClass::getPackageName).toList())
                .stream()
                        .map(generator::getPackage)
                        .filter(p -> !isNullMarked(p))
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage candidate) {
        return candidate.isAnnotatedWith(NullMarked.class);
    }

    private static void onlyTheseUse(String library, String... parts) {
        check(noClasses().that(not(part(parts))).should(dependOnClassesThat(resideInAnyPackage(library))));
    }

    private static DescribedPredicate<JavaClass> platformOr(DescribedPredicate<JavaClass> others) {
        return resideInAnyPackage("java..", "javax..", "org.jspecify..").or(others);
    }

    private static DescribedPredicate<JavaClass> runtime() {
        return resideInAnyPackage("io.github.jsonschema2records.runtime..");
    }

    private static void check(ArchRule rule) {
        rule.check(generator);
    }
}
