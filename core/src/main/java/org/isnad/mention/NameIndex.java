package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordMemory;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;
import org.jspecify.annotations.Nullable;

/// The names of the lexicon, found in a text whatever clitics stand before them and in either plural case.
final class NameIndex {
    /// A name that the lexicon knows.
    ///
    /// @param entry whose name it is
    /// @param id the id that a mention gets
    /// @param kind what it names; empty for a place
    /// @param isShort whether others may share it; of a place, whether it is an everyday word too
    record Name(Entry entry, String id, Optional<ActorKind> kind, boolean isShort) {}

    /// A name found in the text.
    ///
    /// @param start how many characters of the first word are clitics
    record Found(int first, int end, int start, List<Name> names) {
        /// The name by indexes of words that are counted from `word`.
        Found from(int word) {
            return new Found(first - word, end - word, start, names);
        }

        /// Whether the words are an everyday word too, and nothing but places go by that name.
        boolean isShy() {
            return names.stream().allMatch(name -> name.entry() instanceof Entry.Place && name.isShort());
        }

        /// The places of that name.
        List<Entry.Place> places() {
            return names.stream()
                    .map(Name::entry)
                    .filter(Entry.Place.class::isInstance)
                    .map(Entry.Place.class::cast)
                    .toList();
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();
    }

    /// Where in the first word a name may begin.
    ///
    /// @param clitics how many characters stand before it
    private record Start(int clitics, Node node) {}

    /// The binary logarithm of the number of words that are remembered.
    private static final int REMEMBERED = 15;

    private static final int LONGEST_PLURAL_STEM = 3;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\"«»“”/-]+");

    private final Node root = new Node();
    private final WordMemory<List<Start>> memory = new WordMemory<>(REMEMBERED);

    NameIndex(Lexicon lexicon) {
        for (Entry.Actor actor : lexicon.all(Entry.Actor.class)) {
            actor.names().forEach(n -> put(n, new Name(actor, actor.id(), Optional.of(actor.kind()), false)));
            actor.latin().forEach(n -> put(n, new Name(actor, actor.id(), Optional.of(actor.kind()), false)));
            actor.shorts().forEach(n -> put(n, new Name(actor, actor.id(), Optional.of(actor.kind()), true)));
        }
        for (Entry.State state : lexicon.all(Entry.State.class)) {
            state.names().forEach(n -> put(n, state(state, state.id())));
            state.capitals().forEach(n -> put(n, state(state, state.id())));
            state.governments().forEach(n -> put(n, state(state, state.id() + "/government")));
            state.forces()
                    .forEach(n -> put(n, new Name(state, state.id() + "/army", Optional.of(ActorKind.FORCE), false)));
        }
        for (Entry.Place place : lexicon.all(Entry.Place.class)) {
            place.names().forEach(n -> put(n, new Name(place, place.id(), Optional.empty(), false)));
            place.shy().forEach(n -> put(n, new Name(place, place.id(), Optional.empty(), true)));
        }
    }

    private static Name state(Entry.State state, String id) {
        return new Name(state, id, Optional.of(ActorKind.STATE), false);
    }

    private void put(String name, Name what) {
        Node node = root;
        for (String token : SEPARATORS.splitAsStream(name.strip()).toList()) {
            if (!token.isEmpty()) {
                node = node.next.computeIfAbsent(key(Letters.folded(token)), k -> new Node());
            }
        }
        if (node != root) {
            node.names.add(what);
        }
    }

    /// The form in which a word of a name is compared: the plurals in ون and ين are one, Latin in lower case.
    private static String key(String folded) {
        boolean plural = folded.length() > LONGEST_PLURAL_STEM + 1 && folded.endsWith(Letters.PLURAL_UN);
        String one = plural ? folded.substring(0, folded.length() - 2) + Letters.PLURAL_IN : folded;
        return one.toLowerCase(java.util.Locale.ROOT);
    }

    /// The longest name that begins with the word, if one does.
    Optional<Found> longest(List<Word> words, Sentence sentence, int first) {
        Word word = words.get(first);
        if (!word.isLetters()) {
            return Optional.empty();
        }
        @Nullable Found best = null;
        for (Start start : memory.find(word.folded(), () -> starts(word))) {
            @Nullable Found found = walk(words, sentence, first, start);
            if (found != null && (best == null || found.end() > best.end())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The word whole, behind و or ف, behind a preposition, and behind both.
    private List<Start> starts(Word word) {
        List<Start> all = new ArrayList<>(1);
        String folded = word.folded();
        start(0, folded, all);
        if (word.kind() == Word.Kind.ARABIC) {
            char c = folded.charAt(0);
            boolean joined = (c == Letters.WAW || c == Letters.FEH) && folded.length() > 2;
            if (joined) {
                start(1, folded.substring(1), all);
            }
            behindPreposition(0, folded, all);
            if (joined) {
                behindPreposition(1, folded, all);
            }
        }
        return List.copyOf(all);
    }

    private void behindPreposition(int at, String folded, List<Start> all) {
        if (folded.length() - at < 3) {
            return;
        }
        if (folded.startsWith(Letters.LAM_ARTICLE, at)) {
            // للحركة is ل and الحركة, للجنة is ل and اللجنة; للبنان is ل and لبنان.
            start(at + 2, Letters.ARTICLE + folded.substring(at + 2), all);
            start(at + 1, Letters.ARTICLE + folded.substring(at + 1), all);
        }
        char c = folded.charAt(at);
        if (c == Letters.BEH || c == Letters.LAM || c == Letters.KAF) {
            start(at + 1, folded.substring(at + 1), all);
        }
    }

    private void start(int at, String folded, List<Start> all) {
        Node node = root.next.get(key(folded));
        if (node != null) {
            all.add(new Start(at, node));
        }
    }

    private static @Nullable Found walk(List<Word> words, Sentence sentence, int first, Start start) {
        @Nullable Node node = start.node();
        @Nullable Found found = null;
        int at = first + 1;
        while (node != null) {
            if (!node.names.isEmpty()) {
                found = new Found(first, at, start.clitics(), node.names);
            }
            while (at < sentence.end() && isJoint(words.get(at))) {
                at++;
            }
            if (at >= sentence.end()) {
                break;
            }
            node = node.next.get(key(words.get(at).folded()));
            at++;
        }
        return found;
    }

    /// Signs that may stand inside a name: جماعة "عسكر جنقوي", تحريك طالبان-جماعة الأحرار.
    private static boolean isJoint(Word word) {
        return word.is('"') || word.is('«') || word.is('»') || word.is('“') || word.is('”') || word.is('-');
    }
}
