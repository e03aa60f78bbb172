package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Shape;
import org.isnad.normalize.Letters;
import org.isnad.syntax.Parsed;
import org.isnad.syntax.Phrase;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds the names and descriptions of one article. Serves one call.
final class MentionFinder {
    private static final int SHORTEST_FAMILY_NAME = 4;

    private final KnownNames lexical;
    private final Names tagger;
    private final Parsed parsed;
    private final Analyzed article;
    private final List<Word> words;
    private final NameSpans spans;
    private final List<Sentence> body;
    private final Map<Integer, Mention> names = new HashMap<>();
    private final boolean[] named;
    private final boolean[] timed;
    private final boolean[] insidePhrase;
    private final Set<String> fullIds = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();

    MentionFinder(KnownNames lexical, Names tagger, Parsed parsed, List<Mention.Moment> moments) {
        this.lexical = lexical;
        this.tagger = tagger;
        this.parsed = parsed;
        this.article = parsed.analyzed();
        this.words = article.tokenized().words();
        this.spans = new NameSpans(article);
        this.body = article.tokenized().body();
        this.named = new boolean[words.size()];
        this.timed = new boolean[words.size()];
        this.insidePhrase = new boolean[words.size()];
        for (Hit hit : article.hits(Entry.class)) {
            boolean carries = hit.entry() instanceof Entry.Frame || hit.entry() instanceof Entry.Role;
            for (int i = hit.first() + 1; carries && i < hit.end(); i++) {
                insidePhrase[i] = true;
            }
        }
        for (Mention.Moment moment : moments) {
            for (int i = moment.first(); i < moment.end(); i++) {
                timed[i] = true;
            }
        }
    }

