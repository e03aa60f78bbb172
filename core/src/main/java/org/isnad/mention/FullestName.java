package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// Picks the fullest name among the mentions of one entity.
final class FullestName {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FullestName() {}

    /// The names of one entity: the first mention of each set of words, in the order of the text.
    private record Names(Map<Set<String>, Mention> firsts, Map<Set<String>, Optional<Mention>> fuller) {
        Names() {
            this(new LinkedHashMap<>(), new HashMap<>());
        }

        /// The first of the names with the most words that has all of `words` and further ones.
        Optional<Mention> fuller(Set<String> words) {
            return fuller.computeIfAbsent(words, this::search);
        }

        private Optional<Mention> search(Set<String> words) {
            Optional<Mention> best = Optional.empty();
            int most = words.size();
            for (Map.Entry<Set<String>, Mention> name : firsts.entrySet()) {
                if (name.getKey().size() > most && name.getKey().containsAll(words)) {
                    best = Optional.of(name.getValue());
                    most = name.getKey().size();
                }
            }
            return best;
        }
    }

    /// For each mention the one that gives the fullest name of what it stands for.
    static List<Mention> of(String text, List<Mention> mentions, List<Integer> entities) {
        Map<Integer, Names> names = new HashMap<>();
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Set<String> own = isName(mention) ? words(text, mention) : Set.of();
            words.add(own);
            if (isName(mention)) {
                names.computeIfAbsent(entities.get(i), entity -> new Names())
                        .firsts()
                        .putIfAbsent(own, mention);
            }
        }
        List<Mention> fullest = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Names all = names.getOrDefault(entities.get(i), new Names());
            // A place keeps its near words: who writes بلوشستان does not mean the whole of محافظة بلوشستان.
            boolean keeps = mention instanceof Mention.Place;
            fullest.add(keeps ? mention : all.fuller(words.get(i)).orElse(mention));
        }
        return fullest;
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
