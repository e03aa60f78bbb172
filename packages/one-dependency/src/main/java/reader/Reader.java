package reader;

import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.text.Article;

/// Codes one sentence.
public final class Reader {
    private Reader() {}

    /// @param args the sentence
    public static void main(String[] args) {
        var isnad = Isnad.reading(ArabicLexicon.bundled());
        for (var said : isnad.code(Article.of("a1", args[0])).statements()) {
            System.out.println(said.type() + " " + said.status() + " " + said.sources().size());
        }
    }
}
