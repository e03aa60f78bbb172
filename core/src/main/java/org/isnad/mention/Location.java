package org.isnad.mention;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Which place on earth is meant, as far as the article and the lexicon tell.
///
/// @param path the place with what contains it, the widest first: `PK-BA/quetta`, `PK`, `arabian-sea`
/// @param country ISO 3166-1 alpha-2; empty for seas, and for areas of several countries
/// @param region ISO 3166-2 of the first level below the country, if it lies within one
/// @param wikidata the id of the place in Wikidata, if the lexicon has it
/// @param latitude degrees, of the place that `path` names; empty if unknown
/// @param longitude degrees, likewise
/// @param precision how narrowly that says where
/// @param offset how far from that place, where the words say so: 20 كلم شمال بغداد
public record Location(
        String path,
        Optional<String> country,
        Optional<String> region,
        Optional<String> wikidata,
        OptionalDouble latitude,
        OptionalDouble longitude,
        Precision precision,
        Optional<Offset> offset) {
    /// A way from a place.
    ///
    /// @param kilometres empty if the words give none
    /// @param direction as on a compass (`N`, `SW`); empty if the words give none
    public record Offset(OptionalInt kilometres, Optional<String> direction) {}

    /// Somewhere at that offset from here.
    Location beside(Offset way) {
        return new Location(path, country, region, wikidata, latitude, longitude, Precision.NEAR, Optional.of(way));
    }

    /// Somewhere in here.
    Location within() {
        return new Location(path, country, region, wikidata, latitude, longitude, precision.within(), Optional.empty());
    }

    /// Whether that leads to a place beside it, and not to a part of it: شمال بغداد, but not شمال العراق.
    boolean canBeBeside(Offset way) {
        return precision == Precision.POINT
                || precision == Precision.DISTRICT && way.kilometres().isPresent();
    }
}
