package org.isnad.examples;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Place;
import org.isnad.intake.Settings;

/// Codes the articles of a feed one by one as they come; only one is held at a time.
public final class StreamAFeed {
    private StreamAFeed() {}

    /// Codes the articles of a feed.
    ///
    /// @param args a feed: a file, or an address (`https:`)
    public static void main(String[] args) {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        try (Stream<Outcome> outcomes = Intake.of(Settings.none()).from(List.of(Place.parse(args[0])))) {
            outcomes.forEach(outcome -> print(outcome, isnad));
        }
    }

    private static void print(Outcome outcome, Isnad isnad) {
        switch (outcome) {
            case Outcome.Read read -> {
                CodedArticle coded = isnad.code(read.article());
                System.out.println(coded.doc() + "\t" + coded.statements().size() + " statements");
            }
            case Outcome.Unchanged unchanged -> System.out.println(unchanged.where() + "\tnothing new");
            case Outcome.Rejected rejected -> System.err.println(rejected.sentence());
        }
    }
}
