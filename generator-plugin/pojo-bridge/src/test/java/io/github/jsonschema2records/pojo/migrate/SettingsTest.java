package io.github.jsonschema2records.pojo.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration that corresponds to parameters of jsonschema2pojo, where the schemas have every format. */
class SettingsTest {

    private static final SchemaContents EVERYTHING = new SchemaContents(
            Set.of("date-time", "date", "time", "uri", "uuid", "money"), true, false, true, Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dateTimeType=java.time.OffsetDateTime | <format>date-time</format><javaType>java.time.OffsetDateTime</javaType>
            dateTimeType=java.lang.String         | <format>uri</format><javaType>java.net.URI</javaType>
            useJodaDates=true                     | <format>date-time</format><javaType>java.time.Instant</javaType>
            dateType=java.time.LocalDate          | <format>date</format><javaType>java.time.LocalDate</javaType>
            useJodaLocalDates=true                | <format>date</format><javaType>java.time.LocalDate</javaType>
            timeType=java.time.LocalTime          | <format>time</format><javaType>java.time.LocalTime</javaType>
            useJodaLocalTimes=true                | <format>time</format><javaType>java.time.LocalTime</javaType>
            useDoubleNumbers=true                 | <jsonType>number</jsonType><javaType>double</javaType>
            useBigIntegers=true                   | <bigIntegers>true</bigIntegers>
            includes=a/*.json                     | <includes><include>a/*.json</include></includes>
            excludes=**/x.json,b<c                | <excludes><exclude>**/x.json</exclude><exclude>b&lt;c</exclude></excludes>
            sourcePaths=a.json,b                  | <schemas><schema>a.json</schema><schema>b</schema></schemas>
            sourceDirectory=schemas               | <schemas><schema>schemas</schema></schemas>
            customAnnotator=com.acme.A            | <annotators><annotator>com.acme.A</annotator></annotators>
            includeAdditionalProperties=false     | <additionalProperties>false</additionalProperties>
            outputDirectory=target/pojo           | <outputDirectory>target/pojo</outputDirectory>
            classNamePrefix=Acme                  | <namePrefix>Acme</namePrefix>
            classNameSuffix=Dto                   | <nameSuffix>Dto</nameSuffix>
            propertyWordDelimiters=-_.            | <wordDelimiters>-_.</wordDelimiters>
            useTitleAsClassname=true              | <titleNames>true</titleNames>
            skip=true                             | <skip>true</skip>
            targetPackage=com.acme                | <packageName>com.acme</packageName>
            """)
    void aParameterBecomesAnother(String old, String xml) {
        assertThat(xml(old)).contains(xml);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            useBigDecimals=true                             | jsonType
            useDoubleNumbers=false                          | jsonType
            dateTimeType=java.lang.String                   | date-time
            customAnnotator=org.jsonschema2pojo.NoopAnnotator | annotator
            sourceDirectory=src/main/schema                 | schemas
            """)
    void aDefaultIsNotWritten(String old, String element) {
        assertThat(xml(old)).doesNotContain(element);
    }

    private static String xml(String old) {
        int equals = old.indexOf('=');
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(
                old.substring(0, equals),
                Arrays.asList(old.substring(equals + 1).split(",", -1)));
        Settings settings = SettingsPlanner.plan(
                new OldConfiguration(values, Map.of("money", "com.acme.Money")), EVERYTHING, false, List.of());
        return SettingsXml.of(settings).replaceAll("\\s+", "");
    }
}
