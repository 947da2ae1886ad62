package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

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
        "IDs, ID"
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
                "日本"
            })
    void allElseStaysAsItIs(String noun) {
        assertThat(EnglishNouns.singular(noun)).isEqualTo(noun);
    }
}
