package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.text.Article;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right lemmas are.
@Command(name = "lemma-accuracy", description = "Writes accuracy/lemmas.md.")
final class LemmaAccuracy implements Callable<Integer> {
    private static final List<String> PARTS = List.of("ADJ", "NOUN", "VERB");

    @Mixin
    private Folders folders = new Folders();

    private static final class Count {
        private int words;
        private int right;
        private int stems;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        List<Treebank.Tree> trees = Treebank.read(folders.shared().resolve("data/morphology/ud-pud.conllu"));
        String report = String.format(
                Locale.ROOT,
                """
                # How right lemmas are

                Written by `train/run lemma-accuracy`. Commit %s, %s, lexicon %s.

                UD Arabic-PUD. A lemma is right when its letters are those of the treebank, vowel marks left out and confusable letters
                folded. Nouns, verbs and adjectives as the treebank marks them, whatever Isnad takes them for: an error of clitics or
                part of speech mostly counts here again. The first 800 sentences were read while the list of broken plurals was
                written, the last 200 were not.

                | part of speech | held out: words | right | stem taken for lemma | first 800: right |
                |---|---|---|---|---|
                %s
                """,
                folders.commit(),
                folders.today(),
                lexicon.version(),
                rows(
                        counts(isnad, trees.subList(TrainMorphology.HELD_OUT_FROM, trees.size())),
                        counts(isnad, trees.subList(0, TrainMorphology.HELD_OUT_FROM))));
        Path folder = folders.project().resolve("accuracy");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("lemmas.md"), report.strip() + "\n");
        folders.say(report);
        return 0;
    }

    private static Map<String, Count> counts(Isnad isnad, List<Treebank.Tree> trees) {
        Map<String, Count> counts = new TreeMap<>();
        for (Treebank.Tree tree : trees) {
            Analyzed text =
                    isnad.mentioned(Article.of("tree", tree.text())).parsed().analyzed();
            List<Word> words = text.tokenized().words();
            int at = 0;
            for (Treebank.Token token : tree.tokens()) {
                while (at + 1 < words.size() && words.get(at).span().end() <= token.start()) {
                    at++;
                }
                if (PARTS.contains(token.part()) && words.get(at).kind() == Word.Kind.ARABIC) {
                    Reading reading = text.reading(at);
                    String wanted = Letters.folded(token.lemma());
                    for (String row : List.of(token.part(), "all")) {
                        Count count = counts.computeIfAbsent(row, r -> new Count());
                        count.words++;
                        count.right += wanted.equals(isnad.lemma(reading)) ? 1 : 0;
                        count.stems += wanted.equals(reading.stem()) ? 1 : 0;
                    }
                }
            }
        }
        return counts;
    }

    private static String rows(Map<String, Count> held, Map<String, Count> seen) {
        StringBuilder rows = new StringBuilder();
        held.forEach((part, count) -> {
            Count other = seen.getOrDefault(part, new Count());
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f |%n",
                    part,
                    count.words,
                    count.right / (double) count.words,
                    count.stems / (double) count.words,
                    other.right / (double) Math.max(1, other.words)));
        });
        return rows.toString();
    }
}
