package org.isnad.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Which column of a table holds which field of an article: `id`, `outlet`, `date`, `title`, `text`. A field that
/// is not named here stands in the column of its own name, if there is one.
///
/// @param names the names of columns by field
public record Columns(Map<String, String> names) {
    public Columns {
        names = Map.copyOf(names);
    }

    /// Every field in the column of its own name.
    public static Columns own() {
        return new Columns(Map.of());
    }

    /// Columns as a user names them: `id=Nr,text=Body`; white space around names does not count.
    ///
    /// @throws IllegalArgumentException if a part is no `field=column`, or a field is unknown or named twice; the
    ///     message is a sentence for the user
    public static Columns parse(String written) {
        Map<String, String> names = new HashMap<>();
        for (String part : written.split(",", -1)) {
            int equals = part.indexOf('=');
            String field = part.substring(0, Math.max(0, equals)).strip();
            String column = part.substring(equals + 1).strip();
            if (!ArticleFields.NAMES.contains(field) || column.isEmpty()) {
                throw new IllegalArgumentException("'" + part.strip()
                        + "' names no column: write FIELD=COLUMN with id, outlet, date, title or text as field");
            }
            if (names.put(field, column) != null) {
                throw new IllegalArgumentException("'" + field + "' has two columns: name one");
            }
        }
        return new Columns(names);
    }

    /// Where each field stands in a table with that heading.
    ///
    /// @throws Unfit if a named column is not there, or none for the text
    Map<String, Integer> in(List<String> heading) throws Unfit {
        Map<String, Integer> places = new HashMap<>();
        for (String field : ArticleFields.NAMES) {
            OptionalInt place = place(names.getOrDefault(field, field), heading);
            if (place.isPresent()) {
                places.put(field, place.getAsInt());
            } else if (names.containsKey(field) || field.equals("text")) {
                throw new Unfit(
                        Reason.BROKEN,
                        "has no column «" + names.getOrDefault(field, field) + "»: name the columns by --columns "
                                + field + "=…; it has " + shown(heading));
            }
        }
        return places;
    }

    private static OptionalInt place(String column, List<String> heading) {
        for (int i = 0; i < heading.size(); i++) {
            if (plain(heading.get(i)).equals(plain(column))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String shown(List<String> heading) {
        String all = String.join(", ", heading).replaceAll("[\\p{Cntrl}\\p{Cs}]", "�");
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }
}
