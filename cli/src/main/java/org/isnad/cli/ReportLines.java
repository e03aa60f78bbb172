package org.isnad.cli;

import org.isnad.knowledge.Said;
import org.isnad.lexicon.Status;

/// A statement of an article in a few lines.
record ReportLines(Console console, Sentences sentences) {
    void print(Said said) {
        Wording wording = new Wording(said.statement());
        String outlet = said.article().outlet().map(Isolate::of).orElse("outlet unknown");
        String date = said.article().date().map(Object::toString).orElse("date unknown");
        Status status = said.statement().status();
        console.line("  " + date + " · " + outlet + " · " + Isolate.of(said.reference()));
        String content = wording.chain() + ": " + wording.type() + " " + wording.all();
        console.line("    " + console.in(Ink.of(status), status.word()) + "  "
                + Columns.fit(content, console.width() - 6 - status.word().length()));
        sentences
                .of(said)
                .ifPresent(quote ->
                        console.line("    " + console.in(Ink.DIM, Columns.fit(quote, console.width() - 4))));
    }
}
