package io.github.jsonschema2records.pojo;

import com.sun.codemodel.JClass;
import com.sun.codemodel.JCodeModel;

/** Finds the types of the code model of jsonschema2pojo. */
final class PropertyType {

    private PropertyType() {}

    /** Returns the type with a name such as {@code java.util.List<com.acme.Line>}. */
    static JClass of(JCodeModel code, String name) {
        int arguments = name.indexOf('<');
        if (arguments < 0) {
            return name.startsWith("java.") ? code.ref(name) : code.directClass(name);
        }
        JClass generic = code.ref(name.substring(0, arguments));
        String inner = name.substring(arguments + 1, name.length() - 1);
        String key = "java.lang.String, ";
        return inner.startsWith(key) && generic.fullName().equals("java.util.Map")
                ? generic.narrow(code.ref(String.class), of(code, inner.substring(key.length())))
                : generic.narrow(of(code, inner));
    }
}
