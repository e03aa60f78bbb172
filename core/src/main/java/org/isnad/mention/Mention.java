package org.isnad.mention;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.PeopleClass;
import org.isnad.text.Edtf;
import org.isnad.text.Span;

/// Words that name or describe something. Indexes count the words of the article.
public sealed interface Mention {
    /// The index of the first word.
    int first();

    /// The index after the last word.
    int end();

    /// Where the name itself stands in the article as published, without the clitics of its first word; of people who
    /// are counted, with the number before them.
    Span span();

    /// Whether the word of that index belongs to the mention.
    default boolean has(int word) {
        return first() <= word && word < end();
    }

    /// A group, state, force, body or outlet, by name.
    ///
    /// @param id its id in the lexicon; empty for a name that only the model knows
    record Actor(int first, int end, Span span, ActorKind kind, Optional<String> id) implements Mention {}

    /// A person by name.
    ///
    /// @param id the id in the lexicon, for persons in a public role
    record Person(int first, int end, Span span, Optional<String> id) implements Mention {}

    /// A place by name.
    ///
    /// @param id the id in the lexicon; empty for a name that only the model knows
    /// @param actor the id of the state that the name also stands for, if any
    record Place(int first, int end, Span span, Optional<String> id, Optional<String> actor) implements Mention {}

    /// People, groups or things that are described and not named: مسلحون, الأقلية الشيعية.
    ///
    /// @param kind `armed`, `civilian`, `generic`, `role` …; empty if the lexicon has nothing for the head
    record Description(int first, int end, Span span, String kind) implements Mention {}

    /// A pronoun on a word that is not a mention itself, or on its own.
    record Pronoun(int first, int end, Span span) implements Mention {}

    /// A moment or period.
    ///
    /// @param time empty where the words fix no date
    /// @param kind what kind of words they are
    /// @param anchor what it was reckoned from
    /// @param computed whether it was reckoned from the lunar calendar, which may be a day off
    /// @param length how long, as ISO 8601 writes it, where the words say only that
    record Moment(
            int first,
            int end,
            Span span,
            Optional<Edtf> time,
            MomentKind kind,
            Anchor anchor,
            boolean computed,
            Optional<String> length)
            implements Mention {
        /// Whether the time was reckoned from the day of publication.
        public boolean leansOnDate() {
            return anchor == Anchor.ARTICLE;
        }

        /// How it was found.
        public String rule() {
            return "moment." + kind.word();
        }
    }

    /// A number of people.
    ///
    /// @param bounds how many; where one number counts several fates together (12 killed and
    /// wounded), each is at most that many
    /// @param fates what the sentence says happens to them; FIGHTERS for those who bear arms and come to no
    /// harm
    /// @param whose who they are, as far as the words say
    /// @param remarks what the words add to the number
    record Quantity(
            int first,
            int end,
            Span span,
            Bounds bounds,
            Set<CountCategory> fates,
            Set<PeopleClass> whose,
            Set<Entry.Remark.Means> remarks)
            implements Mention {
        public Quantity {
            fates = Collections.unmodifiableSet(new TreeSet<>(fates));
            whose = Collections.unmodifiableSet(new TreeSet<>(whose));
            remarks = Collections.unmodifiableSet(new TreeSet<>(remarks));
        }
    }
}
