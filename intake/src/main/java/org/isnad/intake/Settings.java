package org.isnad.intake;

import java.time.LocalDate;
import java.util.Optional;

/// What the user says of all inputs of a run. Date and outlet fill gaps: what an article says of itself goes first.
///
/// @param date the day of publication of articles that tell none
/// @param outlet the publisher of articles that name none
/// @param columns where the fields of articles stand in tables
/// @param manners how addresses are fetched
public record Settings(Optional<LocalDate> date, Optional<String> outlet, Columns columns, Manners manners) {
    /// Settings with the usual columns and manners.
    public Settings(Optional<LocalDate> date, Optional<String> outlet) {
        this(date, outlet, Columns.own(), Manners.usual());
    }

    /// Nothing said: what an article does not tell stays unknown.
    public static Settings none() {
        return new Settings(Optional.empty(), Optional.empty());
    }

    /// The same settings with a day of publication.
    public Settings withDate(LocalDate day) {
        return new Settings(Optional.of(day), outlet, columns, manners);
    }

    /// The same settings with a publisher.
    public Settings withOutlet(String name) {
        return new Settings(date, Optional.of(name), columns, manners);
    }

    /// The same settings with other columns.
    public Settings withColumns(Columns others) {
        return new Settings(date, outlet, others, manners);
    }

    /// The same settings with other manners.
    public Settings withManners(Manners others) {
        return new Settings(date, outlet, columns, others);
    }
}
