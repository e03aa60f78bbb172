package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Slot;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Where the entry of a word of saying looks for its speaker. Serves one article.
final class SpeakerRules {
    /// How many words may stand between a word of saying and its speaker.
    private static final int REACH = 4;
    /// How many words the description of a speaker may take before what is said begins.
    private static final int INTRODUCTION = 22;

    private final Mentioned mentioned;
    private final Analyzed text;

    SpeakerRules(Mentioned mentioned) {
        this.mentioned = mentioned;
        this.text = mentioned.parsed().analyzed();
    }

    /// The nearest speaker: the one of the entry's first place.
    Optional<Mention> nearest(Hit hit, Sentence sentence) {
        List<Slot> slots = ((Entry.Saying) hit.entry()).speaker();
        return slots.isEmpty() ? Optional.empty() : speaker(slots.getFirst(), hit, sentence);
    }

    /// The speaker in one place of the entry.
    Optional<Mention> speaker(Slot slot, Hit hit, Sentence sentence) {
        return switch (slot) {
            case Slot.After after -> after(hit, after, sentence);
            case Slot.Of of -> of(hit, sentence);
            default -> subject(hit, contentStart(hit, sentence), sentence);
        };
    }

    /// A noun such as بيان is a word of saying only where the entry says whose it is; verbs always are.
    static boolean isSaying(Hit hit, Entry.Saying saying) {
        boolean noun = hit.shape().isPresent() && hit.shape().get().part() == PartOfSpeech.NOUN;
        return !noun || !saying.speaker().isEmpty();
    }

    /// The index of the complementizer, colon or quotation mark that opens what is said, or the sentence's end.
    int contentStart(Hit hit, Sentence sentence) {
        for (int i = hit.end(); i < Math.min(sentence.end(), hit.end() + INTRODUCTION); i++) {
            Word word = text.word(i);
            if (text.reading(i).part() == PartOfSpeech.COMPLEMENTIZER || word.is(':')) {
                return i;
            }
        }
        return sentence.end();
    }

    /// The first actor or person behind the verb; of a role and a person in apposition, the person. A verb that
    /// follows its subject takes the mention just before it.
    private Optional<Mention> subject(Hit hit, int content, Sentence sentence) {
        Optional<Mention> ahead = hit.isVerb() ? before(hit, sentence) : Optional.empty();
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<Mention> first = Optional.empty();
        int limit = Math.min(content, sentence.end());
        for (Mention mention : mentioned.from(hit.end())) {
            if (mention.first() >= limit) {
                break;
            }
            boolean adjacent = mention.first() == hit.end() && mention instanceof Mention.Description;
            if (first.isEmpty()
                    && mention.first() <= hit.end() + REACH
                    && (speaks(mention) || adjacent)
                    && !governed(mention)) {
                first = Optional.of(mention);
            } else if (first.isPresent() && mention instanceof Mention.Person && isRole(first.get())) {
                boolean near = mention.first() - first.get().end() <= 6;
                return near ? Optional.of(mention) : first;
            }
        }
        boolean goesOn = first.isEmpty() && hit.isVerb() && content == hit.end() && !begins(hit, sentence);
        return goesOn ? opening(hit, sentence) : first;
    }

