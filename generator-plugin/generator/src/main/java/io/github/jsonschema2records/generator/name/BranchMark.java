package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/** What a branch of a union is called by itself, wherever in the union it stands. */
final class BranchMark {

    private static final int LONGEST = 40;

    private BranchMark() {}

    /** Its title, what it refers to, or the value of its discriminator; null where it has none of them. */
    static @Nullable String of(Schema branch) {
        Title title = branch.keyword(Title.class);
        if (title != null && !title.text().isBlank() && title.text().length() <= LONGEST) {
            return title.text();
        }
        Ref ref = branch.keyword(Ref.class);
        if (ref != null) {
            String target = ref.uri().toString();
            return target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('#')) + 1)
                    .replace(".json", "");
        }
        Properties properties = branch.keyword(Properties.class);
        return properties == null ? null : discriminator(properties);
    }

    private static @Nullable String discriminator(Properties properties) {
        for (Schema property : properties.schemas().values()) {
            Const value = property.keyword(Const.class);
            if (value != null
                    && value.value() instanceof SourceString string
                    && string.value().length() <= LONGEST) {
                return string.value();
            }
        }
        return null;
    }
}
