package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MaxLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.Maximum;
import io.github.jsonschema2records.generator.upgrade.Keyword.MinLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.Minimum;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Ordinary numbers and texts of schemas that all apply. */
final class SampleScalars {

    private static final int LONGEST_TEXT = 100;

    private SampleScalars() {}

    static BigDecimal integer(List<Schema> members) {
        BigDecimal value = BigDecimal.ONE;
        for (Schema member : members) {
            Minimum minimum = member.keyword(Minimum.class);
            Maximum maximum = member.keyword(Maximum.class);
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
            MinLength min = member.keyword(MinLength.class);
            MaxLength max = member.keyword(MaxLength.class);
            if (min != null && min.limit() > text.length() && min.limit() <= LONGEST_TEXT) {
                text += "t".repeat((int) min.limit() - text.length());
            }
            if (max != null && max.limit() < text.length()) {
                text = text.substring(0, (int) max.limit());
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
