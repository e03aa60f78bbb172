package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.Slot;
import org.isnad.lexicon.Stance;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.statement.Participant;
import org.isnad.statement.Roles;
import org.isnad.text.Article;
import org.isnad.text.Words;
import org.isnad.token.Sentence;

/// Finds who speaks in one article. Serves one call; sentences are asked for in order, since speakers go on
/// speaking.
final class SpeechFinder {
    /// The least probability of a speaker.
    private static final double LEAST = 0.15;
    /// How sure a speaker is whom the entry alone finds.
    private static final double RULED = 0.5;

    private final Mentioned mentioned;
    private final Analyzed text;
    private final Article article;
    private final SpeakerRules rules;
    private final Speakers speakers;
    private final Network network;
    private final Features vector = new Features();
    private final Map<String, List<Link>> chains = new HashMap<>();
    private Said lastSaid = Said.NOTHING;

    /// A chain of speakers with the probability of the nearest.
    private record Said(List<Link> links, double sure) {
        static final Said NOTHING = new Said(List.of(), 0);
    }

    SpeechFinder(Mentioned mentioned, Network network) {
        this.mentioned = mentioned;
        this.text = mentioned.parsed().analyzed();
        this.article = text.tokenized().normalized().article();
        this.rules = new SpeakerRules(mentioned);
        this.speakers = new Speakers(mentioned);
        this.network = network;
    }

    /// The speeches of a sentence in the order of the text.
    List<Speech> in(Sentence sentence) {
        List<Speech> found = new ArrayList<>();
        for (Speakers.Asked asked : speakers.in(sentence)) {
            speech(asked, found).ifPresent(found::add);
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
                speech.sure(),
                speech.from(),
                next.hit().first(),
                false);
    }

    private Optional<Speech> speech(Speakers.Asked asked, List<Speech> before) {
        Hit hit = asked.hit();
        Entry.Saying saying = asked.saying();
        Sentence sentence = asked.sentence();
        Said said = network.knows() && asked.isOpen() ? decided(asked) : new Said(ruled(asked), RULED);
        List<Link> links = said.links();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        if (!isNested(hit, before)) {
            lastSaid = said;
        }
        chains.put(links.getFirst().name().text(), links);
        boolean after = saying.speaker().stream().anyMatch(Slot.After.class::isInstance) && !hit.isVerb();
        boolean trailing = asked.content() >= sentence.end() - 1 && hit.first() - sentence.first() > 3;
        boolean framing = after || trailing;
        int from = framing ? sentence.first() : hit.end();
        return Optional.of(new Speech(hit, saying, links, said.sure(), from, sentence.end(), framing));
    }

    /// Whether somebody speaks within what another says in the sentence: the other goes on afterwards.
    private static boolean isNested(Hit hit, List<Speech> before) {
        return hit.cut().conjunction() == 0
                && before.stream().anyMatch(speech -> !speech.framing() && speech.covers(hit.first()));
    }

    /// The most probable speaker and through whom he is heard.
    private Said decided(Speakers.Asked asked) {
        double most = LEAST;
        Optional<Speakers.Candidate> best = Optional.empty();
        for (Speakers.Candidate candidate : speakers.candidates(asked)) {
            speakers.of(asked, candidate, vector);
            double probability = network.probabilities(vector)[0];
            if (probability >= most) {
                most = probability;
                best = Optional.of(candidate);
            }
        }
        if (best.isEmpty()) {
            return Said.NOTHING;
        }
        Optional<Link> nearest = best.get().mention().flatMap(who -> link(who, asked, true));
        return nearest.isEmpty()
                ? new Said(retold(lastSaid.links(), asked), most * lastSaid.sure())
                : new Said(through(nearest.get(), asked), most);
    }

    /// A speaker with the outlet that he spoke to here or before.
    private List<Link> through(Link nearest, Speakers.Asked asked) {
        List<Link> links = new ArrayList<>();
        links.add(nearest);
        outlet(asked).filter(link -> !link.name().equals(nearest.name())).ifPresent(links::add);
        List<Link> before = chains.getOrDefault(nearest.name().text(), List.of());
        if (links.size() == 1 && before.size() > 1) {
            links.addAll(before.subList(1, before.size()));
        }
        return List.copyOf(links);
    }