    /// Who the sentence begins with, for a verb of saying further on that names nobody.
    private Optional<Mention> opening(Hit hit, Sentence sentence) {
        for (Mention mention : mentioned.between(sentence.first(), hit.first())) {
            if (speaks(mention) && !governed(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private boolean isRole(Mention mention) {
        return mention instanceof Mention.Description
                || text.entry(mention.first(), Entry.Role.class).isPresent();
    }

    private Optional<Mention> before(Hit hit, Sentence sentence) {
        Optional<Mention> last = Optional.empty();
        for (Mention mention : mentioned.from(sentence.first())) {
            if (mention.first() >= hit.first()) {
                break;
            }
            boolean adjacent = hit.first() == mention.end();
            if (speaks(mention) && adjacent && !governed(mention) && hit.cut().conjunction() == 0) {
                last = Optional.of(mention);
            }
        }
        return last;
    }

    private boolean speaks(Mention mention) {
        return switch (mention) {
            case Mention.Actor a -> true;
            case Mention.Person p -> true;
            case Mention.Place place -> place.actor().isPresent();
            case Mention.Description d -> !d.kind().isEmpty();
            case Mention.Pronoun p -> false;
            case Mention.Moment m -> false;
            case Mention.Quantity q -> false;
        };
    }

    /// Whether a preposition takes the mention away from the verb.
    boolean governed(Mention mention) {
        int first = mention.first();
        boolean own = text.reading(first).cut().preposition() != 0;
        return own || first > 0 && text.reading(first - 1).part() == PartOfSpeech.PREPOSITION;
    }

    private Optional<Mention> after(Hit hit, Slot.After slot, Sentence sentence) {
        int from = hit.end();
        if (!slot.prepositions().isEmpty()) {
            from = preposition(slot.prepositions(), hit.end(), sentence);
            if (from < 0) {
                return Optional.empty();
            }
        }
        Optional<Mention> first = Optional.empty();
        for (Mention mention : mentioned.from(from)) {
            if (mention.first() > from + INTRODUCTION || mention.first() >= sentence.end()) {
                break;
            }
            if (first.isEmpty() && mention.first() <= from + 1 && speaksAfter(mention)) {
                first = Optional.of(mention);
            } else if (first.isPresent() && mention instanceof Mention.Person && isRole(first.get())) {
                return mention.first() - first.get().end() <= 4 ? Optional.of(mention) : first;
            }
        }
        return first;
    }

    private static boolean speaksAfter(Mention mention) {
        return mention instanceof Mention.Actor
                || mention instanceof Mention.Person
                || mention instanceof Mention.Description
                || mention instanceof Mention.Place;
    }

    private int preposition(List<String> prepositions, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.end(), from + INTRODUCTION / 2); i++) {
            String stem = text.word(i).folded();
            for (String one : prepositions) {
                String wanted = Letters.folded(one);
                char clitic = text.reading(i).cut().preposition();
                if (stem.equals(wanted)) {
                    return i + 1;
                }
                if (wanted.length() == 1 && clitic == wanted.charAt(0)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whose words they are: the noun behind بيان or قول, or whom the pronoun on it stands for.
    private Optional<Mention> of(Hit hit, Sentence sentence) {
        for (Mention mention : mentioned.from(hit.core())) {
            if (mention.first() >= Math.min(sentence.end(), hit.end() + 2)) {
                break;
            }
            boolean pronoun = mention instanceof Mention.Pronoun && mention.first() == hit.core();
            if (pronoun || speaks(mention) && mention.first() >= hit.end()) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /// المتحدث باسم الجيش, مسؤولون في الاستخبارات: who has no name is named with what the description goes on with.
    Mention widened(Mention speaker, int content) {
        if (!(speaker instanceof Mention.Description description)
                || !mentioned.fullest(speaker).equals(speaker)) {
            return speaker;
        }
        int end = speaker.end();
        Span span = speaker.span();
        for (Mention mention : mentioned.from(end)) {
            boolean media = mention instanceof Mention.Actor a
                    && (a.kind() == ActorKind.AGENCY || a.kind() == ActorKind.OUTLET);
            if (mention.first() > end + 1 || mention.end() > content || media) {
                break;
            }
            if (mention.first() < end) {
                continue; // a number or pronoun inside what is already taken
            }
            boolean joined = mention.first() == end || text.reading(end).part() != PartOfSpeech.VERB;
            boolean part = !(mention instanceof Mention.Moment) && !(mention instanceof Mention.Pronoun);
            if (joined && part && text.word(end).isLetters()) {
                end = mention.end();
                span = span.to(mention.span());
            }
        }
        return end == speaker.end() ? speaker : new Mention.Description(speaker.first(), end, span, description.kind());
    }

    static boolean begins(Hit hit, Sentence sentence) {
        return hit.first() - sentence.first() <= 1;
    }
}
