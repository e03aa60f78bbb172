package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.syntax.Parsed;
import org.isnad.text.Span;

/// An article with its mentions, and who is the same.
///
/// @param parsed the article with its phrases
/// @param mentions in the order of the text; they don't overlap, but quantities and pronouns may stand inside
/// others
/// @param entities for each mention the number of what it stands for; equal numbers are the same
/// @param fullestNames for each mention the one that gives the fullest name of what it stands for
/// @param locations where on earth places are, by the index of the mention, as far as that is known
/// @param unnumbered people to whom something happens, told without a number: one person without a name, or others, in
/// the order of the text
/// @param extents how far the names reach
public record Mentioned(
        Parsed parsed,
        List<Mention> mentions,
        List<Integer> entities,
        List<Mention> fullestNames,
        Map<Integer, Location> locations,
        List<Mention.Quantity> unnumbered,
        Extents extents) {
    public Mentioned {
        fullestNames = List.copyOf(fullestNames);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        locations = Map.copyOf(locations);
        unnumbered = List.copyOf(unnumbered);
    }

    /// The mentions of one kind, in the order of the text.
    public <M extends Mention> List<M> all(Class<M> kind) {
        List<M> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kind.isInstance(mention)) {
                found.add(kind.cast(mention));
            }
        }
        return found;
    }

    /// The mentions that begin at the word of that index or after it, in the order of the text.
    public List<Mention> from(int word) {
        return mentions.subList(place(word), mentions.size());
    }

    /// The mentions that begin within the words, in the order of the text.
    public List<Mention> between(int first, int end) {
        return mentions.subList(place(first), place(end));
    }

    /// The number of what a mention stands for; empty if it is none of this article's mentions.
    public OptionalInt entity(Mention mention) {
        int i = index(mention);
        return i < 0 ? OptionalInt.empty() : OptionalInt.of(entities.get(i));
    }

    /// Where on earth the place is that a mention names; empty if that is not known, or it names no place.
    public Optional<Location> location(Mention mention) {
        return Optional.ofNullable(locations.get(index(mention)));
    }

    private int index(Mention mention) {
        for (int i = place(mention.first());
                i < mentions.size() && mentions.get(i).first() == mention.first();
                i++) {
            if (mentions.get(i).equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    private int place(int word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The mention that gives the fullest name of what `mention` stands for: itself, unless it is a pronoun, a
    /// generic noun or a piece of a longer name.
    public Mention fullest(Mention mention) {
        int i = index(mention);
        return i < 0 ? mention : fullestNames.get(i);
    }

    /// Where the name stands that the mention is part of: the capital before its name, people with their number.
    public Span name(Mention mention) {
        return extents.of(mention);
    }
}
