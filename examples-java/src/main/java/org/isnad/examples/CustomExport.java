package org.isnad.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Said;

/// Writes a table that no format of Isnad has: which statements are said against each other, one pair a row.
/// For a format of `isnad export`, with its loss report, see CONTRIBUTING.md.
public final class CustomExport {
    private CustomExport() {}

    /// Prints the table.
    ///
    /// @param args a folder of articles
    public static void main(String[] args) {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        Knowledge knowledge;
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(Path.of(args[0])))) {
            knowledge = Knowledge.of(outcomes.flatMap(outcome -> coded(outcome, isnad)));
        }
        System.out.println("differ in\tstatement\tsaid by\tother statement\tsaid by");
        for (Contradiction pair : knowledge.contradictions()) {
            System.out.println(pair.kind().word() + "\t" + cells(pair.one()) + "\t" + cells(pair.other()));
        }
    }

    private static String cells(Said said) {
        return said.reference() + "\t"
                + said.speaker().map(party -> party.name().text()).orElse("");
    }

    private static Stream<CodedArticle> coded(Outcome outcome, Isnad isnad) {
        return outcome instanceof Outcome.Read read ? Stream.of(isnad.code(read.article())) : Stream.empty();
    }
}
