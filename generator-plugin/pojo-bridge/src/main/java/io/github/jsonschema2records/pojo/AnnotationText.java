package io.github.jsonschema2records.pojo;

import com.sun.codemodel.JAnnotatable;
import com.sun.codemodel.JAnnotationUse;
import com.sun.codemodel.JFormatter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes annotations of the code model of jsonschema2pojo as text, with full names of classes. */
final class AnnotationText {

    private AnnotationText() {}

    /** Returns the annotations of some elements. Of several of the same class, the first one counts. */
    static List<String> of(List<? extends JAnnotatable> elements) {
        Map<String, String> byClass = new LinkedHashMap<>();
        for (JAnnotatable element : elements) {
            for (JAnnotationUse use : element.annotations()) {
                byClass.putIfAbsent(use.getAnnotationClass().fullName(), text(use));
            }
        }
        return new ArrayList<>(byClass.values());
    }

    private static String text(JAnnotationUse use) {
        StringWriter text = new StringWriter();
        JFormatter formatter = new JFormatter(text);
        use.generate(formatter);
        formatter.close();
        return withoutEscapes(text.toString());
    }

    /** Replaces the escapes of characters beyond ASCII, with which the code model writes strings. */
    private static String withoutEscapes(String code) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && i + 5 < code.length() && code.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(code.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(c);
                if (c == '\\') {
                    i++;
                    plain.append(code.charAt(i));
                }
            }
        }
        return plain.toString();
    }
}
