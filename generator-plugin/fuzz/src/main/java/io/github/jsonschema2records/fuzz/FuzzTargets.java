package io.github.jsonschema2records.fuzz;

import io.github.jsonschema2records.fuzz.targets.FileTarget;
import io.github.jsonschema2records.fuzz.targets.FuzzTarget;
import io.github.jsonschema2records.fuzz.targets.GeneratorTarget;
import io.github.jsonschema2records.fuzz.targets.MapperTarget;
import io.github.jsonschema2records.fuzz.targets.OptionTarget;
import io.github.jsonschema2records.fuzz.targets.OutputTarget;
import io.github.jsonschema2records.fuzz.targets.PatternTarget;
import io.github.jsonschema2records.fuzz.targets.RoundTripTarget;
import io.github.jsonschema2records.fuzz.targets.SequenceTarget;
import io.github.jsonschema2records.fuzz.targets.TokenizerTarget;
import io.github.jsonschema2records.fuzz.targets.ValidatorTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** All targets. Their names are also those of the folders with their seeds. */
public enum FuzzTargets {
    /** Documents as Jackson reads them. */
    TOKENIZER(TokenizerTarget::new),

    /** Sequences of documents as one document after the other. */
    SEQUENCE(SequenceTarget::new),

    /** Verdicts on instances as networknt has them. */
    VALIDATOR(ValidatorTarget::new),

    /** Values that are read, written and read again. */
    ROUND_TRIP(RoundTripTarget::new),

    /** Standard output and annotations. */
    OUTPUT(OutputTarget::new),

    /** Regular expressions. */
    PATTERN(PatternTarget::new),

    /** Libraries for JSON with the modules of this project. */
    MAPPER(MapperTarget::new),

    /** Schemas, valid and broken. */
    GENERATOR(GeneratorTarget::new),

    /** Files that others wrote. */
    FILE(FileTarget::new),

    /** Values of options. */
    OPTION(OptionTarget::new);

    @SuppressWarnings("ImmutableEnumChecker") // Constructors do not change, which no annotation says.
    private final Supplier<FuzzTarget> maker;

    FuzzTargets(Supplier<FuzzTarget> maker) {
        this.maker = maker;
    }

    /** Returns the name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Creates the target, which may take seconds. */
    public FuzzTarget create() {
        return maker.get();
    }

    /**
     * Returns the targets that a list names.
     *
     * @param names names separated by commas, or {@code all}
     * @throws IllegalArgumentException if there is no such target
     */
    public static List<FuzzTargets> named(String names) {
        return names.equals("all")
                ? List.of(values())
                : Arrays.stream(names.split(",", -1)).map(FuzzTargets::of).toList();
    }

    private static FuzzTargets of(String id) {
        return Arrays.stream(values())
                .filter(target -> target.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fuzz target is called \"" + id.strip()
                        + "\"; there are "
                        + Arrays.stream(values()).map(FuzzTargets::id).toList()));
    }
}
