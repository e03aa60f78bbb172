package org.isnad.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;

/// Codes one article and prints who says what. The README shows its middle.
public final class CodeAnArticle {
    private CodeAnArticle() {}

    /// Codes an article.
    ///
    /// @param args a file of text, its first line the title
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        // README
        var isnad = Isnad.reading(ArabicLexicon.bundled());
        for (var said : isnad.code(Article.of("a1", text)).statements()) {
            var chain = said.sources().stream().map(link -> link.name().text()).toList();
            System.out.println(chain + " " + said.type() + " " + said.trigger().text() + " " + said.status());
        }
        // end
    }
}
