package org.isnad.mention;

import java.util.List;
import org.isnad.normalize.Letters;

/// Tells broken plurals from singulars among the nouns of an entry: a plural has all the strong letters of its
/// singular and stands behind it.
final class BrokenPlurals {
    /// Letters that come and go between a singular and its broken plural.
    private static final String WEAK = "" + Letters.ALEF + Letters.WAW + Letters.YEH + Letters.HEH;

    private BrokenPlurals() {}

    /// Whether one of the nouns is the broken plural of the folded `noun`.
    static boolean has(String noun, List<String> nouns) {
        List<String> all = folded(nouns);
        return all.subList(all.indexOf(noun) + 1, all.size()).stream().anyMatch(other -> isPlural(other, noun));
    }

    /// Whether the folded `noun` is the broken plural of one of the nouns, or has no singular among them.
    static boolean isOne(String noun, List<String> nouns) {
        List<String> all = folded(nouns);
        int at = all.indexOf(noun);
        boolean behind = at > 0 && all.subList(0, at).stream().anyMatch(other -> isPlural(noun, other));
        boolean alone = noun.length() > 3 && noun.charAt(0) == Letters.ALEF && noun.indexOf(Letters.ALEF, 1) > 1;
        return behind || alone;
    }

    private static boolean isPlural(String plural, String singular) {
        boolean sound = plural.endsWith(Letters.PLURAL_UN) || plural.endsWith(Letters.PLURAL_IN);
        // Two spellings of an adjective of relation: صحفي, صحافي.
        boolean nisba = endsInYeh(plural) && endsInYeh(singular);
        return !sound && !nisba && !plural.equals(singular) && strong(plural).contains(strong(singular));
    }

    private static boolean endsInYeh(String noun) {
        return noun.charAt(noun.length() - 1) == Letters.YEH;
    }

    private static String strong(String noun) {
        StringBuilder letters = new StringBuilder();
        noun.chars().filter(c -> WEAK.indexOf(c) < 0).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static List<String> folded(List<String> nouns) {
        return nouns.stream().map(Letters::folded).toList();
    }
}
