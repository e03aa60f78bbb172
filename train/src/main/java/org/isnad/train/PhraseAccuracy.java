package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right noun phrases and clauses are.
@Command(name = "phrase-accuracy", description = "Writes accuracy/phrases.md: noun phrases, subjects and objects.")
final class PhraseAccuracy implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        List<Treebank.Tree> trees = Treebank.read(folders.shared().resolve("data/morphology/ud-pud.conllu"));
        PhraseScore seen = score(isnad, trees.subList(0, TrainMorphology.HELD_OUT_FROM));
        PhraseScore held = score(isnad, trees.subList(TrainMorphology.HELD_OUT_FROM, trees.size()));
        String report = String.format(
                Locale.ROOT,
                """
                # How right phrases and clauses are

                Written by `train/run phrase-accuracy`. Commit %s, %s, lexicon %s.

                On the last 200 sentences of UD Arabic-PUD, and on the first 800, whose clitics and parts of speech (not trees) the
                models were trained on.

                | what | held out: number | P | R | F1 | first 800: F1 |
                |---|---|---|---|---|---|
                %s%s
                | noun in the clause of its verb | held out: number | share | first 800: share |
                |---|---|---|---|
                %s%s
                ## How the phrases of a tree are found

                The head is a noun or proper noun. It takes in what hangs on it, or on what it has taken in, as `nmod`, `amod`, `flat`,
                `nummod`, `compound`, `fixed`, `det` or `appos`, unless a preposition, a conjunction or a comma stands before that (so
                idafa, adjectives, names and close apposition belong to the phrase; what a preposition or conjunction joins is a phrase of its
                own). Of that the unbroken run of words around the head counts. A phrase is right when both its ends are; clitics are
                no words of their own. A noun is in the clause of its verb when the clause in which the grammar puts it has that verb:
                this is attachment as far as the grammar states it, which draws no arc from noun to verb.

                ## Why a phrase grammar

                Considered were a dependency parser (a transition system over the 800 trees of PUD that may be learned from, with
                linear models) and the grammar of phrases and clauses that is in `syntax`; only the grammar was built. What the
                statements need of syntax is who stands where to the word that carries the statement. The models of roles and speakers
                learn that from the statements of news of conflict, with features of the grammar: the clause and its verb, the order
                of the free phrases behind it, prepositions, coordination. A parser would have to give them better features than those,
                from 800 translated sentences of Wikipedia and news, few of them about conflict and none with the long chains of
                reported speech that news has. No parser was built and measured: that it would not help is a judgement, no figure.
                """,
                folders.commit(),
                folders.today(),
                lexicon.version(),
                bounds("noun phrases", held.bounds(), seen.bounds()),
                bounds("noun phrases of several words", held.many(), seen.many()),
                share("subject", held.subjects(), seen.subjects()),
                share("object", held.objects(), seen.objects()));
        Path folder = folders.project().resolve("accuracy");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("phrases.md"), report);
        folders.say(report);
        return 0;
    }

    private static PhraseScore score(Isnad isnad, List<Treebank.Tree> trees) {
        PhraseScore score = new PhraseScore();
        for (Treebank.Tree tree : trees) {
            score.add(tree, isnad.mentioned(Article.of("tree", tree.text())).parsed());
        }
        return score;
    }

    private static String bounds(String what, PhraseScore.Count held, PhraseScore.Count seen) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                what,
                held.wanted(),
                held.precision(),
                held.recall(),
                held.f1(),
                seen.f1());
    }

    private static String share(String what, PhraseScore.Count held, PhraseScore.Count seen) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.3f | %.3f |%n", what, held.wanted(), held.recall(), seen.recall());
    }
}
