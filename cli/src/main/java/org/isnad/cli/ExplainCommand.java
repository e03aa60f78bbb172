package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.chain.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints why a statement is what it is.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints why a statement is what it is: rule and version, the words matched, each role, the chain"
                + " link by link.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad explain front-2016-10-25#s3", "  isnad explain article.txt#s1"})
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern REFERENCE = Pattern.compile("(.+)#(s[0-9]+)");

    private final Console console;

    @Parameters(
            paramLabel = "DOC#s3",
            description = "An article's id, the beginning of its SHA-256 or a file, and the statement; all of its"
                    + " statements if none is named.")
    private String reference = "";

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Matcher matcher = REFERENCE.matcher(reference);
        boolean named = matcher.matches();
        return documents
                .find(named ? matcher.group(1) : reference, console)
                .map(found -> explain(found, named ? Optional.of(matcher.group(2)) : Optional.empty()))
                .orElse(1);
    }

    private int explain(Document document, Optional<String> id) {
        List<Statement> statements = document.coded().statements();
        List<Statement> wanted = statements.stream()
                .filter(statement -> id.map(statement.id()::equals).orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            String has = statements.isEmpty()
                    ? "no statements"
                    : "the statements s1 to " + statements.getLast().id();
            console.tell("isnad: " + document.coded().doc() + " has " + has
                    + id.map(s -> ", not " + s).orElse(""));
            return 1;
        }
        ExplainPage page = new ExplainPage(document, console);
        wanted.forEach(statement -> page.print(statement));
        return 0;
    }
}
