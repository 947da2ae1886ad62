package io.github.jsonschema2records.generator.name;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** English nouns whose singular the rules of {@link EnglishNouns} do not find. */
final class IrregularNouns {

    /** Nouns that are not plurals though they end in s, have no singular of their own, or have the same plural. */
    private static final String SAME = """
            acoustics aegis alas alias always analytics apparatus asbestos athletics atlas aws barracks bias
            biceps billiards binoculars canvas chaos christmas clothes corps cors cosmos crossroads css data
            debris diabetes dns dos dynamics economics ecs eks electronics ethics ethos forceps gallows gas gcs
            genetics gps graphics headquarters herpes hls https iops ios jeans jenkins js kubernetes kudos lens
            linguistics logistics macos madras mathematics means measles media metadata mumps nas news nfs ntfs
            os pancreas pants pathos perhaps physics politics rabies rds redis rhinoceros robotics rss sas
            scissors series sms sns species sqs summons surroundings thanks thermos tls trousers tweezers
            whereabouts windows yes
            """;

    /** Singulars whose plural adds {@code es}, where the rules would only remove the {@code s}. */
    private static final String PLUS_ES = """
            alias atlas bias bus canvas christmas echo embargo gas hero lens mango pancreas potato rhinoceros
            thermos tomato torpedo veto
            """;

    /** Singulars whose plural only adds {@code s}, where the rules would change more, or nothing. */
    private static final String PLUS_S = """
            abuse ache acl ad alibi apache api arn avalanche bikini birdie brioche brownie budgie cache calorie
            cliche collie cookie cpu creche cutie db die dll douche emoji emu excuse foodie freebie fuse genie
            gid gnu goalie goodie gpu groupie gui guru headache hippie hoodie id indie ip junkie jwt kpi lie
            magpie menu misuse moustache movie muse mustache newbie niche oldie op panache pastiche pc pdf pid
            pie pr prairie psyche quiche rabbi recluse reuse reverie rookie ruse safari sdk selfie sid ski sku
            smoothie sortie submenu taxi techie tie toothache tv ui uid uri url urn use veggie vm vpc vpn wiki
            yuppie zombie
            """;

    /** Pairs of plural and singular. */
    private static final String PAIRS = """
            addenda addendum
            alumni alumnus
            analyses analysis
            antennae antenna
            appendices appendix
            axes axis
            bacteria bacterium
            cacti cactus
            calves calf
            children child
            codices codex
            crises crisis
            criteria criterion
            diagnoses diagnosis
            ellipses ellipsis
            emphases emphasis
            errata erratum
            feet foot
            foci focus
            formulae formula
            fungi fungus
            geese goose
            halves half
            hypotheses hypothesis
            indices index
            knives knife
            larvae larva
            leaves leaf
            lives life
            loaves loaf
            loci locus
            matrices matrix
            men man
            mice mouse
            neuroses neurosis
            nuclei nucleus
            oases oasis
            oxen ox
            parentheses parenthesis
            people person
            phenomena phenomenon
            prognoses prognosis
            quizzes quiz
            radii radius
            scarves scarf
            schemata schema
            selves self
            shelves shelf
            stimuli stimulus
            strata stratum
            syllabi syllabus
            synopses synopsis
            syntheses synthesis
            teeth tooth
            theses thesis
            thieves thief
            vertices vertex
            vortices vortex
            wives wife
            wolves wolf
            women woman
            """;

    private IrregularNouns() {}

    /** Returns the singular of each noun, in lower case. */
    static Map<String, String> singulars() {
        Map<String, String> singulars = new HashMap<>();
        words(SAME).forEach(noun -> singulars.put(noun, noun));
        words(PLUS_S).forEach(noun -> singulars.put(noun + "s", noun));
        words(PLUS_ES).forEach(noun -> singulars.put(noun + "es", noun));
        PAIRS.lines().map(line -> line.split(" ")).forEach(pair -> singulars.put(pair[0], pair[1]));
        return singulars;
    }

    private static Stream<String> words(String text) {
        return text.lines().flatMap(line -> Stream.of(line.split(" ")));
    }
}