    List<Mention> find() {
        List<NameIndex.Found> known = known();
        for (NameIndex.Found name : known) {
            name.names().stream()
                    .filter(n -> !n.isShort())
                    .map(NameIndex.Name::id)
                    .forEach(fullIds::add);
        }
        for (NameIndex.Found name : known) {
            put(named(name));
        }
        tagged();
        familyNames();
        for (Sentence sentence : body) {
            listed(sentence);
            settlements(sentence);
            sites(sentence);
        }
        for (Phrase phrase : parsed.phrases()) {
            phrase(phrase);
        }
        Set<Mention> placed = new HashSet<>(found);
        names.values().stream().filter(name -> !placed.contains(name)).forEach(found::add);
        pronouns();
        found.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::end));
        return found;
    }

    private List<NameIndex.Found> known() {
        return lexical.all(name -> !timed[name.first()] && Names.isPlausible(name, article.readings()));
    }

    private Mention named(NameIndex.Found found) {
        Span span = spans.of(found.first(), found.end(), found.start());
        NameIndex.Name name = choose(found.names());
        Optional<String> placeId = found.names().stream()
                .filter(n -> n.entry() instanceof Entry.Place)
                .map(NameIndex.Name::id)
                .findFirst();
        boolean territory = name.entry() instanceof Entry.State && name.id().indexOf('/') < 0;
        if (placeId.isPresent() && !(name.entry() instanceof Entry.Actor) || territory) {
            Optional<String> actor = territory ? Optional.of(name.id()) : Optional.empty();
            return new Mention.Place(found.first(), found.end(), span, placeId.or(() -> Optional.of(name.id())), actor);
        }
        ActorKind kind = name.kind().orElse(ActorKind.BODY);
        if (kind == ActorKind.PERSON) {
            return new Mention.Person(found.first(), found.end(), span, Optional.of(name.id()));
        }
        return new Mention.Actor(found.first(), found.end(), span, kind, Optional.of(name.id()));
    }

    /// Of those who share the name: one whose full name stands in the article, else one whose full name this is.
    private NameIndex.Name choose(List<NameIndex.Name> all) {
        for (NameIndex.Name name : all) {
            if (!(name.entry() instanceof Entry.Place) && fullIds.contains(name.id())) {
                return name;
            }
        }
        for (NameIndex.Name name : all) {
            if (!(name.entry() instanceof Entry.Place)) {
                return name;
            }
        }
        return all.getFirst();
    }

    private void tagged() {
        List<NameTagger.Line> lines = new ArrayList<>();
        for (Sentence sentence : body) {
            lines.add(tagger.line(article, sentence, lexical));
        }
        List<List<String>> labels = tagger.labels(lines);
        for (int s = 0; s < labels.size(); s++) {
            tagged(body.get(s), labels.get(s));
        }
    }

    private void tagged(Sentence sentence, List<String> labels) {
        int i = 0;
        while (i < labels.size()) {
            String label = labels.get(i);
            int end = i + 1;
            if (!label.equals(NameTagger.OUTSIDE)) {
                while (end < labels.size() && labels.get(end).startsWith("I-")) {
                    end++;
                }
                tagged(sentence.first() + i, sentence.first() + end, label.substring(2));
            }
            i = end;
        }
    }

    private void tagged(int first, int end, String kind) {
        for (int i = first; i < end; i++) {
            if (named[i] || timed[i]) {
                return;
            }
        }
        Span span = spans.of(first, end, spans.stemStart(first));
        put(
                switch (kind) {
                    case "PER" -> new Mention.Person(first, end, span, Optional.empty());
                    case "LOC" -> new Mention.Place(first, end, span, shyPlace(first, end), Optional.empty());
                    default -> new Mention.Actor(first, end, span, ActorKind.BODY, Optional.empty());
                });
    }

    /// The place whose name, an everyday word too, ends the words that the model takes for a place.
    private Optional<String> shyPlace(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<NameIndex.Found> name = lexical.at(i);
            if (name.isPresent() && name.get().end() == end && name.get().isShy()) {
                return Optional.of(name.get().places().getFirst().id());
            }
        }
        return Optional.empty();
    }

    /// A person once named in full is the same person by the last name alone, even where the tagger misses it.
    private void familyNames() {
        Set<String> last = new HashSet<>();
        for (Mention name : names.values()) {
            if (name instanceof Mention.Person && name.end() - name.first() > 1) {
                last.add(words.get(name.end() - 1).folded());
            }
        }
        for (int i = 0; i < words.size() && !last.isEmpty(); i++) {
            Word word = words.get(i);
            boolean free = !named[i] && !timed[i] && word.kind() == Word.Kind.ARABIC;
            if (free && word.folded().length() >= SHORTEST_FAMILY_NAME && last.contains(word.folded())) {
                Span span = spans.of(i, i + 1, 0);
                put(new Mention.Person(i, i + 1, span, Optional.empty()));
            }
        }
    }

    /// In a list of places an everyday word that is a place's name too means the place: عدن والبيضاء وشبوة.
    private void listed(Sentence sentence) {
        int end = sentence.first();
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            if (names.get(i) instanceof Mention.Place place) {
                end = place.end();
            } else if (!named[i] && !timed[i] && end > sentence.first() && i <= end + 1) {
                int last = end;
                Optional<NameIndex.Found> name = lexical.at(i).filter(found -> found.isShy() && isJoined(found, last));
                if (name.isPresent()) {
                    put(named(name.get()));
                    end = name.get().end();
                }
            }
        }
    }

    /// Whether و or a comma joins the name to the place that ends at `end`.
    private boolean isJoined(NameIndex.Found name, int end) {
        return name.first() == end
                ? name.start() > 0 && words.get(end).folded().charAt(0) == Letters.WAW
                : words.get(end).is(Letters.COMMA);
    }

    private void settlements(Sentence sentence) {
        Settlements settlements = new Settlements(article);
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            if (!named[i] && !named[i - 1] && !timed[i] && settlements.isNamed(i, sentence)) {
                put(new Mention.Place(i, i + 1, spans.of(i, i + 1, 0), Optional.empty(), Optional.empty()));
            }
        }
    }

    /// A place takes with it the nouns before it that say what it is or which part of it: مدينة, ريف, شمال.
    private void sites(Sentence sentence) {
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            if (names.get(i) instanceof Mention.Place place && beginsWord(place)) {
                int first = i;
                while (first > sentence.first() && !named[first - 1] && isSite(first - 1)) {
                    first--;
                }
                int end = place.end();
                while (end < sentence.end() && !named[end] && isSide(end)) {
                    end++;
                }
                if (first < i || end > place.end()) {
                    names.remove(i);
                    Span span = spans.of(first, end, spans.stemStart(first));
                    put(new Mention.Place(first, end, span, place.id(), Optional.empty()));
                }
            }
        }
    }

    /// الجنوبي behind the name of a place.
    private boolean isSide(int i) {
        return article.reading(i).cut().article() && isSite(i);
    }

    /// Whether no clitic stands before the name.
    private boolean beginsWord(Mention name) {
        return article.tokenized().span(name.first(), name.first() + 1).start()
                == name.span().start();
    }

    private void put(Mention name) {
        names.put(name.first(), name);
        for (int i = name.first(); i < name.end(); i++) {
            named[i] = true;
        }
    }

    /// Makes mentions of a phrase: names with the nouns before them, or a description.
    private void phrase(Phrase phrase) {
        int at = phrase.first();
        while (at < phrase.end() && isSkipped(at) && at + 1 < phrase.end()) {
            at++;
        }
        int first = at;
        boolean any = false;
        for (int i = first; i < phrase.end(); i++) {
            Mention name = names.get(i);
            if (name != null) {
                add(name, at);
                at = name.end();
                any = true;
            }
        }
        if (!any
                && at < phrase.end()
                && !named[at]
                && !timed[at]
                && words.get(at).isLetters()) {
            int end = phrase.end();
            while (end > at + 1 && (timed[end - 1] || carries(end - 1))) {
                end--;
            }
            Mention described = described(at, end);
            found.add(described);
            if (described instanceof Mention.Description description
                    && description.kind().isEmpty()) {
                peopleWithin(at + 1, end);
            }
        }
    }

    /// التابعة, المختطفين: an adjective that says something of its own is no part of who it is said of.
    private boolean carries(int i) {
        return article.entry(i, Entry.Frame.class).isPresent() && kind(i).isEmpty();
    }

    /// وجود عناصر مسلحة: who is meant stands behind a noun that says something else of them.
    private void peopleWithin(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!timed[i] && !kind(i).isEmpty() && article.reading(i).cut().preposition() == 0) {
                found.add(described(i, end));
                return;
            }
        }
    }

    /// A description, or the actor that an office and a demonym name together: الجيش الباكستاني.
    private Mention described(int first, int end) {
        Span span = counted(first, spans.of(first, end, spans.stemStart(first)));
        if (isOffice(first)) {
            for (int i = first + 1; i < end; i++) {
                Optional<Entry.State> state = article.entry(i, Entry.State.class);
                if (state.isPresent()) {
                    String id = state.get().id() + "/" + office(first);
                    Span name = spans.of(first, i + 1, spans.stemStart(first));
                    return new Mention.Actor(first, i + 1, name, officeKind(first), Optional.of(id));
                }
            }
        }
        return new Mention.Description(first, end, span, kind(first));
    }

    /// The span of a description with the number before it: عشرة مسلحين.
    private Span counted(int first, Span span) {
        boolean counted = first > 0
                && article.reading(first - 1).part() == PartOfSpeech.NUMBER
                && !timed[first - 1]
                && article.reading(first).cut().start() == 0
                && words.get(first).isLetters();
        return counted ? spans.of(first - 1, first, spans.stemStart(first - 1)).to(span) : span;
    }

    /// Words of a phrase that are no part of who it is about: what happened, how many.
    private boolean isSkipped(int i) {
        if (insidePhrase[i]) {
            return true;
        }
        boolean event = article.entry(i, Entry.Frame.class).isPresent()
                && article.entry(i, Entry.People.class).isEmpty()
                && article.entry(i, Entry.Generic.class).isEmpty()
                && article.entry(i, Entry.Role.class).isEmpty();
        return event && names.get(i) == null
                || article.reading(i).part() == PartOfSpeech.NUMBER
                || article.entry(i, Entry.Count.class).isPresent()
                        && article.entry(i, Entry.People.class).isEmpty();
    }

    /// A name takes with it the nouns of people, groups and offices before it: مسلحي طالبان, قوات النظام.
    private void add(Mention name, int from) {
        int first = firstBefore(name, from);
        Mention whole = name;
        if (first < name.first() && !(name instanceof Mention.Person)) {
            Span span = spans.of(first, name.end(), spans.stemStart(first));
            whole = switch (name) {
                case Mention.Actor a -> new Mention.Actor(first, a.end(), span, a.kind(), a.id());
                case Mention.Place p
                when isOffice(first) ->
                    new Mention.Actor(
                            first, p.end(), span, officeKind(first), p.actor().map(id -> id + "/" + office(first)));
                case Mention.Place p -> new Mention.Description(first, p.end(), span, kind(first));
                default -> name;
            };
        }
        found.add(whole);
        if (whole instanceof Mention.Description) {
            found.add(name);
        }
        if (!whole.equals(name) && !(whole instanceof Mention.Description)) {
            names.put(name.first(), whole);
        }
    }

    private int firstBefore(Mention name, int from) {
        int first = name.first();
        while (first > from && belongsBefore(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean belongsBefore(int i) {
        boolean role =
                article.entry(i, Entry.Role.class).flatMap(Entry.Role::tie).isPresent();
        return !named[i]
                && !role
                && (article.entry(i, Entry.People.class).isPresent()
                        || article.entry(i, Entry.Generic.class).isPresent()
                        || isOffice(i));
    }

    private boolean isSite(int i) {
        return article.hits(i).stream()
                .anyMatch(hit -> hit.entry() instanceof Entry.Site
                        && hit.shape()
                                .filter(shape -> shape.numerus() == Shape.Numerus.SINGULAR)
                                .isPresent());
    }

    private boolean isOffice(int i) {
        return article.entry(i, Entry.Office.class).isPresent();
    }

    private String office(int i) {
        return article.entry(i, Entry.Office.class).map(Entry.Office::id).orElse("");
    }

    private ActorKind officeKind(int i) {
        String kind =
                article.entry(i, Entry.Office.class).map(Entry.Office::kind).orElse("");
        return kind.equals("force") || kind.equals("police") ? ActorKind.FORCE : ActorKind.STATE;
    }

    private String kind(int i) {
        if (isOffice(i)) {
            return "office";
        }
        if (article.entry(i, Entry.Generic.class).isPresent()) {
            return "generic";
        }
        if (article.entry(i, Entry.Role.class).isPresent()) {
            return "role";
        }
        return article.entry(i, Entry.People.class).map(Entry.People::kind).orElse("");
    }

    private void pronouns() {
        boolean[] covered = new boolean[words.size()];
        for (Mention mention : found) {
            for (int i = mention.first(); i < mention.end(); i++) {
                covered[i] = true;
            }
        }
        for (Sentence sentence : body) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                boolean own = article.reading(i).part() == PartOfSpeech.PRONOUN;
                boolean behind =
                        article.reading(i).cut().hasPronoun() && words.get(i).kind() == Word.Kind.ARABIC;
                if (own ? !covered[i] : behind) {
                    found.add(pronoun(i, own ? 0 : article.reading(i).cut().end()));
                }
            }
        }
    }

    private Mention.Pronoun pronoun(int i, int start) {
        Word word = words.get(i);
        Span span = article.tokenized()
                .normalized()
                .published(word.start() + start, word.start() + word.folded().length());
        return new Mention.Pronoun(i, i + 1, span);
    }
}
