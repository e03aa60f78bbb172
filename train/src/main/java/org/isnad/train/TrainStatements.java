package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.chain.SourceFeatures;
import org.isnad.chain.Speakers;
import org.isnad.chain.Speeches;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Hit;
import org.isnad.statement.Frames;
import org.isnad.statement.Participant;
import org.isnad.statement.RoleFeatures;
import org.isnad.statement.Roles;
import org.isnad.statement.TriggerFeatures;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains the models that decide which words carry statements and who fills their roles.
@Command(name = "statements", description = "Trains triggers and roles on bench/gold/train.")
final class TrainStatements implements Callable<Integer> {
    private static final int FOLDS = 4;
    private static final int MOST_BACK = 3;
    private static final double SPEAKER_SHARE = 0.15;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--leave-out", description = "leave out every n-th article (for measuring; default: none)")
    private int leaveOut;

    @Option(names = "--gold-alone", description = "leave the project's own readings out")
    private boolean goldAlone;

    @Option(names = "--only", description = "triggers or roles (default: both)")
    private String only = "";

    @Option(names = "--cost", description = "liblinear's C for roles (for sources 0.15 of it)")
    private double cost = 2;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Isnad isnad = Isnad.reading(lexicon);
        Lesson triggers = new Lesson();
        Map<Roles.Role, Lesson> roles = new EnumMap<>(Roles.Role.class);
        for (Roles.Role role : Roles.Role.values()) {
            roles.put(role, new Lesson());
        }
        Lesson speakers = new Lesson();
        Lesson sources = new Lesson();
        List<Lesson> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(new Lesson());
        }
        Features features = new Features();
        List<Gold.Coded> gold = material();
        for (int i = 0; i < gold.size(); i++) {
            Mentioned mentioned = isnad.mentioned(gold.get(i).article());
            teachTriggers(gold.get(i), mentioned, triggers, features);
            teachRoles(gold.get(i), mentioned, roles, features);
            for (int fold = 0; fold < FOLDS; fold++) {
                if (fold != i % FOLDS) {
                    teachSpeakers(gold.get(i), mentioned, folds.get(fold), features);
                }
            }
            teachSpeakers(gold.get(i), mentioned, speakers, features);
        }
        String version = folders.today();
        if (only.isEmpty() || only.equals("triggers")) {
            folders.write(Frames.TRIGGER_MODEL, triggers.train("triggers " + version, SolverType.L2R_LR_DUAL, 0.3, 2));
        }
        if (only.isEmpty() || only.equals("roles")) {
            for (Map.Entry<Roles.Role, Lesson> role : roles.entrySet()) {
                String model = role.getKey().model();
                folders.write(model, role.getValue().train(model + " " + version, SolverType.L2R_LR_DUAL, cost, 2));
            }
        }
        if (only.isEmpty() || only.equals("sources")) {
            folders.write(
                    Speakers.MODEL,
                    speakers.train("speakers " + version, SolverType.L2R_LR_DUAL, cost * SPEAKER_SHARE, 2));
            // Who speaks in an article is guessed by a model that has not seen it: the choice among speeches has to
            // learn from speeches as wrong as those that it will meet.
            List<LinearModel> unseen = new ArrayList<>();
            for (Lesson fold : folds) {
                unseen.add(fold.train("speakers", SolverType.L2R_LR_DUAL, cost * SPEAKER_SHARE, 2));
            }
            for (int i = 0; i < gold.size(); i++) {
                Mentioned mentioned = isnad.mentioned(gold.get(i).article());
                teachSources(gold.get(i), mentioned, unseen.get(i % FOLDS), sources, features);
            }
            folders.write(
                    SourceFeatures.MODEL, sources.train("sources " + version, SolverType.L2R_LR_DUAL, cost * 0.15, 2));
        }
        folders.say("decisions: %d triggers, %d sources%n".formatted(triggers.size(), sources.size()));
        return 0;
    }

    /// The articles to learn from: the gold for training, and the project's own readings.
    private List<Gold.Coded> material() throws IOException {
        List<Gold.Coded> all = new ArrayList<>();
        List<Gold.Coded> gold = Gold.read(folders.shared(), "train");
        for (int i = 0; i < gold.size(); i++) {
            if (leaveOut == 0 || i % leaveOut != 0) {
                all.add(gold.get(i));
            }
        }
        if (!goldAlone) {
            all.addAll(Annotations.read(folders, "first"));
        }
        return all;
    }

    private static void teachTriggers(Gold.Coded gold, Mentioned mentioned, Lesson lesson, Features features) {
        TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
        String[] answers = new String[mentioned.parsed().analyzed().readings().size()];
        for (Gold.Said said : gold.statements()) {
            core(mentioned, said, triggerFeatures)
                    .ifPresent(i -> answers[i] = said.type().name());
        }
        for (Sentence sentence : mentioned.parsed().analyzed().tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (triggerFeatures.isCandidate(i)) {
                    triggerFeatures.of(i, sentence, features);
                    lesson.add(features, answers[i] == null ? "NONE" : answers[i]);
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
                first = first.or(() -> Optional.empty());
                if (first.isEmpty()) {
                    first = Optional.of(i);
                }
            }
        }
        return first;
    }

    private static void teachRoles(
            Gold.Coded gold, Mentioned mentioned, Map<Roles.Role, Lesson> lessons, Features features) {
        RoleFeatures roleFeatures = new RoleFeatures(mentioned);
        TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
        for (Gold.Said said : gold.statements()) {
            Optional<Integer> core = core(mentioned, said, triggerFeatures);
            if (core.isPresent()) {
                Optional<Hit> frame = Frames.proposal(mentioned, core.get(), said.type());
                for (Mention mention : Roles.candidates(mentioned, core.get())) {
                    roleFeatures.of(said.type(), core.get(), frame, mention, features);
                    Optional<Participant> who = Roles.participant(mentioned, mention);
                    for (Map.Entry<Roles.Role, Lesson> lesson : lessons.entrySet()) {
                        boolean fills = who.filter(
                                        w -> Likeness.isOneOf(w.name().text(), said.names(lesson.getKey())))
                                .isPresent();
                        lesson.getValue().add(features, fills ? Roles.YES : Roles.NO);
                    }
                }
            }
        }
    }

    /// What the verb of a gold source says of the words of saying: who of the sentence stands behind them.
    private static void teachSpeakers(Gold.Coded gold, Mentioned mentioned, Lesson lesson, Features features) {
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
        known.forEach((asked, names) -> teachSpeaker(speakers, asked, names, lesson, features));
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
            Speakers speakers, Speakers.Asked asked, List<String> names, Lesson lesson, Features features) {
        boolean own = false;
        for (Speakers.Candidate candidate : speakers.candidates(asked)) {
            boolean right = candidate
                    .name()
                    .filter(name -> Likeness.isOneOf(name.text(), names))
                    .isPresent();
            boolean goesOn = candidate.mention().isEmpty() && !own;
            if (right && Speakers.isWithin(asked, candidate)) {
                continue; // named again in what he says
            }
            own |= right;
            speakers.of(asked, candidate, features);
            lesson.add(features, right || goesOn ? Roles.YES : Roles.NO);
        }
    }

    private static void teachSources(
            Gold.Coded gold, Mentioned mentioned, LinearModel speakers, Lesson lesson, Features features) {
        Speeches speeches = Speeches.of(mentioned, speakers);
        SourceFeatures sourceFeatures = new SourceFeatures(mentioned);
        TriggerFeatures triggerFeatures = new TriggerFeatures(mentioned);
        for (Gold.Said said : gold.statements()) {
            Optional<Integer> core = core(mentioned, said, triggerFeatures);
            if (core.isPresent()) {
                for (Speeches.Candidate candidate : speeches.candidates(core.get())) {
                    sourceFeatures.of(said.type(), core.get(), candidate, features);
                    String speaker =
                            candidate.speech().links().getFirst().name().text();
                    boolean right = !said.sources().isEmpty()
                            && Likeness.isOneOf(speaker, said.sources().subList(0, 1));
                    lesson.add(features, right ? Roles.YES : Roles.NO);
                }
            }
        }
    }
}
