package org.isnad.train;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.WordTrait;
import org.isnad.lexicon.WordTraits;
import org.isnad.mention.NameTagger;
import org.isnad.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Trains the model that marks names, and finds out from running news what words are taken for.
@Command(
        name = "names",
        description = "Trains names on NewsFANE (nine tenths) and AQMAR train, and on what a first tagger makes of"
                + " data/news; needs the words first.")
final class TrainNames implements Callable<Integer> {
    private static final int SELDOM = 2;
    private static final double DECAY = 1;
    private static final int ROUNDS = 20;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.entries();
        for (String name : List.of("forms", "clitics", "part-of-speech")) {
            lexicon = lexicon.with(name, folders.read(name));
        }
        List<NamesCorpus.Labelled> lessons = new NamesCorpus(folders.shared(), lexicon).lessons();
        Map<Integer, int[]> words = folders.traits().words();
        for (int[] row : words.values()) {
            for (WordTrait trait :
                    List.of(WordTrait.PERSON, WordTrait.ORGANISATION, WordTrait.PLACE, WordTrait.FIRST)) {
                row[trait.column()] = WordTraits.UNKNOWN;
            }
        }
        Lexicon first = lexicon.with(WordTraits.of("words", words));
        LinearModel model = train(lessons, first);
        NameProfile profile = new NameProfile(first.with(NameTagger.MODEL, model));
        for (Article article : News.all(folders.shared())) {
            profile.add(article);
        }
        profile.into(words, model.labels());
        WordTraits traits = WordTraits.of("words " + folders.today(), words);
        folders.write(traits);
        folders.write(NameTagger.MODEL, train(lessons, lexicon.with(traits)));
        return 0;
    }

    private LinearModel train(List<NamesCorpus.Labelled> lessons, Lexicon lexicon) {
        NameTagger tagger = NameTagger.using(lexicon);
        ChainLesson lesson = new ChainLesson();
        for (NamesCorpus.Labelled sentence : lessons) {
            lesson.add(
                    tagger.features(sentence.line()).stream()
                            .map(FeatureCounts::distinct)
                            .toArray(int[][]::new),
                    sentence.labels());
        }
        return lesson.train("names " + folders.today(), SELDOM, DECAY, ROUNDS, NameTagger::before);
    }
}
