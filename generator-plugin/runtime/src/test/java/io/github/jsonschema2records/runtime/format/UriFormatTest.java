package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class UriFormatTest {

    private static final FormatChecks URI = new FormatChecks(UriFormat.URI, UriFormat::isUri);
    private static final FormatChecks REFERENCE = new FormatChecks(UriFormat.REFERENCE, UriFormat::isUriReference);

    /** RFC 3986 section 3.1. */
    @Test
    void aSchemeBeginsWithALetter() {
        URI.accept("a:", "A1+-.:", "urn:x", "z:/");
        URI.refuse("", ":", ":a", "1a:", "+a:", "a", "a_b:", "a b:", "\u00e9:", "a%41:");
    }

    /** Section 3.2. */
    @Test
    void anAuthorityMayBeEmptyAndEndsThePathThatFollows() {
        URI.accept("a://", "a:///", "a://?", "a://#", "file:///etc/hosts", "a://h", "a://h/", "a://h//b", "a://h?q#f");
        URI.refuse("a://h[", "a://h]", "a://h\\", "a://h h", "a://h^");
    }

    /** Section 3.2.1. */
    @Test
    void userInformationMayHaveColonsAndEscapes() {
        URI.accept("a://@h", "a://u@h", "a://u:p:q@h", "a://%40!$&'()*+,;=-._~@h", "a://:@");
        URI.refuse("a://u@v@h", "a://u[@h", "a://u%4@h", "a://u/@h[", "a://u\u00e9@h");
    }

    /** Section 3.2.2. */
    @Test
    void aHostInBracketsIsAnAddress() {
        URI.accept("a://[::1]", "a://[1:2:3:4:5:6:7:8]:80/", "a://u@[::1.2.3.4]", "a://[v1.x]", "a://[VaF.!:~-]");
        URI.refuse("a://[]", "a://[::1", "a://::1", "a://[::1]x", "a://[1.2.3.4]", "a://[[::1]]", "a://[::1%25en0]");
        URI.refuse(
                "a://[v.x]",
                "a://[v1.]",
                "a://[vg.x]",
                "a://[v1x]",
                "a://[v1.%41]",
                "a://[v1./]",
                "a://[v1.@]",
                "a://x[::1]");
    }

    @Test
    void anyOtherHostIsARegisteredName() {
        URI.accept(
                "a://1.2.3.4", "a://999.1", "a://01.02.03.04", "a://%41%42", "a://a_b", "a://-", "a://a..b", "a://;=");
    }

    /** Section 3.2.3. */
    @Test
    void aPortHasAnyNumberOfDigits() {
        URI.accept("a://h:", "a://h:0", "a://h:99999999999999999999", "a://:80");
        URI.refuse("a://h:x", "a://h:8x", "a://h:8:8", "a://h:-1", "a://h: 8", "a://h:\u0661", "a://h:%38");
    }

    /** Section 3.3. */
    @Test
    void aPathHasSegments() {
        URI.accept("a:b", "a:b/c:d/@", "a:/b//c", "a:%20", "a:!$&'()*+,;=:@-._~", "a:..", "a:b/../c");
        URI.refuse(
                "a:b c",
                "a:[",
                "a:]",
                "a:{",
                "a:}",
                "a:|",
                "a:\\",
                "a:^",
                "a:`",
                "a:\"",
                "a:<",
                "a:>",
                "a:\0",
                "a:\u007f");
        URI.refuse("a:%", "a:%2", "a:%2g", "a:%g2", "a:%%20", "a:%-1", "a:\u00e9");
    }

    /** Sections 3.4 and 3.5. */
    @Test
    void aQueryAndAFragmentMayHaveSlashesAndQuestionMarks() {
        URI.accept("a:?", "a:#", "a:?#", "a:?/?:@#/?:@", "a:?a=b&c=%20#x%2F");
        URI.refuse("a:##", "a:#a#b", "a:?[", "a:#[", "a:? ", "a:?\"", "a:#%", "a:?\u00e9", "a:#\u00e9");
    }

    /** Section 4.2. */
    @Test
    void aReferenceMayBeRelative() {
        REFERENCE.accept(
                "", "a", "/", "//", "//h", "//u@h:1/p?q#f", "/a", "a/b", ".", "..", "?q", "#f", "a?b:c", "a#b:c");
        REFERENCE.accept("a:b", "./a:b", "a/b:c", "/a:b", "//h/a:b", "1", "@", "%41", "a:1:2");
        REFERENCE.refuse("1:b", ":", ":a", "%41:b", "a@b:c", "//[", "//h:x", "\\", " ", "a b", "[", "\u00e9", "a%");
    }

    /** Appendix A: {@code uri} is a reference with a scheme. */
    @Test
    void aUriIsNotRelative() {
        URI.refuse("a", "/", "//", "//h", "?q", "#f", "./a:b", "/a:b");
    }

    @Test
    void takesLongTextsInItsStride() {
        String many = "%20a:/".repeat(20_000);
        URI.accept("a:" + many, "a:?" + many, "a:" + "b".repeat(100_000), "a://" + "u:".repeat(50_000) + "@h");
        URI.refuse("a:" + many + "%", "a" + "+".repeat(100_000), "a://[" + ":1".repeat(50_000) + "]");
    }
}