    /// The speakers where the entry looks for them, or whoever spoke last where the words go on without one.
    private List<Link> ruled(Speakers.Asked asked) {
        Hit hit = asked.hit();
        Entry.Saying saying = asked.saying();
        List<Link> links = new ArrayList<>();
        for (Slot slot : saying.speaker()) {
            rules.speaker(slot, hit, asked.sentence())
                    .flatMap(who -> link(who, asked, links.isEmpty()))
                    .filter(link -> links.stream().noneMatch(l -> l.name().equals(link.name())))
                    .ifPresent(links::add);
        }
        if (links.isEmpty()) {
            boolean goesOn =
                    saying.continues() || isCircumstance(hit) || hit.cut().hasPronoun();
            boolean unnamed =
                    hit.isVerb() && SpeakerRules.begins(hit, asked.sentence()) && asked.content() == hit.end();
            return goesOn || unnamed ? retold(lastSaid.links(), asked) : List.of();
        }
        outlet(asked)
                .filter(link -> links.stream().noneMatch(l -> l.name().equals(link.name())))
                .ifPresent(links::add);
        return List.copyOf(links);
    }

    /// مؤكدا, مشيرا: a participle that goes on with the speaker of its clause.
    private static boolean isCircumstance(Hit hit) {
        return hit.shape().filter(s -> s.part() == PartOfSpeech.ADJECTIVE).isPresent();
    }

    /// The agency or outlet that it was said to, named between the words of saying and what is said.
    private Optional<Link> outlet(Speakers.Asked asked) {
        for (Mention mention : mentioned.from(asked.hit().end())) {
            if (mention.first() >= asked.content()) {
                break;
            }
            boolean media = mention instanceof Mention.Actor a
                    && (a.kind() == ActorKind.AGENCY || a.kind() == ActorKind.OUTLET);
            if (media && rules.governed(mention)) {
                return Roles.participant(mentioned, mention)
                        .map(who -> new Link(
                                who.name(),
                                Optional.empty(),
                                Stance.QUOTES,
                                Optional.empty(),
                                who.id(),
                                "chain.told-to/1"));
            }
        }
        return Optional.empty();
    }

    private Optional<Link> link(Mention speaker, Speakers.Asked asked, boolean nearest) {
        Entry.Saying saying = asked.saying();
        Optional<Participant> who = Roles.participant(mentioned, rules.widened(speaker, asked.content()));
        Optional<Channel> channel = saying.channel().or(() -> channel(asked));
        return who.map(participant -> new Link(
                participant.name(),
                Optional.of(words(asked)),
                saying.stance(),
                nearest ? channel : Optional.empty(),
                participant.id(),
                rule(saying)));
    }

    private Words words(Speakers.Asked asked) {
        return Words.in(
                article, text.tokenized().span(asked.hit().first(), asked.hit().end()));
    }

    private String rule(Entry.Saying saying) {
        return "saying." + saying.id() + "/" + (network.knows() ? network.version() : "1");
    }

    private Optional<Channel> channel(Speakers.Asked asked) {
        for (int i = asked.hit().end(); i < asked.content(); i++) {
            Optional<Channel> way = text.entry(i, Entry.Way.class).map(Entry.Way::channel);
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    /// The chain of before, whose nearest speaker now goes on with other words.
    private List<Link> retold(List<Link> chain, Speakers.Asked asked) {
        if (chain.isEmpty()) {
            return chain;
        }
        List<Link> links = new ArrayList<>(chain);
        Link nearest = chain.getFirst();
        links.set(
                0,
                new Link(
                        nearest.name(),
                        Optional.of(words(asked)),
                        asked.saying().stance(),
                        nearest.channel(),
                        nearest.actor(),
                        rule(asked.saying())));
        return List.copyOf(links);
    }
}
