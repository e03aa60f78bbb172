package org.isnad.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Countries by their code of ISO 3166-1.
final class Countries {
    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /// `AFG` for `AF`; empty for a code that the standard does not have.
    static Optional<String> alpha3(String alpha2) {
        try {
            return known(alpha2).map(Locale::getISO3Country).filter(code -> !code.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /// The English name; for a code that the standard does not have the code.
    static String name(String alpha2) {
        return known(alpha2)
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .orElse(alpha2);
    }

    private static Optional<Locale> known(String alpha2) {
        return Optional.of(alpha2)
                .filter(KNOWN::contains)
                .map(code -> new Locale.Builder().setRegion(code).build());
    }
}
