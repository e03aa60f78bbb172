package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.SourceFeatures;
import org.isnad.chain.Speakers;
import org.isnad.chain.Speech;
import org.isnad.chain.Speeches;
import org.isnad.chain.StatusFeatures;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.statement.Counts;
import org.isnad.statement.Frames;
import org.isnad.statement.RoleFeatures;
import org.isnad.statement.Roles;
import org.isnad.statement.TimeFeatures;
import org.isnad.statement.Times;
import org.isnad.statement.TriggerFeatures;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains the models that decide which words carry statements, and what else is known of them.
@Command(
        name = "statements",
        description = "Trains triggers, roles, times, counts, speakers, sources and statuses on bench/gold/train and"
                + " train/annotations.")
final class TrainStatements implements Callable<Integer> {
    private static final int FOLDS = 4;
    private static final int MOST_BACK = 3;
    private static final double LEAST_LIKE = 0.4;
    private static final int SELDOM_TRIGGER = 5;
    private static final int SELDOM_ROLE = 12;
    private static final int SELDOM_TIME = 3;
    private static final int SELDOM = 4;
    private static final double COUNT_COST = 0.3;

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private Material material = new Material();

    @Option(names = "--only", description = "triggers, roles, times, counts or sources (default: all)")
    private String only = "";

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        NetworkLesson triggers = triggerLesson();
        Lesson counts = new Lesson();
        NetworkLesson roles = new NetworkLesson(
                Arrays.stream(Roles.Role.values()).map(Enum::name).toList(), SELDOM_ROLE);
        NetworkLesson speakers = new NetworkLesson(List.of(LinearModel.YES), SELDOM);
        NetworkLesson sources = new NetworkLesson(List.of(LinearModel.YES), SELDOM);
        Lesson statuses = new Lesson();
        Lesson times = new Lesson();
        Features features = new Features();
        List<Gold.Coded> gold = material.read(folders);
        for (int i = 0; i < gold.size(); i++) {
            Mentioned mentioned = isnad.mentioned(gold.get(i).article());
            TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
            teachTriggers(gold.get(i), mentioned, triggerFeatures, triggers, features);
            teachRoles(gold.get(i), mentioned, triggerFeatures, roles, features);
            teachTimes(gold.get(i), mentioned, triggerFeatures, times, features);
            teachCounts(gold.get(i), mentioned, triggerFeatures, counts);
            teachSpeakers(gold.get(i), mentioned, speakers, i % FOLDS, features);
        }
        for (StatementType kind : EventRecords.KINDS) {
            for (EventRecords.Marked sentence : material.records(folders, kind)) {
                teachTriggers(kind, sentence, isnad, triggers, features);
            }
        }
        String version = folders.today();
        if (only.isEmpty() || only.equals("triggers")) {
            folders.write(Frames.TRIGGER_MODEL, triggers.train("triggers " + version));
        }
        if (only.isEmpty() || only.equals("roles")) {
            folders.write(Roles.MODEL, roles.train("roles " + version));
        }
        if (only.isEmpty() || only.equals("times")) {
            folders.write(Times.MODEL, times.train("times " + version, SolverType.L2R_LR_DUAL, 0.1, SELDOM_TIME));
        }
        if (only.isEmpty() || only.equals("counts")) {
            folders.write(Counts.MODEL, counts.train("counts " + version, SolverType.L2R_LR_DUAL, COUNT_COST, 2));
        }
        if (only.isEmpty() || only.equals("sources")) {
            folders.write(Speakers.MODEL, speakers.train("speakers " + version));
            // Who speaks in an article is guessed by a network that has not seen it: the choice among speeches has to
            // learn from speeches as wrong as those that it will meet.
            List<Network> unseen = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                unseen.add(speakers.train("speakers", fold));
            }
            for (int i = 0; i < gold.size(); i++) {
                Mentioned mentioned = isnad.mentioned(gold.get(i).article());
                TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
                Speeches speeches = Speeches.of(mentioned, unseen.get(i % FOLDS));
                teachSources(gold.get(i), mentioned, triggerFeatures, speeches, sources, features);
                teachStatuses(gold.get(i), mentioned, triggerFeatures, speeches, statuses, features);
            }
            folders.write(SourceFeatures.MODEL, sources.train("sources " + version));
            folders.write(StatusFeatures.MODEL, statuses.train("statuses " + version, SolverType.L2R_LR_DUAL, 0.3, 2));
        }
        return 0;
    }

    /// A lesson that asks of a word which type of statement it carries, without any decision yet.
    static NetworkLesson triggerLesson() {
        return new NetworkLesson(
                Arrays.stream(StatementType.values()).map(Enum::name).toList(), SELDOM_TRIGGER);
    }

    static void teachTriggers(
            Gold.Coded gold,
            Mentioned mentioned,
            TriggerFeatures triggerFeatures,
            NetworkLesson lesson,
            Features features) {
        Map<Integer, Set<String>> answers = new HashMap<>();
        for (Gold.Said said : gold.statements()) {
            core(mentioned, said, triggerFeatures)
                    .ifPresent(i -> answers.put(i, Set.of(said.type().name())));
        }
        for (Sentence sentence : mentioned.parsed().analyzed().tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (triggerFeatures.isCandidate(i)) {
                    triggerFeatures.of(i, sentence, features);
                    lesson.add(features, answers.getOrDefault(i, Set.of()), 0);
                }
            }
        }
    }

    /// The words that people marked as the verb of an event. They marked one kind of event only: of the other words
    /// nothing is known.
    private static void teachTriggers(
            StatementType kind, EventRecords.Marked marked, Isnad isnad, NetworkLesson lesson, Features features) {
        Mentioned mentioned = isnad.mentioned(Article.of(marked.id(), marked.text()));
        TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
        Set<String> verbs = Likeness.words(List.of(marked.verb()));
        Analyzed text = mentioned.parsed().analyzed();
        for (Sentence sentence : text.tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Set<String> own = Likeness.words(List.of(text.word(i).plain()));
                if (!own.isEmpty() && verbs.containsAll(own) && triggerFeatures.isCandidate(i)) {
                    triggerFeatures.of(i, sentence, features);
                    lesson.add(features, Set.of(kind.name()), 0);
                }
            }
        }
    }

    /// The word of a trigger that a candidate of the rooms stands for: one with a frame of the type, else the
    /// first.
    private static Optional<Integer> core(Mentioned mentioned, Gold.Said said, TriggerFeatures triggerFeatures) {
        Span words = mentioned.parsed().analyzed().tokenized().wordsOf(said.trigger());
        Optional<Integer> first = Optional.empty();
        for (int i = words.start(); i < words.end(); i++) {
            if (triggerFeatures.isCandidate(i)) {
                if (Frames.proposal(mentioned, i, said.type()).isPresent()) {
                    return Optional.of(i);
                }
                if (first.isEmpty()) {
                    first = Optional.of(i);
                }
            }
        }
        return first;
    }

    private static void teachRoles(
            Gold.Coded gold,
            Mentioned mentioned,
            TriggerFeatures triggerFeatures,
            NetworkLesson lesson,
            Features features) {
        RoleFeatures roleFeatures = new RoleFeatures(mentioned);
        for (Gold.Said said : gold.statements()) {
            Optional<Integer> core = core(mentioned, said, triggerFeatures);
            if (core.isPresent()) {
                Optional<Hit> frame = Frames.proposal(mentioned, core.get(), said.type());
                List<Mention> candidates = Roles.candidates(mentioned, core.get());
                List<Set<String>> roles = roles(mentioned, said, candidates);
                for (int i = 0; i < candidates.size(); i++) {
                    roleFeatures.of(said.type(), core.get(), frame, candidates.get(i), features);
                    lesson.add(features, roles.get(i), 0);
                }
            }
        }
    }

    private static void teachTimes(
            Gold.Coded gold, Mentioned mentioned, TriggerFeatures triggerFeatures, Lesson lesson, Features features) {
        TimeFeatures timeFeatures = new TimeFeatures(mentioned);
        for (Gold.Said said : gold.statements()) {
            Optional<Integer> core = core(mentioned, said, triggerFeatures);
            if (core.isPresent()) {
                for (Mention.Moment moment : Times.candidates(mentioned, core.get())) {
                    timeFeatures.of(said.type(), core.get(), moment, features);
                    boolean right = moment.time()
                            .map(time -> time.toString().replace("~", ""))
                            .equals(said.time());
                    lesson.add(features, right ? LinearModel.YES : LinearModel.NO);
                }
            }
        }
    }

    /// Which numbers of people belong to a statement.
    private static void teachCounts(
            Gold.Coded gold, Mentioned mentioned, TriggerFeatures triggerFeatures, Lesson lesson) {
        CountLesson counts = new CountLesson(mentioned);
        for (Gold.Said said : gold.statements()) {
            core(mentioned, said, triggerFeatures).ifPresent(core -> counts.teach(said, core, lesson));
        }
    }

    /// For each mention the roles that it fills: those whose name is most like its own, of all the mentions.
    private static List<Set<String>> roles(Mentioned mentioned, Gold.Said said, List<Mention> candidates) {
        List<Set<String>> all = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (Mention mention : candidates) {
            all.add(new HashSet<>());
            words.add(Roles.participant(mentioned, mention)
                    .map(who -> Likeness.words(List.of(who.name().text())))
                    .orElse(Set.of()));
        }
        for (Roles.Role role : Roles.Role.values()) {
            for (String name : said.names(role)) {
                Set<String> wanted = Likeness.words(List.of(name));
                double most = words.stream()
                        .mapToDouble(has -> Likeness.of(has, wanted))
                        .max()
                        .orElse(0);
                for (int i = 0; i < candidates.size() && most >= LEAST_LIKE; i++) {
                    if (Likeness.of(words.get(i), wanted) == most) {
                        all.get(i).add(role.name());
                    }
                }
            }
        }
        return all;
    }

    /// What the verb of a gold source says of the words of saying: who of the sentence stands behind them.
    private static void teachSpeakers(
            Gold.Coded gold, Mentioned mentioned, NetworkLesson lesson, int fold, Features features) {
        Speakers speakers = new Speakers(mentioned);
        Map<Speakers.Asked, List<String>> known = new LinkedHashMap<>();
        Tokenized text = mentioned.parsed().analyzed().tokenized();
        for (Gold.Said said : gold.statements()) {
            int sentence = text.sentenceOf(text.wordsOf(said.trigger()).start());
            for (int k = 0; k < said.sources().size(); k++) {
                if (!said.verbs().get(k).isEmpty()) {
                    for (int back = 0; back <= MOST_BACK && back <= sentence; back++) {
                        Sentence its = text.sentences().get(sentence - back);
                        Optional<Speakers.Asked> asked = asked(
                                gold, mentioned, speakers.in(its), said.verbs().get(k));
                        if (asked.isPresent()) {
                            known.computeIfAbsent(asked.get(), a -> new ArrayList<>())
                                    .add(said.sources().get(k));
                            break;
                        }
                    }
                }
            }
        }
        known.forEach((asked, names) -> teachSpeaker(speakers, asked, names, lesson, fold, features));
    }

    private static Optional<Speakers.Asked> asked(
            Gold.Coded gold, Mentioned mentioned, List<Speakers.Asked> all, String verb) {
        Tokenized text = mentioned.parsed().analyzed().tokenized();
        return all.stream()
                .filter(Speakers.Asked::isOpen)
                .filter(asked -> {
                    String words = text.span(asked.hit().first(), asked.hit().end())
                            .of(gold.article().text());
                    return verb.contains(words) || words.contains(verb);
                })
                .findFirst();
    }

    private static void teachSpeaker(
            Speakers speakers,
            Speakers.Asked asked,
            List<String> names,
            NetworkLesson lesson,
            int fold,
            Features features) {
        boolean own = false;
        for (Speakers.Candidate candidate : speakers.candidates(asked)) {
            boolean right = speakers.name(asked, candidate)
                    .filter(name -> Likeness.isOneOf(name.text(), names))
                    .isPresent();
            boolean goesOn = candidate.mention().isEmpty() && !own;
            if (right && Speakers.isWithin(asked, candidate)) {
                continue; // named again in what he says
            }
            own |= right;
            speakers.of(asked, candidate, features);
            lesson.add(features, right || goesOn ? Set.of(LinearModel.YES) : Set.of(), fold);
        }
    }

    private static void teachSources(
            Gold.Coded gold,
            Mentioned mentioned,
            TriggerFeatures triggerFeatures,
            Speeches speeches,
            NetworkLesson lesson,
            Features features) {
        SourceFeatures sourceFeatures = new SourceFeatures(mentioned);
        for (Gold.Said said : gold.statements()) {
            Optional<Integer> core = core(mentioned, said, triggerFeatures);
            if (core.isPresent()) {
                for (Speeches.Candidate candidate : speeches.candidates(core.get())) {
                    sourceFeatures.of(said.type(), core.get(), candidate, features);
                    lesson.add(features, isHis(said, candidate) ? Set.of(LinearModel.YES) : Set.of(), 0);
                }
            }
        }
    }

    /// Whether the nearest speaker of a statement is the one of a speech.
    private static boolean isHis(Gold.Said said, Speeches.Candidate candidate) {
        String speaker = candidate.speech().links().getFirst().name().text();
        return !said.sources().isEmpty()
                && Likeness.isOneOf(speaker, said.sources().subList(0, 1));
    }

    /// How the content stands, in the speech that it belongs to.
    private static void teachStatuses(
            Gold.Coded gold,
            Mentioned mentioned,
            TriggerFeatures triggerFeatures,
            Speeches speeches,
            Lesson lesson,
            Features features) {
        StatusFeatures statusFeatures = new StatusFeatures(mentioned.parsed().analyzed());
        for (Gold.Said said : gold.statements()) {
            core(mentioned, said, triggerFeatures).ifPresent(core -> {
                Optional<Speech> speech = speeches.candidates(core).stream()
                        .filter(candidate -> isHis(said, candidate))
                        .map(Speeches.Candidate::speech)
                        .findFirst();
                statusFeatures.of(said.type(), core, Frames.proposal(mentioned, core, said.type()), speech, features);
                lesson.add(features, said.status().name());
            });
        }
    }
}
