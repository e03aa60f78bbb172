package org.isnad.web.download;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.export.Filter;
import org.isnad.export.Format;
import org.isnad.export.Marking;
import org.isnad.export.Settings;
import org.isnad.knowledge.FigureRule;
import org.isnad.web.access.Refusal;
import org.jspecify.annotations.Nullable;

/// What a reader asks to be exported. What is absent is as `isnad export` has it: sentences in, people protected.
///
/// @param view the address whose statements are meant
/// @param format one of {@link Format#words}
/// @param withoutText whether sentences stay out
/// @param namedPersons whether people without a public role keep their names; for editors
/// @param byteOrderMark whether tables are made for spreadsheets
/// @param rule by which the numbers of an event are derived
/// @param marking how far it may be passed on, such as `TLP:AMBER`
/// @param embargo the first day on which it may be published
/// @param key a secret: the same gives the same pseudonyms
public record Order(
        @Nullable String view,
        @Nullable String format,
        @Nullable Boolean withoutText,
        @Nullable Boolean namedPersons,
        @Nullable Boolean byteOrderMark,
        @Nullable String rule,
        @Nullable String marking,
        @Nullable String embargo,
        @Nullable String key) {
    private static final int KEY_BYTES = 32;

    /// The address; the whole store if none is given.
    public String address() {
        return said(view).orElse("/");
    }

    /// Whether names are to be kept that are hidden otherwise.
    public boolean isNamed() {
        return Boolean.TRUE.equals(namedPersons);
    }

    /// Whether everything is kept, so that a store can be made of it again.
    boolean isComplete() {
        return theFormat() == Format.JSONL && isNamed() && !Boolean.TRUE.equals(withoutText);
    }

    Format theFormat() {
        String word = said(format).orElse("");
        return Format.find(word)
                .orElseThrow(() -> Refusal.wrong("no format '" + word + "': use one of " + Format.words()));
    }

    Settings settings() {
        return new Settings(
                Filter.none(),
                one("rule", rule, FigureRule.values(), FigureRule::word).orElse(FigureRule.UCDP),
                !Boolean.TRUE.equals(withoutText),
                isNamed(),
                Boolean.TRUE.equals(byteOrderMark),
                one("marking", marking, Marking.values(), Marking::label),
                said(embargo).map(Order::day),
                said(key).orElseGet(Order::random));
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(all -> !all.isEmpty());
    }

    private static <E> Optional<E> one(String name, @Nullable String word, E[] all, Function<E, String> words) {
        return said(word)
                .map(wanted -> Arrays.stream(all)
                        .filter(one -> words.apply(one).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Refusal.wrong("'" + wanted + "' is no " + name + ": use one of "
                                + String.join(
                                        ", ", Arrays.stream(all).map(words).toList()))));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new Refusal(400, "wrong", "'" + written + "' is no day: write it as 2016-10-25");
        }
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
