package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.store.Found;
import org.isnad.store.Query;
import org.isnad.store.QueryReader;
import org.isnad.store.Scope;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Looks for articles, statements, speakers and actors.
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for articles, statements, speakers or actors and prints them with the sentence that shows it, the best"
                    + " first. All words must occur, in any inflection and spelling; words between quotation marks must"
                    + " follow one another.",
            "Fields: type:ASSAULT status:denied speaker:NAME actor:NAME place:NAME from:2015-07 to:2016-10-25. A name is"
                    + " words, a \"phrase\", or an id such as PK-BA/quetta. With a field of statements, statements are"
                    + " looked for, else articles, unless --in says otherwise."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad find type:ASSAULT status:denied place:PK from:2009 to:2010",
            "  isnad find --in speakers NAME"
        })
final class FindCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words, phrases, fields.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--in",
            paramLabel = "WHAT",
            converter = ScopeName.class,
            description = "articles, statements, speakers or actors.")
    private Optional<Scope> scope = Optional.empty();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    FindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Store> found = store.find(console);
        if (found.isEmpty()) {
            return 1;
        }
        try (Store opened = found.get()) {
            Query query = QueryReader.using(lexicon.isnad()::terms).read(written());
            Found hits = opened.find(
                    query, scope.orElse(query.isOfStatements() ? Scope.STATEMENTS : Scope.ARTICLES), limit.rows());
            new FoundPage(hits, console).print();
            return hits.hits().isEmpty() ? 1 : 0;
        } catch (IllegalArgumentException e) {
            console.tell("isnad: " + e.getMessage());
            return 2;
        }
    }

    /// The shell has taken quotation marks away: an argument of several words was a phrase.
    private String written() {
        return words.stream().map(FindCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        int colon = word.matches("\\p{Alpha}+:.*") ? word.indexOf(':') + 1 : 0;
        String value = word.substring(colon);
        return value.strip().contains(" ") && !value.contains("\"") && !value.contains(":")
                ? word.substring(0, colon) + '"' + value + '"'
                : word;
    }

    /// Reads the name of a scope.
    static final class ScopeName implements ITypeConverter<Scope> {
        @Override
        public Scope convert(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "articles" -> Scope.ARTICLES;
                case "statements" -> Scope.STATEMENTS;
                case "speakers" -> Scope.SPEAKERS;
                case "actors" -> Scope.ACTORS;
                default ->
                    throw new TypeConversionException(
                            "'" + written + "' cannot be looked for: write articles, statements, speakers or actors");
            };
        }
    }
}
