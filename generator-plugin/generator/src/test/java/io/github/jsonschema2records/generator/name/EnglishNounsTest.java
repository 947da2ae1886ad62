package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNounsTest {

    @ParameterizedTest
    @CsvSource({
        "lines, line",
        "entries, entry",
        "boxes, box",
        "classes, class",
        "batches, batch",
        "caches, cache",
        "hashes, hash",
        "movies, movie",
        "cookies, cookie",
        "statuses, status",
        "viruses, virus",
        "aliases, alias",
        "lenses, lens",
        "buses, bus",
        "houses, house",
        "clauses, clause",
        "uses, use",
        "databases, database",
        "responses, response",
        "sizes, size",
        "buzzes, buzz",
        "indices, index",
        "matrices, matrix",
        "analyses, analysis",
        "people, person",
        "children, child",
        "leaves, leaf",
        "archives, archive",
        "heroes, hero",
        "shoes, shoe",
        "schemas, schema",
        "photos, photo",
        "menus, menu",
        "apis, api",
        "metrics, metric",
        "settings, setting",
        "taskLogEntries, taskLogEntry",
        "job_queues, job_queue",
        "PostalAddresses, PostalAddress",
        "dnsServers, dnsServer",
        "DNSServers, DNSServer",
        "URLs, URL",
        "allowedIPs, allowedIP",
        "ITEMS, ITEM",
        "ids, id",
        "IDs, ID",
        "İtems, İtem",
        "İTEMS, İTEM",
        "çİftEntries, çİftEntry",
        "ÉQUIPES, ÉQUIPE",
        "\ud801\udc00Lines, \ud801\udc00Line",
        "order2Lines, order2Line"
    })
    void pluralsHaveASingular(String plural, String singular) {
        assertThat(EnglishNouns.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "eventCodeBasis",
                "chassis",
                "analysis",
                "canvas",
                "lens",
                "thesis",
                "s",
                "xs",
                "PostalAddress",
                "dns",
                "DNS",
                "https",
                "series",
                "species",
                "news",
                "data",
                "progress",
                "analytics",
                "kubernetes",
                "gas",
                "iris",
                "process",
                "hjklmns",
                "",
                "2",
                "items2",
                "équipe",
                "İller",
                "İLLER",
                "İ",
                "\ud801\udc00\ud801\udc28",
                "日本"
            })
    void allElseStaysAsItIs(String noun) {
        assertThat(EnglishNouns.singular(noun)).isEqualTo(noun);
    }

    @Test
    void eachLetterOfALongNameIsReadOnce() {
        CountingText name = new CountingText("9" + "a".repeat(4_000));

        assertThat(EnglishNouns.lettersAtEnd(name)).isEqualTo(1);
        assertThat(name.reads()).isLessThanOrEqualTo(2 * 4_001);
        assertThat(EnglishNouns.singular("a".repeat(4_000) + "Lines")).endsWith("aLine");
    }

    @Test
    void lettersBeforeOthersAreNotRead() {
        CountingText name = new CountingText("a".repeat(4_000) + "2");

        assertThat(EnglishNouns.lettersAtEnd(name)).isEqualTo(4_001);
        assertThat(name.reads()).isLessThanOrEqualTo(2);
    }

    /** A text that counts how often its characters are read. */
    private static final class CountingText implements CharSequence {

        private final String text;
        private int reads;

        CountingText(String text) {
            this.text = text;
        }

        int reads() {
            return reads;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
