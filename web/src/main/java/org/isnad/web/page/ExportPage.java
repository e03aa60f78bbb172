package org.isnad.web.page;

import java.util.Arrays;
import java.util.List;
import org.isnad.export.Forecast;
import org.isnad.export.Format;
import org.isnad.export.Marking;
import org.isnad.knowledge.FigureRule;
import org.isnad.web.shelf.Snapshot;

/// What can be made of the statements behind a view, and what each format would lose of them.
///
/// @param view its address
/// @param articles how many
/// @param statements how many
/// @param rules by which the numbers of an event are derived
/// @param markings how far an export may be passed on
public record ExportPage(
        String view, int articles, int statements, List<Choice> formats, List<String> rules, List<String> markings) {
    /// A format.
    ///
    /// @param name as addresses have it
    /// @param ending of its file; empty for a folder
    /// @param derived whether its rows are derived from several statements by a rule
    /// @param gaps what it has no place for
    public record Choice(String name, String ending, boolean derived, List<Forecast.Gap> gaps) {}

    /// The choices for a selection.
    public static ExportPage of(Selection selection, Snapshot snapshot) {
        Forecast forecast = Forecast.of(selection.entries().stream().map(snapshot::traits));
        return new ExportPage(
                selection.view(),
                selection.articles(snapshot).size(),
                selection.entries().size(),
                Arrays.stream(Format.values())
                        .map(format ->
                                new Choice(format.word(), format.ending(), format.isDerived(), forecast.gaps(format)))
                        .toList(),
                Arrays.stream(FigureRule.values()).map(FigureRule::word).toList(),
                Arrays.stream(Marking.values()).map(Marking::label).toList());
    }
}
