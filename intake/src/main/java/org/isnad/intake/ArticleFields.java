package org.isnad.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of an article, as objects and rows give them.
final class ArticleFields {
    /// What they are called.
    static final Set<String> NAMES = Set.of("id", "outlet", "date", "title", "text");

    private ArticleFields() {}

    /// What the fields say of an article; those that are missing or blank say nothing.
    ///
    /// @throws Unfit if there is no text, or the date is none
    static Draft draft(Map<String, String> fields) throws Unfit {
        String text = fields.get("text");
        if (text == null) {
            throw new Unfit(Reason.BROKEN, "has no field «text»: give it one, or leave it out");
        }
        Optional<String> date = find(fields, "date");
        Optional<LocalDate> day = date.isPresent() ? Optional.of(Days.parse(date.get())) : Optional.empty();
        return Draft.titled(find(fields, "title"), text)
                .from(
                        find(fields, "id").map(String::strip),
                        find(fields, "outlet").map(String::strip),
                        day);
    }

    private static Optional<String> find(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }
}
