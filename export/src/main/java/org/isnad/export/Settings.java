package org.isnad.export;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.knowledge.FigureRule;
import org.isnad.text.Sha256;

/// How an export is made.
///
/// @param filter which statements
/// @param rule the rule by which events and their numbers are derived, for the formats that have a row for an event
/// @param text whether sentences are in it; offsets, trigger words and names always are
/// @param namedPersons whether people without a public role keep their names
/// @param byteOrderMark whether tables begin with the mark by which spreadsheets know UTF-8, and cells that a
/// spreadsheet would take for a formula are quoted
/// @param marking how far it may be passed on, if that is set
/// @param embargo the first day on which it may be published, if that is set
/// @param key with which pseudonyms are made: the same key gives the same pseudonyms
public record Settings(
        Filter filter,
        FigureRule rule,
        boolean text,
        boolean namedPersons,
        boolean byteOrderMark,
        Optional<Marking> marking,
        Optional<LocalDate> embargo,
        String key) {
    /// Everything, with people protected.
    ///
    /// @param key with which pseudonyms are made; a secret
    public static Settings all(String key) {
        return new Settings(
                Filter.none(), FigureRule.UCDP, true, false, false, Optional.empty(), Optional.empty(), key);
    }

    /// Digits by which two exports can be told to share a key, which they do not tell.
    String keyPrint() {
        return Sha256.of("isnad export key " + key).substring(0, 12);
    }
}
