package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whoever treats several keywords differently does so by the folds of {@code Keyword}, so that the compiler names the place for
 * each new keyword. A chain of {@code else if} over keyword types would pass it over.
 */
class KeywordLaddersTest {

    private static final Pattern KEYWORD_TYPE = Pattern.compile("(?:record|interface) ([A-Z]\\w*)");
    private static final Pattern ELSE_IF =
            Pattern.compile("else if \\([^{]*?instanceof (?:Keyword\\.(?:@Nullable )?)?([A-Z]\\w*)", Pattern.DOTALL);

    @Test
    void noChainOfElseIfDividesKeywords() {
        String keywords = ProjectFiles.read(ProjectFiles.SOURCES.resolve("upgrade/Keyword.java"));
        Set<String> types =
                KEYWORD_TYPE.matcher(keywords).results().map(m -> m.group(1)).collect(Collectors.toSet());
        List<String> ladders = new ArrayList<>();

        for (var file : ProjectFiles.filesBelow(ProjectFiles.SOURCES)) {
            String source = ProjectFiles.read(file);
            Matcher chain = ELSE_IF.matcher(source);
            while (source.contains("upgrade.Keyword") && chain.find()) {
                String type = chain.group(1);
                boolean keyword = source.contains("upgrade.Keyword." + type + ";")
                        || chain.group().contains("Keyword.");
                if (types.contains(type) && keyword) {
                    ladders.add(ProjectFiles.relative(ProjectFiles.SOURCES, file) + ": " + chain.group());
                }
            }
        }

        assertThat(types).contains("AllOf", "Size", "Guarded");
        assertThat(ladders).isEmpty();
    }
}
