package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints an article with its statements.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints an article sentence by sentence, each with its statements under it.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad show front-2016-10-25", "  isnad show article.txt"})
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOC", description = "An article's id, the beginning of its SHA-256, or a file.")
    private String doc = "";

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Document> document = documents.find(doc, console);
        document.ifPresent(found -> new ShowPage(found, console).print());
        return document.isPresent() ? 0 : 1;
    }
}
