package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.format.EcmaRegexSyntax;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodePropertiesTest {

    /** Table 68 and 69 of ECMA-262: properties without values, with the names that are short for them. */
    private static final String BINARY = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C"
            + " Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM"
            + " Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT"
            + " Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji"
            + " Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase Emoji_Presentation EPres"
            + " Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex"
            + " IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo"
            + " Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar"
            + " Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI"
            + " Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper"
            + " Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";

    private static final String CATEGORIES = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc"
            + " cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation"
            + " Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark"
            + " M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N"
            + " Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So"
            + " Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc"
            + " Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";

    @Test
    void knowsAllBinaryProperties() {
        for (String name : BINARY.split(" ", -1)) {
            assertThat(UnicodeProperties.find(name)).as(name).isNotNull();
            assertThat(EcmaRegexSyntax.isValid("\\p{" + name + "}")).as(name).isTrue();
        }
    }

    @Test
    void knowsAllCategories() {
        for (String name : CATEGORIES.split(" ", -1)) {
            assertThat(UnicodeProperties.find(name)).as(name).isNotNull();
            assertThat(UnicodeProperties.find("gc=" + name)).isEqualTo(UnicodeProperties.find(name));
            assertThat(UnicodeProperties.find("General_Category=" + name)).isEqualTo(UnicodeProperties.find(name));
        }
    }

    /** The JDK's scripts are those of an older Unicode version, none of which goes away. */
    @Test
    void knowsAllScriptsOfTheJdk() {
        for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
            if (script == Character.UnicodeScript.UNKNOWN) {
                continue;
            }
            List<String> found = UnicodeProperties.names().stream()
                    .filter(name -> name.startsWith("sc ") && name.substring(3).equalsIgnoreCase(script.name()))
                    .toList();
            // Names that the JDK spells in its own way have a short name in common.
            assertThat(found).as(script.name()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(UnicodeProperties.names().stream().filter(name -> name.startsWith("sc ")))
                .hasSizeGreaterThan(2 * 160);
    }

    /** What Unicode 13 (JDK 17) assigns keeps its category, bar corrections. */
    @Test
    void agreesWithTheJdkOnLetters() {
        CodePointSet uppercase = UnicodeProperties.find("Lu");
        CodePointSet greek = UnicodeProperties.find("Script=Greek");
        List<String> differences = new ArrayList<>();
        for (int c = 0; c <= CodePointSet.LAST; c++) {
            if (Character.isDefined(c)) {
                if (uppercase.contains(c) != (Character.getType(c) == Character.UPPERCASE_LETTER)) {
                    differences.add("Lu " + Integer.toHexString(c));
                }
                if (greek.contains(c) != (Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK)) {
                    differences.add("Greek " + Integer.toHexString(c));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void extensionsAddToScripts() {
        CodePointSet script = UnicodeProperties.find("Script=Deva");
        CodePointSet extensions = UnicodeProperties.find("Script_Extensions=Devanagari");
        assertThat(script.contains(0x964)).isFalse();
        assertThat(extensions.contains(0x964)).isTrue();
        assertThat(extensions.containsAll(script)).isTrue();
        assertThat(UnicodeProperties.find("scx=Thaa")).isNotNull();
        assertThat(UnicodeProperties.find("sc=Katakana_Or_Hiragana")).isEqualTo(CodePointSet.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lu",
                "LETTER",
                "",
                "Foo",
                "Script",
                "Script=",
                "Script=Foo",
                "gc=Greek",
                "Block=Thai",
                "L ",
                "=L"
            })
    void namesAreExact(String expression) {
        assertThat(UnicodeProperties.find(expression)).isNull();
        assertThat(EcmaRegexSyntax.isValid("\\p{" + expression + "}")).isFalse();
    }

    @Test
    void theRuntimeKnowsTheSameNames() {
        for (String kindAndName : UnicodeProperties.names()) {
            String name = kindAndName.substring(kindAndName.indexOf(' ') + 1);
            String expression = kindAndName.startsWith("sc") ? "sc=" + name : name;
            assertThat(EcmaRegexSyntax.isValid("\\p{" + expression + "}"))
                    .as(kindAndName)
                    .isEqualTo(!kindAndName.startsWith("fold "));
        }
    }
}
