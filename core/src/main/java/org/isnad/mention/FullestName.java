package org.isnad.mention;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// Picks the fullest name among the mentions of one entity.
final class FullestName {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FullestName() {}

    static Mention of(Mentioned article, Mention mention) {
        OptionalInt known = article.entity(mention);
        // A place keeps its near words: who writes بلوشستان does not mean the whole of محافظة بلوشستان.
        if (known.isEmpty() || mention instanceof Mention.Place) {
            return mention;
        }
        int entity = known.getAsInt();
        boolean vague = mention instanceof Mention.Pronoun || mention instanceof Mention.Description;
        Set<String> own = words(article, mention);
        Mention best = mention;
        int most = vague ? 0 : own.size();
        for (int i = 0; i < article.mentions().size(); i++) {
            Mention other = article.mentions().get(i);
            if (article.entities().get(i) != entity || !isName(other)) {
                continue;
            }
            Set<String> words = words(article, other);
            if (words.size() > most && (vague || words.containsAll(own))) {
                best = other;
                most = words.size();
            }
        }
        return best;
    }

    private static boolean isName(Mention mention) {
        return mention instanceof Mention.Actor
                || mention instanceof Mention.Person
                || mention instanceof Mention.Place;
    }

    private static Set<String> words(Mentioned article, Mention mention) {
        return words(
                article.parsed().analyzed().tokenized().normalized().article().text(), mention);
    }

    /// The folded words of a name as it is published, without the clitics before it: the readings of rare names are
    /// not to be relied on.
    static Set<String> words(String text, Mention mention) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : SEPARATORS
                .splitAsStream(Letters.folded(mention.span().of(text)))
                .toList()) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
