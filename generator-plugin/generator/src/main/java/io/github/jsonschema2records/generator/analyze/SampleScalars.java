package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Creates ordinary numbers and texts for schemas that all apply. */
final class SampleScalars {

    private static final int LONGEST_TEXT = 100;

    private SampleScalars() {}

    static BigDecimal integer(List<Schema> members) {
        BigDecimal value = BigDecimal.ONE;
        for (Schema member : members) {
            Bound minimum = member.bound(false);
            Bound maximum = member.bound(true);
            if (minimum != null && isOrdinary(minimum.limit())) {
                value = value.max(minimum.limit().add(BigDecimal.ONE));
            } else if (maximum != null && isOrdinary(maximum.limit())) {
                value = value.min(maximum.limit().subtract(BigDecimal.ONE));
            }
        }
        return value;
    }

    private static boolean isOrdinary(BigDecimal limit) {
        return Decimals.isModerate(limit) && limit.precision() < LONGEST_TEXT;
    }

    static String text(List<Schema> members) {
        String text = "text";
        for (Schema member : members) {
            Format format = member.keyword(Format.class);
            text = format == null ? text : ofFormat(format.name(), text);
        }
        for (Schema member : members) {
            Long min = member.size(Counted.LENGTH, false);
            Long max = member.size(Counted.LENGTH, true);
            if (min != null && min > text.length() && min <= LONGEST_TEXT) {
                text += "t".repeat(min.intValue() - text.length());
            }
            if (max != null && max < text.length()) {
                text = text.substring(0, max.intValue());
            }
        }
        return text;
    }

    private static String ofFormat(String format, String otherwise) {
        return switch (format) {
            case "date" -> "2024-05-17";
            case "date-time" -> "2024-05-17T10:30:00Z";
            case "time" -> "10:30:00Z";
            case "duration" -> "P1D";
            case "email", "idn-email" -> "ada@example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            case "uri", "iri", "uri-reference", "iri-reference" -> "https://example.com/";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            default -> otherwise;
        };
    }
}
