package org.isnad.knowledge;

import java.util.Locale;
import java.util.Map;
import org.isnad.text.Sha256;

/// Makes ids of actors.
final class ActorIds {
    private static final Map<String, String> OFFICES = NameBook.BUNDLED.all("office");
    private static final int LONGEST = 40;
    private static final int DIGITS = 8;
    private static final String UNNAMED = "unnamed-";

    private ActorIds() {}

    /// The id of the lexicon, of an office that is no actor of its own that of its whole: `tr/forces` is
    /// `tr/army`.
    static String known(String id) {
        int slash = id.lastIndexOf('/');
        String office = slash < 0 ? id : id.substring(slash + 1);
        if (slash < 0 || !OFFICES.containsKey(office)) {
            return id;
        }
        String whole = OFFICES.getOrDefault(office, "");
        return whole.equals("-") ? id.substring(0, slash) : id.substring(0, slash + 1) + whole;
    }

    /// The id that a node stands for: that of the lexicon, or one made of the node and of the least of its names.
    static String of(String node, String name) {
        return Recogniser.lexiconId(node).orElseGet(() -> discovered(node, name));
    }

    /// The id of one whom no lexicon knows: its name in Latin letters and a few digits of its key.
    private static String discovered(String key, String name) {
        String latin = Romaniser.of(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = latin.length() > LONGEST ? latin.substring(0, LONGEST) : latin;
        return slug.replaceAll("^-|-$", "") + "-" + digits(key);
    }

    /// The id of somebody without a name, who is met in articles of one origin only.
    static String unnamed(String origin, String key) {
        return UNNAMED + digits(origin + " " + key);
    }

    /// Whether it is the id of somebody without a name.
    static boolean isUnnamed(String id) {
        return id.startsWith(UNNAMED);
    }

    /// Whether an id is the one that a key gives, whatever name it was made of.
    static boolean isOf(String id, String key) {
        return id.endsWith("-" + digits(key));
    }

    private static String digits(String key) {
        return Sha256.of(key).substring(0, DIGITS);
    }
}
