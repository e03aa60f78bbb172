package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.lexicon.WordTrait;
import org.isnad.lexicon.WordTraits;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Groups the words of running news and looks them up in lists of names.
@Command(name = "words", description = "Groups the words of data/news by their places and looks them up in lists.")
final class TrainWords implements Callable<Integer> {
    private static final int SELDOM = 5;
    private static final int DIMENSIONS = 64;
    private static final int ROUNDS = 10;
    private static final int[] COUNTS = {64, 256, 1024};
    private static final WordTrait[] GROUPS = {WordTrait.COARSE, WordTrait.MIDDLE, WordTrait.FINE};

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Map<Integer, int[]> traits = new HashMap<>();
        WordVectors vectors = WordVectors.of(sentences(News.all(folders.shared())), SELDOM, DIMENSIONS);
        for (int g = 0; g < GROUPS.length; g++) {
            int[] groups = vectors.groups(COUNTS[g], ROUNDS);
            for (int i = 0; i < groups.length; i++) {
                of(vectors.words().get(i), traits)[GROUPS[g].column()] = groups[i];
            }
        }
        NameLists.read(folders.shared().resolve("data"))
                .forEach((word, lists) -> of(word, traits)[WordTrait.LISTS.column()] = lists);
        folders.write(WordTraits.of("words " + folders.today(), traits));
        folders.say("%d words%n".formatted(traits.size()));
        return 0;
    }

    private static int[] of(String word, Map<Integer, int[]> traits) {
        return traits.computeIfAbsent(WordTraits.key(word), key -> unknown());
    }

    /// The traits of a word that stands in no list.
    static int[] unknown() {
        int[] unknown = new int[WordTrait.COUNT];
        Arrays.fill(unknown, WordTraits.UNKNOWN);
        unknown[WordTrait.LISTS.column()] = 0;
        return unknown;
    }

    private static List<String[]> sentences(List<Article> articles) {
        Map<String, String> one = new HashMap<>();
        List<String[]> sentences = new ArrayList<>();
        for (Article article : articles) {
            Tokenized text = Tokenizer.standard().in(Normalization.standard().in(article));
            for (Sentence sentence : text.sentences()) {
                sentences.add(text.words().subList(sentence.first(), sentence.end()).stream()
                        .map(word -> word.kind() == Word.Kind.NUMBER ? "0" : word.folded())
                        .map(word -> one.computeIfAbsent(word, w -> w))
                        .toArray(String[]::new));
            }
        }
        return sentences;
    }
}
