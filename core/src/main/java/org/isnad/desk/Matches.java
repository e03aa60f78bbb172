package org.isnad.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Entry;
import org.isnad.mention.Naming;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.normalize.Letters;
import org.isnad.text.Span;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// What the entries of the lexicon match in one text. Spans count words here, not characters.
///
/// @param text the text as the first rooms leave it
/// @param names the names in it, by the entries that they may belong to
record Matches(Analyzed text, List<Naming> names) {
    Matches {
        names = List.copyOf(names);
    }

    /// The words that the entry matches, once for each match.
    List<Span> of(Entry entry) {
        return entry instanceof Entry.Office ? offices(entry) : all(entry);
    }

    private List<Span> all(Entry entry) {
        List<Span> found = new ArrayList<>(hits(entry));
        for (Naming name : names) {
            if (isSame(name.entry(), entry)) {
                found.add(new Span(name.first(), name.end()));
            }
        }
        return found;
    }

    private List<Span> hits(Entry entry) {
        List<Span> found = new ArrayList<>();
        for (Hit hit : text.hits(Entry.class)) {
            if (isSame(hit.entry(), entry)) {
                found.add(new Span(hit.first(), hit.end()));
            }
        }
        if (entry instanceof Entry.Lemma lemma) {
            Set<String> forms = new HashSet<>();
            lemma.lemmas().keySet().forEach(form -> forms.add(Letters.folded(form)));
            for (int i = 0; i < text.readings().size(); i++) {
                if (forms.contains(text.reading(i).stem())) {
                    found.add(new Span(i, i + 1));
                }
            }
        }
        if (entry instanceof Entry.Spelling spelling) {
            found.addAll(misspelt(spelling));
        }
        for (Tokenized.Mark mark : tokenized().marks()) {
            if (isSame(mark.entry(), entry)) {
                found.add(new Span(mark.first(), mark.end()));
            }
        }
        return found;
    }

    /// Words that the text has in one of the forms that the entry mends: one word, or two that were run together.
    private List<Span> misspelt(Entry.Spelling spelling) {
        List<Span> found = new ArrayList<>();
        String published = tokenized().normalized().article().text();
        for (int first = 0; first < tokenized().words().size(); first++) {
            for (int end = first + 1;
                    end <= Math.min(first + 2, tokenized().words().size());
                    end++) {
                if (spelling.meant().containsKey(tokenized().span(first, end).of(published))) {
                    found.add(new Span(first, end));
                }
            }
        }
        return found;
    }

    /// A noun of office counts together with the demonym or the name of a state behind it.
    private List<Span> offices(Entry office) {
        List<Span> found = new ArrayList<>();
        for (Span noun : hits(office)) {
            for (Span state : states()) {
                if (state.start() == noun.end()) {
                    found.add(noun.to(state));
                }
            }
        }
        return found;
    }

    private List<Span> states() {
        List<Span> found = new ArrayList<>();
        text.hits(Entry.State.class).forEach(hit -> found.add(new Span(hit.first(), hit.end())));
        for (Naming name : names) {
            if (name.entry() instanceof Entry.State) {
                found.add(new Span(name.first(), name.end()));
            }
        }
        return found;
    }

    /// Other entries that match exactly these words, as kind and id.
    List<String> others(Entry entry, Span words) {
        List<String> others = new ArrayList<>();
        for (Hit hit : text.hits(Entry.class)) {
            if (!isSame(hit.entry(), entry) && hit.first() == words.start() && hit.end() == words.end()) {
                others.add(hit.entry().head().toString());
            }
        }
        for (Naming name : names) {
            if (!isSame(name.entry(), entry) && new Span(name.first(), name.end()).meets(words)) {
                others.add(name.entry().head().toString());
            }
        }
        return others;
    }

    /// The words that stand at `published`, without signs at either end.
    Span words(Span published) {
        Span words = tokenized().wordsOf(published);
        int first = words.start();
        int end = words.end();
        while (first < end - 1 && isSign(first)) {
            first++;
        }
        while (end - 1 > first && isSign(end - 1)) {
            end--;
        }
        return new Span(first, end);
    }

    /// Whether none of the words reaches out of `published`.
    boolean isWhole(Span words, Span published) {
        return words.length() > 0 && published.holds(tokenized().span(words.start(), words.end()));
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.id().equals(other.id())
                && one.head().kind().equals(other.head().kind());
    }

    private boolean isSign(int i) {
        return text.word(i).kind() == Word.Kind.SIGN;
    }

    /// The words as they stand in the text.
    String quoted(List<Span> words) {
        String published = tokenized().normalized().article().text();
        return words.stream()
                .map(span -> "«" + tokenized().span(span.start(), span.end()).of(published) + "»")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Tokenized tokenized() {
        return text.tokenized();
    }
}
