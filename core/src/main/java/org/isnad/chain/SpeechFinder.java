package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Slot;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;
import org.isnad.statement.Roles;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds who speaks in one article. Serves one call; sentences are asked for in order, since speakers go on
/// speaking.
final class SpeechFinder {
    /// How many words may stand between a word of saying and its speaker.
    private static final int REACH = 4;
    /// How many words the description of a speaker may take before what is said begins.
    private static final int INTRODUCTION = 22;

    private final Mentioned mentioned;
    private final Analyzed text;
    private final Article article;
    private List<Link> lastSpeakers = List.of();

    SpeechFinder(Mentioned mentioned) {
        this.mentioned = mentioned;
        this.text = mentioned.parsed().analyzed();
        this.article = text.tokenized().normalized().article();
    }

    /// The speeches of a sentence in the order of the text.
    List<Speech> in(Sentence sentence) {
        List<Speech> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            for (Hit hit : text.hits(i)) {
                if (hit.entry() instanceof Entry.Saying saying && isSaying(hit, saying)) {
                    speech(hit, saying, sentence, found).ifPresent(found::add);
                    break;
                }
            }
        }
        for (int k = 0; k + 1 < found.size(); k++) {
            found.set(k, cut(found.get(k), found.get(k + 1)));
        }
        return found;
    }

    /// What one speaker says ends where the next word of saying begins a speech of its own in the same main clause.
    private static Speech cut(Speech speech, Speech next) {
        boolean nested = speech.framing() || next.framing() || next.hit().cut().conjunction() == 0;
        if (nested || next.hit().first() <= speech.from()) {
            return speech;
        }
        return new Speech(
                speech.hit(),
                speech.saying(),
                speech.links(),
                speech.from(),
                next.hit().first(),
                false);
    }

    /// A noun such as بيان is a word of saying only where the entry says whose it is; verbs always are.
    private boolean isSaying(Hit hit, Entry.Saying saying) {
        boolean noun = hit.shape().isPresent() && hit.shape().get().part() == PartOfSpeech.NOUN;
        return !noun || !saying.speaker().isEmpty();
    }

    private Optional<Speech> speech(Hit hit, Entry.Saying saying, Sentence sentence, List<Speech> before) {
        int content = contentStart(hit, sentence);
        List<Link> links = new ArrayList<>();
        boolean framing = false;
        for (Slot slot : saying.speaker()) {
            Optional<Mention> speaker = switch (slot) {
                case Slot.After after -> after(hit, after, sentence);
                case Slot.Of of -> of(hit, sentence);
                default -> subject(hit, content, sentence);
            };
            boolean known = speaker.isPresent();
            framing |= known && slot instanceof Slot.After && !hit.isVerb();
            speaker.flatMap(who -> link(who, hit, saying, content, links.isEmpty()))
                    .filter(link -> links.stream().noneMatch(l -> l.name().equals(link.name())))
                    .ifPresent(links::add);
        }
        if (links.isEmpty()) {
            boolean goesOn =
                    saying.continues() || isCircumstance(hit) || hit.cut().hasPronoun();
            boolean unnamed = hit.isVerb() && begins(hit, sentence) && content == hit.end();
            if (!goesOn && !unnamed) {
                return Optional.empty();
            }
            List<Link> carried =
                    before.isEmpty() ? lastSpeakers : before.getLast().links();
            for (Link link : carried) {
                links.add(links.isEmpty() ? retold(link, hit, saying) : link);
            }
        } else {
            outlet(hit, content, sentence)
                    .filter(link -> links.stream().noneMatch(l -> l.name().equals(link.name())))
                    .ifPresent(links::add);
        }
        if (links.isEmpty()) {
            return Optional.empty();
        }
        lastSpeakers = List.copyOf(links);
        boolean trailing = content >= sentence.end() - 1 && hit.first() - sentence.first() > 3;
        framing |= trailing;
        int from = framing ? sentence.first() : hit.end();
        return Optional.of(new Speech(hit, saying, List.copyOf(links), from, sentence.end(), framing));
    }

    private boolean begins(Hit hit, Sentence sentence) {
        return hit.first() - sentence.first() <= 1;
    }

    /// مؤكدا, مشيرا: a participle that goes on with the speaker of its clause.
    private static boolean isCircumstance(Hit hit) {
        return hit.shape().filter(s -> s.part() == PartOfSpeech.ADJECTIVE).isPresent();
    }

    /// The index of the complementizer, colon or quotation mark that opens what is said, or the sentence's end.
    private int contentStart(Hit hit, Sentence sentence) {
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
    private boolean governed(Mention mention) {
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

    /// The agency or outlet that it was said to, named between the words of saying and what is said.
    private Optional<Link> outlet(Hit hit, int content, Sentence sentence) {
        for (Mention mention : mentioned.from(hit.end())) {
            if (mention.first() >= Math.min(content, sentence.end())) {
                break;
            }
            boolean media = mention instanceof Mention.Actor a
                    && (a.kind() == ActorKind.AGENCY || a.kind() == ActorKind.OUTLET);
            if (media && governed(mention)) {
                return Roles.participant(mentioned, mention)
                        .map(who -> new Link(
                                who.name(),
                                Optional.empty(),
                                org.isnad.lexicon.Stance.QUOTES,
                                Optional.empty(),
                                who.id(),
                                "chain.told-to/1"));
            }
        }
        return Optional.empty();
    }

    private Optional<Link> link(Mention speaker, Hit hit, Entry.Saying saying, int content, boolean nearest) {
        Optional<Participant> who = Roles.participant(mentioned, widened(speaker, content));
        Optional<Channel> channel = saying.channel().or(() -> channel(hit, content));
        return who.map(participant -> new Link(
                participant.name(),
                Optional.of(Words.in(article, text.tokenized().span(hit.first(), hit.end()))),
                saying.stance(),
                nearest ? channel : Optional.empty(),
                participant.id(),
                "saying." + saying.id() + "/1"));
    }

    /// المتحدث باسم الجيش, مسؤولون في الاستخبارات: who has no name is named with what the description goes on with.
    private Mention widened(Mention speaker, int content) {
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

    private Optional<Channel> channel(Hit hit, int content) {
        for (int i = hit.end(); i < Math.min(content, text.readings().size()); i++) {
            Optional<Channel> way = text.entry(i, Entry.Way.class).map(Entry.Way::channel);
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    private Link retold(Link link, Hit hit, Entry.Saying saying) {
        return new Link(
                link.name(),
                Optional.of(Words.in(article, text.tokenized().span(hit.first(), hit.end()))),
                saying.stance(),
                link.channel(),
                link.actor(),
                "saying." + saying.id() + "/1");
    }
}
