package org.isnad.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.desk.LexiconCheck;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.statement.Participant;
import org.isnad.text.Article;

/// Adds a lexicon of one's own, checks the sentences of its entries, and prints which actors an article names.
public final class OwnLexicon {
    private OwnLexicon() {}

    /// Codes an article with a lexicon of your own.
    ///
    /// @param args a folder of `.lex` files, and a file of text
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        check(ArabicLexicon.entries().with(folder), folder);

        Isnad isnad = Isnad.reading(ArabicLexicon.bundled().with(folder));
        Article article = Article.of("a1", Files.readString(Path.of(args[1])));
        for (Statement statement : isnad.code(article).statements()) {
            for (Participant agent : statement.agents()) {
                String known = agent.id().orElse("not in the lexicon");
                System.out.println(statement.type() + "\t" + agent.name().text() + "\t" + known);
            }
        }
    }

    /// Reads the `yes` and `no` sentences of the entries of that folder. A lexicon without models is enough.
    private static void check(Lexicon lexicon, Path folder) {
        LexiconCheck check = LexiconCheck.of(lexicon);
        for (Entry entry : lexicon.all(Entry.class)) {
            if (Path.of(entry.head().file()).startsWith(folder)) {
                check.failures(entry).forEach(System.err::println);
            }
        }
    }
}
