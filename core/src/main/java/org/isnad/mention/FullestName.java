package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// Picks the fullest name among the mentions of one entity.
final class FullestName {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FullestName() {}

    /// For each mention the one that gives the fullest name of what it stands for.
    static List<Mention> of(String text, List<Mention> mentions, List<Integer> entities) {
        Map<Integer, Map<Mention, Set<String>>> names = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (isName(mention)) {
                names.computeIfAbsent(entities.get(i), entity -> new LinkedHashMap<>())
                        .put(mention, words(text, mention));
            }
        }
        List<Mention> fullest = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            fullest.add(fullest(mentions.get(i), names.getOrDefault(entities.get(i), Map.of())));
        }
        return fullest;
    }

    private static Mention fullest(Mention mention, Map<Mention, Set<String>> names) {
        // A place keeps its near words: who writes بلوشستان does not mean the whole of محافظة بلوشستان.
        if (mention instanceof Mention.Place) {
            return mention;
        }
        boolean vague = mention instanceof Mention.Pronoun || mention instanceof Mention.Description;
        Set<String> own = names.getOrDefault(mention, Set.of());
        Mention best = mention;
        int most = own.size();
        for (Map.Entry<Mention, Set<String>> name : names.entrySet()) {
            Set<String> words = name.getValue();
            if (words.size() > most && (vague || words.containsAll(own))) {
                best = name.getKey();
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
