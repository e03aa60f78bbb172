package org.isnad.cli;

import org.isnad.chain.Chained;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.desk.Terms;
import org.isnad.intake.Outcome;

/// What became of an input in the end.
sealed interface Coded {
    /// An article with what it says.
    ///
    /// @param terms the words by which it is found
    record Done(Outcome.Read read, CodedArticle article, Terms terms) implements Coded {}

    /// An article that was coded before.
    record Known() implements Coded {}

    /// An input that is no article for Isnad.
    record Refused(Outcome.Rejected rejected) implements Coded {}

    /// An article that was removed from the store on request: that it is not added again.
    record Withheld(String sentence) implements Coded {}

    /// An article that Isnad fails to code, which is a mistake in Isnad: which one, and what to do.
    record Failed(String sentence) implements Coded {}

    /// Codes an input. One article on which the code fails does not stop the others.
    static Coded by(Isnad isnad, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unchanged unchanged -> new Known();
            case Outcome.Rejected rejected -> new Refused(rejected);
            case Outcome.Read read -> by(isnad, read);
        };
    }

    private static Coded by(Isnad isnad, Outcome.Read read) {
        try {
            Chained chained = isnad.trace(read.article());
            return new Done(read, isnad.code(chained), isnad.terms(chained));
        } catch (RuntimeException e) {
            return new Failed(read.where() + ": a mistake in Isnad (" + e
                    + ") keeps this article from being coded; please report it");
        }
    }
}
