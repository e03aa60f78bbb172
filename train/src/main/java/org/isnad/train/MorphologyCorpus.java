package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.morph.Cut;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;

/// Sentences whose clitics and parts of speech people have marked, from the corpora of `data/morphology`.
final class MorphologyCorpus {
    /// A marked word.
    ///
    /// @param word its index is its place in the sentence
    /// @param clitics in the form of {@link #clitics}; empty if a cut cannot express them
    /// @param part the part of speech of the stem, in the corpus's own sense
    record Marked(Word word, String clitics, PartOfSpeech part) {
        /// The folded stem; empty if a cut cannot express the clitics.
        Optional<String> stem() {
            if (clitics.isEmpty()) {
                return Optional.empty();
            }
            int start = (int)
                    clitics.substring(0, ARTICLE).chars().filter(c -> c != NONE).count();
            if (clitics.charAt(ARTICLE) != NONE) {
                // Behind the preposition ل the article is written without its alef.
                start += clitics.charAt(PREPOSITION) == Letters.LAM ? 1 : Letters.ARTICLE.length();
            }
            String folded = word.folded();
            int end = folded.length() - (clitics.length() - ARTICLE - 1);
            return start < end ? Optional.of(folded.substring(start, end)) : Optional.empty();
        }
    }

    private static final char NONE = '-';
    /// Where the marks of a preposition and of the article stand among the clitics.
    private static final int PREPOSITION = 1;

    private static final int ARTICLE = 3;
    private static final Set<String> PRONOUNS = Set.of(Letters.pronouns());
    private static final Set<String> CONJUNCTIONS = Set.of(String.valueOf(Letters.WAW), String.valueOf(Letters.FEH));
    private static final String LAM = String.valueOf(Letters.LAM);
    private static final Set<String> PREPOSITIONS =
            Set.of(String.valueOf(Letters.BEH), LAM, String.valueOf(Letters.KAF));
    private static final String FUTURE = String.valueOf(Letters.SEEN);
    private static final Set<String> STOPS = Set.of(".", "!", String.valueOf(Letters.QUESTION));

    private final List<List<Marked>> sentences = new ArrayList<>();
    private List<Marked> sentence = new ArrayList<>();

    private MorphologyCorpus() {}

    /// The clitics of a cut, spelt out.
    static String clitics(Cut cut) {
        return clitics(cut.conjunction(), cut.preposition(), cut.future(), cut.article(), cut.pronoun());
    }

    private static String clitics(char conjunction, char preposition, boolean future, boolean article, String pronoun) {
        StringBuilder out = new StringBuilder();
        out.append(conjunction == 0 ? NONE : conjunction).append(preposition == 0 ? NONE : preposition);
        return out.append(future ? 's' : NONE)
                .append(article ? 'a' : NONE)
                .append(pronoun)
                .toString();
    }

