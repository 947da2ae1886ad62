package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferencesTest {

    /** The normal and abnormal examples of RFC 3986 section 5.4, in the strict reading. */
    @ParameterizedTest
    @CsvSource({
        "g:h,g:h",
        "g,http://a/b/c/g",
        "./g,http://a/b/c/g",
        "g/,http://a/b/c/g/",
        "/g,http://a/g",
        "//g,http://g",
        "?y,http://a/b/c/d;p?y",
        "g?y,http://a/b/c/g?y",
        "#s,http://a/b/c/d;p?q#s",
        "g#s,http://a/b/c/g#s",
        "g?y#s,http://a/b/c/g?y#s",
        ";x,http://a/b/c/;x",
        "g;x,http://a/b/c/g;x",
        "'',http://a/b/c/d;p?q",
        ".,http://a/b/c/",
        "./,http://a/b/c/",
        "..,http://a/b/",
        "../,http://a/b/",
        "../g,http://a/b/g",
        "../..,http://a/",
        "../../g,http://a/g",
        "../../../g,http://a/g",
        "/./g,http://a/g",
        "/../g,http://a/g",
        "g.,http://a/b/c/g.",
        ".g,http://a/b/c/.g",
        "..g,http://a/b/c/..g",
        "./../g,http://a/b/g",
        "./g/.,http://a/b/c/g/",
        "g/./h,http://a/b/c/g/h",
        "g/../h,http://a/b/c/h",
        "g;x=1/../y,http://a/b/c/y",
        "g?y/../x,http://a/b/c/g?y/../x",
        "http:g,http:g"
    })
    void resolvesAsTheSpecificationSays(String reference, String expected) {
        assertThat(resolved("http://a/b/c/d;p?q", reference)).isEqualTo(expected);
    }

    @Test
    void resolvesFromUrnsAndFiles() {
        assertThat(resolved("urn:uuid:1-2", "#/a")).isEqualTo("urn:uuid:1-2#/a");
        assertThat(resolved("urn:uuid:1-2", "")).isEqualTo("urn:uuid:1-2");
        assertThat(resolved("file:///a/b.json", "../c.json")).isEqualTo("file:///c.json");
        assertThat(resolved("jar-entry:///a.jar!/x/y.json", "../z.json")).isEqualTo("jar-entry:///a.jar!/z.json");
        assertThat(resolved("http://host", "a")).isEqualTo("http://host/a");
    }

    @Test
    void encodesWhatNoUriMayHold() {
        assertThat(resolved("http://a/", "a b.json#/x y/{é}#^"))
                .isEqualTo("http://a/a%20b.json#/x%20y/%7B%C3%A9%7D%23%5E");
        assertThat(resolved("http://a/", "a%20b%zz")).isEqualTo("http://a/a%20b%25zz");
        assertThat(resolved("http://a/", "%\uFF11\uFF12")).isEqualTo("http://a/%25%EF%BC%91%EF%BC%92");
        assertThat(resolved("http://a/", "[x]?[y]")).isEqualTo("http://a/%5Bx%5D?%5By%5D");
    }

    @Test
    void isEmptyForWhatIsNoReference() {
        assertThat(UriReferences.resolve(URI.create("http://a/"), "1:x")).isEmpty();
        assertThat(UriReferences.resolve(URI.create("http://a/"), "http://[x")).isEmpty();
        assertThat(UriReferences.resolve(URI.create("http://a/"), "x:")).isEmpty();
    }

    @Test
    void cutsFragments() {
        assertThat(UriReferences.withoutFragment(URI.create("http://a/b#/c"))).isEqualTo(URI.create("http://a/b"));
        assertThat(UriReferences.withoutFragment(URI.create("urn:x#"))).isEqualTo(URI.create("urn:x"));
        assertThat(UriReferences.withoutFragment(URI.create("urn:x"))).isEqualTo(URI.create("urn:x"));
    }

    private static String resolved(String base, String reference) {
        return UriReferences.resolve(URI.create(base), reference).orElseThrow().toString();
    }
}
