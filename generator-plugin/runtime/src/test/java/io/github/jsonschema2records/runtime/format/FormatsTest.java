package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final List<String> DRAFT_4 = List.of("date-time", "email", "hostname", "ipv4", "ipv6", "uri");
    private static final List<String> SINCE_6 = List.of("uri-reference", "uri-template", "json-pointer");
    private static final List<String> SINCE_7 = List.of(
            "date", "time", "regex", "idn-email", "idn-hostname", "iri", "iri-reference", "relative-json-pointer");
    private static final List<String> SINCE_2019 = List.of("duration", "uuid");

    private static List<String> all() {
        return Stream.of(DRAFT_4, SINCE_6, SINCE_7, SINCE_2019)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aFormatHasTheNameItIsAskedForBy() {
        for (String name : all()) {
            assertThat(Formats.of(name)).as(name).isNotNull();
            assertThat(Formats.of(name).name()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 6", "6, 9", "7, 17", "2019, 19", "2020, 19"})
    void aDraftDefinesWhatTheDraftsBeforeDefineAndMore(int draft, int formats) {
        List<String> known =
                all().stream().filter(name -> Formats.of(name, draft) != null).toList();
        assertThat(known).isEqualTo(all().subList(0, formats));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "epoch-millis", "Date", "color", "ip-address", "host-name", "int32"})
    void anyOtherNameIsAnAnnotation(String name) {
        assertThat(Formats.of(name)).isNull();
        assertThat(Formats.of(name, 4)).isNull();
    }

    @Test
    void hostnamesOfDraft4And6KnowNothingOfALabels() {
        assertThat(matches("hostname", 4, "xn--x")).isTrue();
        assertThat(matches("hostname", 6, "xn--x")).isTrue();
        assertThat(matches("hostname", 7, "xn--x")).isFalse();
        assertThat(matches("hostname", 4, "host_name")).isFalse();
    }

    @Test
    void relativeJsonPointersStepToOtherItemsSince2020() {
        assertThat(matches("relative-json-pointer", 7, "0+1")).isFalse();
        assertThat(matches("relative-json-pointer", 2019, "0+1")).isFalse();
        assertThat(matches("relative-json-pointer", 2020, "0+1")).isTrue();
        assertThat(matches("relative-json-pointer", 7, "1/a")).isTrue();
    }

    private static boolean matches(String name, int draft, String text) {
        return ((StandardFormat) Formats.of(name, draft)).matches(text);
    }

    @Test
    void noFormatIsLoadedButTheOneAskedFor() throws ReflectiveOperationException {
        RecordingLoader loader = new RecordingLoader();

        Class<?> formats = Class.forName(Formats.class.getName(), true, loader);
        assertThat(loader.loaded).containsExactly("Formats");

        formats.getMethod("of", String.class).invoke(null, "uuid");
        assertThat(loader.loaded)
                .containsExactlyInAnyOrder(
                        "Formats", "TextFormat", "StandardFormat", "PlainFormat", "UuidFormat", "Ascii");
    }

    /** Loads the package anew and keeps the simple names, in order. */
    private static final class RecordingLoader extends ClassLoader {

        private final List<String> loaded = new ArrayList<>();

        RecordingLoader() {
            super(FormatsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Formats.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            loaded.add(name.substring(name.lastIndexOf('.') + 1));
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