    /// The sentences of a Farasa file: segments joined by `+`, a tab, their parts of speech joined by `+`.
    static List<List<Marked>> farasa(Path file) throws IOException {
        MorphologyCorpus corpus = new MorphologyCorpus();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] both = line.strip().split("\t", -1);
            if (both.length == 2 && !both[0].isEmpty()) {
                List<String> segments = both[0].equals("+")
                        ? List.of("+")
                        : List.of(both[0].strip().split("\\+", -1));
                corpus.add(segments, List.of(both[1].strip().split("\\+", -1)), false);
                if (STOPS.contains(both[0])) {
                    corpus.endSentence();
                }
            }
        }
        corpus.endSentence();
        return corpus.sentences;
    }

    /// The first half of Farasa WikiNews, by lines, up to the end of a sentence.
    static List<List<Marked>> firstHalf(Path folder) throws IOException {
        return half(folder, true);
    }

    /// The rest of Farasa WikiNews.
    static List<List<Marked>> secondHalf(Path folder) throws IOException {
        return half(folder, false);
    }

    private static List<List<Marked>> half(Path folder, boolean first) throws IOException {
        List<List<Marked>> all = farasa(folder.resolve("farasa-wikinews.pos.ref"));
        int words = all.stream().mapToInt(List::size).sum();
        int before = 0;
        int sentences = 0;
        while (before < words / 2) {
            before += all.get(sentences++).size();
        }
        return first ? all.subList(0, sentences) : all.subList(sentences, all.size());
    }

    /// The sentences of a CoNLL-U file whose clitics are tokens of their own, joined by `SpaceAfter=No`.
    static List<List<Marked>> conllu(Path file) throws IOException {
        MorphologyCorpus corpus = new MorphologyCorpus();
        List<String[]> group = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                corpus.endSentence();
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns[0].indexOf('-') >= 0 || columns[0].indexOf('.') >= 0) {
                    continue;
                }
                boolean sign = columns[3].equals("PUNCT");
                if (sign && !group.isEmpty()) {
                    corpus.add(group);
                }
                group.add(columns);
                if (sign || !columns[9].contains("SpaceAfter=No")) {
                    corpus.add(group);
                }
            }
        }
        corpus.endSentence();
        return corpus.sentences;
    }

    /// The words of a sentence as a peer has cut and tagged them. Its article is part of the stem, told by the tag;
    /// a proper noun's is told by its letters.
    static List<Marked> tagged(List<Word> sentence, List<List<Peer.Segment>> segments) {
        List<Marked> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<String> letters = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (Peer.Segment segment : segments.get(i)) {
                String tag = segment.tag();
                boolean proper = tag.startsWith("NNP") && segment.letters().length() > 3;
                boolean article = tag.startsWith("DT") && tag.length() > 2 || proper;
                if (article && segment.letters().startsWith(Letters.ARTICLE)) {
                    letters.add(Letters.ARTICLE);
                    parts.add("DET");
                    letters.add(segment.letters().substring(Letters.ARTICLE.length()));
                } else {
                    letters.add(segment.letters());
                }
                parts.add(farasaPart(segment, tag.startsWith("DT") && tag.length() > 2 ? tag.substring(2) : tag));
            }
            Marks marks = new Marks();
            boolean aligned = true;
            for (int k = 0; aligned && k < letters.size(); k++) {
                aligned = marks.add(letters, parts, k);
            }
            all.add(new Marked(sentence.get(i), aligned ? marks.clitics() : "", marks.part));
        }
        return all;
    }

    private static String farasaPart(Peer.Segment segment, String tag) {
        return switch (tag) {
            case "JJ", "JJR", "ADJ_NUM" -> "ADJ";
            case "VB", "VBD", "VBG", "VBN", "VBP" -> "V";
            case "CD" -> "NUM";
            case "CC" -> "CONJ";
            case "IN" -> "PREP";
            case "PRP", "PRP$", "DT" -> "PRON";
            case "RB" -> "ADV";
            case "RP" -> segment.letters().equals(FUTURE) ? "FUT_PART" : "PART";
            case "WP", "WRB", "UH" -> "PART";
            case "PUNC" -> "PUNC";
            default -> "NOUN";
        };
    }

    private void endSentence() {
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
            sentence = new ArrayList<>();
        }
    }

    private void add(List<String> segments, List<String> parts, boolean proper) {
        String surface = surface(segments, parts);
        List<Word> words = Tokenizer.standard()
                .in(Normalization.standard().in(Article.of("word", surface)))
                .words();
        Marks marks = new Marks();
        boolean aligned = words.size() == 1 && parts.size() == segments.size();
        for (int i = 0; aligned && i < segments.size(); i++) {
            aligned = marks.add(segments, parts, i);
        }
        for (Word word : words) {
            PartOfSpeech part = proper && marks.part == PartOfSpeech.NOUN ? PartOfSpeech.PROPER : marks.part;
            Word placed =
                    new Word(sentence.size(), word.span(), word.start(), word.plain(), word.folded(), word.kind());
            sentence.add(new Marked(placed, aligned ? marks.clitics() : "", part));
        }
    }

    /// The word as written: ال loses its alef behind ل, and its lam too before a stem that begins with one.
    private static String surface(List<String> segments, List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            boolean article = i > 0
                    && segments.get(i).equals(Letters.ARTICLE)
                    && segments.get(i - 1).equals(LAM)
                    && parts.get(Math.min(i, parts.size() - 1)).equals("DET");
            boolean swallowed =
                    article && i + 1 < segments.size() && segments.get(i + 1).startsWith(LAM);
            out.append(swallowed ? "" : article ? LAM : segments.get(i));
        }
        return out.toString();
    }

    private void add(List<String[]> group) {
        List<String> segments = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean proper = false;
        for (String[] token : group) {
            String form = token[1];
            String part = farasaPart(token);
            boolean nominal = part.equals("NOUN") || part.equals("ADJ") || part.equals("NUM");
            boolean behindLam = !segments.isEmpty() && segments.getLast().equals(LAM) && form.startsWith(LAM);
            if (nominal && behindLam && (!Letters.folded(token[2]).startsWith(LAM) || token[5].contains("=Def"))) {
                segments.add(Letters.ARTICLE);
                parts.add("DET");
                form = Letters.folded(token[2]).startsWith(LAM) ? form : form.substring(1);
            } else if (nominal && form.length() > 3 && form.startsWith(Letters.ARTICLE)) {
                segments.add(Letters.ARTICLE);
                parts.add("DET");
                form = form.substring(2);
            }
            proper |= token[3].equals("PROPN");
            segments.add(form);
            parts.add(part);
        }
        add(segments, parts, proper);
        group.clear();
    }

    private static String farasaPart(String[] token) {
        String form = token[1];
        return switch (token[3]) {
            case "NOUN", "PROPN", "X", "DET" -> "NOUN";
            case "ADJ" -> "ADJ";
            case "VERB" -> "V";
            case "AUX" -> form.equals(FUTURE) ? "FUT_PART" : "V";
            case "ADP" -> token[7].equals("mark") ? "PART" : "PREP";
            case "CCONJ" -> "CONJ";
            case "SCONJ" -> "PART";
            case "PRON" -> token[4].equals("REL") ? "PART" : "PRON";
            case "NUM" -> "NUM";
            case "PART" -> CONJUNCTIONS.contains(form) ? "CONJ" : form.equals(FUTURE) ? "FUT_PART" : "PART";
            case "ADV" -> "ADV";
            default -> "PUNC";
        };
    }

    /// What the segments of one word say together.
    private static final class Marks {
        private char conjunction;
        private char preposition;
        private boolean future;
        private boolean article;
        private String pronoun = "";
        private PartOfSpeech part = PartOfSpeech.SIGN;

        String clitics() {
            return MorphologyCorpus.clitics(conjunction, preposition, future, article, pronoun);
        }

        /// Takes in one segment; false if a cut has no place for it.
        boolean add(List<String> segments, List<String> parts, int i) {
            String segment = segments.get(i);
            boolean last = i + 1 == segments.size();
            switch (parts.get(i)) {
                case "CONJ" -> {
                    if (!last && i == 0 && CONJUNCTIONS.contains(segment)) {
                        conjunction = segment.charAt(0);
                    } else {
                        return stem(PartOfSpeech.CONJUNCTION);
                    }
                }
                case "PREP" -> {
                    boolean beforeSuffix = !last && isSuffix(segments.get(i + 1), parts.get(i + 1));
                    if (!last && !beforeSuffix && PREPOSITIONS.contains(segment)) {
                        preposition = segment.charAt(0);
                    } else {
                        return stem(PartOfSpeech.PREPOSITION);
                    }
                }
                case "FUT_PART" -> {
                    if (last) {
                        return stem(PartOfSpeech.PARTICLE);
                    }
                    future = true;
                }
                case "DET" -> {
                    if (last) {
                        return stem(PartOfSpeech.PARTICLE);
                    }
                    article = true;
                }
                case "PRON" -> {
                    if (part == PartOfSpeech.SIGN) {
                        return stem(PartOfSpeech.PRONOUN);
                    }
                    if (last && PRONOUNS.contains(segment)) {
                        pronoun = segment;
                    }
                }
                case "NOUN" -> {
                    return stem(PartOfSpeech.NOUN);
                }
                case "ADJ" -> {
                    return stem(PartOfSpeech.ADJECTIVE);
                }
                case "V" -> {
                    return stem(PartOfSpeech.VERB);
                }
                case "NUM" -> {
                    return stem(PartOfSpeech.NUMBER);
                }
                case "PART" -> {
                    return stem(PartOfSpeech.PARTICLE);
                }
                case "ADV" -> {
                    return stem(PartOfSpeech.ADVERB);
                }
                case "ABBREV", "FOREIGN" -> {
                    return stem(PartOfSpeech.PROPER);
                }
                default -> {
                    // Endings and punctuation change nothing.
                }
            }
            return true;
        }

        private static boolean isSuffix(String segment, String part) {
            return part.equals("PRON") && PRONOUNS.contains(segment);
        }

        /// A word has one stem.
        private boolean stem(PartOfSpeech found) {
            boolean first = part == PartOfSpeech.SIGN;
            part = first ? found : part;
            return first;
        }
    }
}
