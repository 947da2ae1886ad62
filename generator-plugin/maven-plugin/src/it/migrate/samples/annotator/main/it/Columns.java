package it;

import com.acme.rules.Column;
import com.acme.rules.Table;
import java.lang.reflect.Field;
import java.util.TreeMap;

/** The same before and after: it looks at fields. */
public final class Columns {

    private Columns() {}

    /** Returns the width of each column, with the table before its name. */
    public static TreeMap<String, Integer> of(Class<?> type) {
        TreeMap<String, Integer> columns = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            if (column != null) {
                columns.put(type.getAnnotation(Table.class).value() + "." + column.value(), column.width());
            }
        }
        return columns;
    }
}
