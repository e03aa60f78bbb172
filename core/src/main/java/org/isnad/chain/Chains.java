package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.statement.Frame;
import org.isnad.statement.Framed;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Finds who says each statement, through whom, and how it stands for them. Immutable; share it between threads.
public final class Chains {
    /// The least probability with which a speaker is taken for the source.
    private static final double LEAST = 0.4;

    private final Network network;
    private final Network speakers;
    private final LinearModel statusModel;
    private final Map<String, LinearModel> confidenceModels;

    private Chains(Lexicon lexicon) {
        network = lexicon.network(SourceFeatures.MODEL);
        speakers = lexicon.network(Speakers.MODEL);
        statusModel = lexicon.model(StatusFeatures.MODEL);
        confidenceModels = Map.of(
                ConfidenceFeatures.MODEL, lexicon.model(ConfidenceFeatures.MODEL),
                ConfidenceFeatures.PASSAGE_MODEL, lexicon.model(ConfidenceFeatures.PASSAGE_MODEL));
    }

    /// The finder that works with the model of `lexicon`; the words of saying come with the article.
    public static Chains using(Lexicon lexicon) {
        return new Chains(lexicon);
    }

    /// The article with its statements.
    public Chained in(Framed framed) {
        Mentioned mentioned = framed.mentioned();
        Analyzed text = mentioned.parsed().analyzed();
        Speeches speeches = Speeches.of(mentioned, speakers);
        SourceFeatures features = new SourceFeatures(mentioned);
        Features vector = new Features();
        Statuses statuses = new Statuses(text, statusModel);
        Confidence confidence = new Confidence(mentioned, confidenceModels);
        List<Statement> statements = new ArrayList<>();
        for (Frame frame : framed.frames()) {
            boolean apposition = isApposition(text, frame);
            Optional<Speech> speech =
                    apposition ? Optional.empty() : speech(frame, speeches.candidates(frame.core()), features, vector);
            Status status = statuses.of(frame, speech);
            List<Link> sources = speech.map(Speech::links).orElse(List.of());
            double sure = confidence.of(frame, status, sources);
            statements.add(statement(text, frame, statements.size() + 1, status, sources, sure));
        }
        return new Chained(framed, statements);
    }

    /// The speech that a statement belongs to: the model's choice, without a model the nearest that covers it.
    private Optional<Speech> speech(
            Frame frame, List<Speeches.Candidate> candidates, SourceFeatures features, Features vector) {
        Optional<Speech> best = Optional.empty();
        double most = LEAST;
        for (Speeches.Candidate candidate : candidates) {
            if (isOwnSpeech(frame, candidate.speech())) {
                continue;
            }
            if (!network.knows()) {
                boolean nearer = candidate.back() == 0 && candidate.speech().covers(frame.core());
                best = nearer ? Optional.of(candidate.speech()) : best;
                continue;
            }
            features.of(frame.type(), frame.core(), candidate, vector);
            double yes = network.probabilities(vector)[0];
            if (yes >= most) {
                most = yes;
                best = Optional.of(candidate.speech());
            }
        }
        return best;
    }

    /// Who acts by speaking is not the source of it as well: the words in which he does so are the act.
    private static boolean isOwnSpeech(Frame frame, Speech speech) {
        Span speaker = speech.links().getFirst().name().span();
        return frame.type().isSpeech()
                && frame.agents().stream().anyMatch(agent -> agent.name().span().meets(speaker));
    }

    private static Statement statement(
            Analyzed text, Frame frame, int number, Status status, List<Link> sources, double sure) {
        Article article = text.tokenized().normalized().article();
        Optional<Mention.Moment> moment = frame.moment();
        return new Statement(
                "s" + number,
                frame.type(),
                frame.mode(),
                Words.in(article, text.tokenized().span(frame.first(), frame.end())),
                frame.quote(),
                frame.agents(),
                frame.targets(),
                frame.places(),
                moment.flatMap(Mention.Moment::time),
                moment.map(m -> Words.in(article, m.span())),
                moment.filter(Mention.Moment::leansOnDate).isPresent(),
                Background.is(text, frame),
                frame.counts(),
                status,
                sources,
                frame.rule(),
                frame.evidence(),
                sure);
    }

    /// What somebody is, said in passing, is the article's own voice even inside reported speech.
    private static boolean isApposition(Analyzed text, Frame frame) {
        PartOfSpeech part = text.reading(frame.core()).part();
        return switch (frame.type()) {
            case SPEAK -> true;
            case LEAD, PART -> part != PartOfSpeech.VERB;
            case ALLY -> part == PartOfSpeech.ADJECTIVE;
            default -> false;
        };
    }
}
