package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Analyzed;
import org.isnad.syntax.Parsed;
import org.isnad.token.Sentence;

/// Finds who, where, when and how many, and who is the same inside the article. Immutable; share it between
/// threads.
public final class Mentions {
    private final NameIndex index;
    private final Calendar calendar;
    private final Numerals numerals;
    private final Weeks weeks;
    private final Names names;
    private final Gazetteer gazetteer;
    private final LinearModel extents;

    private Mentions(Lexicon lexicon) {
        index = new NameIndex(lexicon);
        calendar = new Calendar(lexicon);
        numerals = new Numerals(lexicon);
        weeks = new Weeks(lexicon);
        names = new Names(lexicon, index);
        gazetteer = Gazetteer.using(lexicon);
        extents = lexicon.model(Extents.MODEL);
    }

    /// The finder that knows the names of `lexicon`.
    public static Mentions using(Lexicon lexicon) {
        return new Mentions(lexicon);
    }

    /// What marks names in sentences that are given as words.
    public Names names() {
        return names;
    }

    /// The article with its mentions.
    public Mentioned in(Parsed article) {
        KnownNames lexical = new KnownNames(index, article.analyzed().tokenized());
        List<Mention.Moment> moments = moments(article.analyzed(), lexical);
        List<Mention> all = new ArrayList<>(new MentionFinder(lexical, names, article, moments).find());
        all.addAll(moments);
        List<Mention.Quantity> quantities = new Quantities(numerals, article.analyzed(), all).find();
        all.addAll(quantities);
        all.sort(Comparator.comparingInt(Mention::first)
                .thenComparingInt(Mention::end)
                .thenComparing(mention -> mention.getClass().getSimpleName()));
        List<Integer> entities = new Coreference(article, all).entities();
        String text = article.analyzed().tokenized().normalized().article().text();
        return new Mentioned(
                article,
                all,
                entities,
                FullestName.of(text, all, entities),
                new Locator(gazetteer, lexical, numerals, article).locations(all, entities),
                new Unnumbered(numerals, article.analyzed(), quantities).find(),
                new Extents(article.analyzed(), all, extents));
    }

    /// The names of the lexicon that stand in the article and belong to no time, by the entries that they may
    /// belong to. Whether a name is one where it stands is not decided yet: a word that is a verb too is found
    /// all the same.
    public List<Naming> named(Parsed article) {
        Analyzed words = article.analyzed();
        KnownNames lexical = new KnownNames(index, words.tokenized());
        List<Mention.Moment> moments = moments(words, lexical);
        List<Naming> all = new ArrayList<>();
        for (NameIndex.Found found :
                lexical.all(name -> isTimeless(name, moments) && !Names.isBareWord(name, words.readings()))) {
            found.names().forEach(name -> all.add(new Naming(name.entry(), found.first(), found.end())));
        }
        for (Sentence sentence : words.tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                int first = i;
                calendar.at(words, i, sentence.end()).forEach(n -> all.add(new Naming(n.entry(), first, n.end())));
                numerals.name(words, i, sentence.end()).ifPresent(n -> all.add(new Naming(n.entry(), first, n.end())));
            }
        }
        return all;
    }

    /// The times of an article. A word for time within a longer name of the lexicon is part of the name: الغد برس.
    private List<Mention.Moment> moments(Analyzed words, KnownNames lexical) {
        List<NameIndex.Found> names = lexical.all(name -> name.end() - name.first() > 1);
        return new Moments(calendar, numerals, weeks, words)
                .find().stream()
                        .filter(moment -> names.stream().noneMatch(name -> holds(name, moment)))
                        .toList();
    }

    private static boolean holds(NameIndex.Found name, Mention.Moment moment) {
        return name.first() <= moment.first()
                && moment.end() <= name.end()
                && name.end() - name.first() > moment.end() - moment.first();
    }

    private static boolean isTimeless(NameIndex.Found name, List<Mention.Moment> moments) {
        return moments.stream().noneMatch(moment -> moment.has(name.first()));
    }
}
