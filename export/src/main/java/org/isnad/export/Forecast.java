package org.isnad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What each format will lose of some statements, counted without writing anything. The report beside an export
/// says more: with examples, and what a format has no code for.
public final class Forecast {
    private final Map<Aspect, Integer> counts = new EnumMap<>(Aspect.class);

    private Forecast() {}

    /// Something that a format has no place for.
    ///
    /// @param aspect a word for programs, such as `near-names`
    /// @param words the same for people
    /// @param statements how many have it
    public record Gap(String aspect, String words, int statements) {}

    /// A forecast for statements of these traits.
    public static Forecast of(Stream<Traits> statements) {
        Forecast forecast = new Forecast();
        statements.forEach(
                traits -> traits.aspects().forEach(aspect -> forecast.counts.merge(aspect, 1, Integer::sum)));
        return forecast;
    }

    /// What a format will lose, that of the most statements first.
    public List<Gap> gaps(Format format) {
        List<Gap> gaps = new ArrayList<>();
        counts.forEach((aspect, statements) -> {
            if (!format.kept().contains(aspect)) {
                gaps.add(new Gap(word(aspect), aspect.words(), statements));
            }
        });
        gaps.sort(Comparator.comparingInt(Gap::statements).reversed());
        return gaps;
    }

    private static String word(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
