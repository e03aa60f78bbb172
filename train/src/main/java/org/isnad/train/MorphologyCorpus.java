package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;

/// Words whose clitics and parts of speech people have marked, from the corpora of `data/morphology`.
final class MorphologyCorpus {
    /// A marked word.
    ///
    /// @param clitics in the form of {@link org.isnad.morph.Tagger#label}; empty if it could not be made out
    record Marked(Word word, String clitics, PartOfSpeech part) {}

    private static final Set<String> PRONOUNS = Set.of(Letters.pronouns());
    private static final Set<String> CONJUNCTIONS = Set.of(String.valueOf(Letters.WAW), String.valueOf(Letters.FEH));
    private static final String LAM = String.valueOf(Letters.LAM);
    private static final Set<String> PREPOSITIONS =
            Set.of(String.valueOf(Letters.BEH), LAM, String.valueOf(Letters.KAF), Letters.LAM_ARTICLE);
    private static final String FUTURE = String.valueOf(Letters.SEEN);

    private MorphologyCorpus() {}

    /// The lines of a Farasa file: segments joined by `+`, a tab, their parts of speech joined by `+`.
    static List<Marked> farasa(Path file) throws IOException {
        List<Marked> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] both = line.strip().split("\t", -1);
            if (both.length == 2 && !both[0].isEmpty()) {
                String[] parts = both[1].strip().split("\\+", -1);
                List<String> segments = both[0].equals("+")
                        ? List.of("+")
                        : List.of(both[0].strip().split("\\+", -1));
                marked(all, segments, List.of(parts));
            }
        }
        return all;
    }

    private static void marked(List<Marked> all, List<String> segments, List<String> parts) {
        String surface = String.join("", segments).replace(LAM + Letters.ARTICLE, Letters.LAM_ARTICLE);
        if (segments.size() > 1
                && segments.get(0).equals(LAM)
                && segments.get(1).equals(Letters.ARTICLE)) {
            surface = Letters.LAM_ARTICLE + String.join("", segments.subList(2, segments.size()));
        }
        List<Word> words = Tokenizer.standard()
                .in(Normalization.standard().in(Article.of("word", surface.isBlank() ? "." : surface)))
                .words();
        if (words.size() != 1 || parts.size() != segments.size()) {
            for (Word word : words) {
                all.add(new Marked(renumbered(word, all.size()), "", PartOfSpeech.SIGN));
            }
            return;
        }
        char conjunction = '-';
        char preposition = '-';
        char future = '-';
        char article = '-';
        char pronoun = '-';
        PartOfSpeech part = PartOfSpeech.SIGN;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            switch (parts.get(i)) {
                case "CONJ" -> {
                    if (i == 0 && segments.size() > 1 && CONJUNCTIONS.contains(segment)) {
                        conjunction = segment.charAt(0);
                    } else {
                        part = PartOfSpeech.CONJUNCTION;
                    }
                }
                case "PREP" -> {
                    if (segments.size() > i + 1 && PREPOSITIONS.contains(segment)) {
                        preposition = segment.charAt(0);
                        part = PartOfSpeech.PREPOSITION;
                    } else {
                        part = PartOfSpeech.PREPOSITION;
                    }
                }
                case "FUT_PART" -> future = 's';
                case "DET" -> article = 'a';
                case "PRON" -> {
                    if (i > 0 && PRONOUNS.contains(segment)) {
                        pronoun = 'p';
                    } else if (i == 0) {
                        part = PartOfSpeech.PRONOUN;
                    }
                }
                case "NOUN" -> part = PartOfSpeech.NOUN;
                case "ADJ" -> part = PartOfSpeech.ADJECTIVE;
                case "V" -> part = PartOfSpeech.VERB;
                case "NUM" -> part = PartOfSpeech.NUMBER;
                case "PART" -> {
                    if (segments.size() == 1 || part == PartOfSpeech.SIGN) {
                        part = PartOfSpeech.PARTICLE;
                    }
                }
                case "ADV" -> part = PartOfSpeech.PARTICLE;
                case "ABBREV", "FOREIGN" -> part = PartOfSpeech.PROPER;
                default -> {
                    // Endings and punctuation change nothing.
                }
            }
        }
        String clitics = "" + conjunction + preposition + future + article + pronoun;
        all.add(new Marked(renumbered(words.getFirst(), all.size()), clitics, part));
    }

    private static Word renumbered(Word word, int index) {
        return new Word(index, word.span(), word.start(), word.plain(), word.folded(), word.kind());
    }

    /// The words of a CoNLL-U file whose clitics are tokens of their own, joined by `SpaceAfter=No`.
    static List<Marked> conllu(Path file, int firstSentence, int endSentence) throws IOException {
        List<Marked> all = new ArrayList<>();
        List<String[]> group = new ArrayList<>();
        int sentence = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                sentence++;
            } else if (!line.startsWith("#") && sentence >= firstSentence && sentence < endSentence) {
                String[] columns = line.split("\t", -1);
                if (columns[0].indexOf('-') >= 0 || columns[0].indexOf('.') >= 0) {
                    continue;
                }
                boolean sign = columns[3].equals("PUNCT");
                if (sign && !group.isEmpty()) {
                    group(all, group);
                }
                group.add(columns);
                if (sign || !columns[9].contains("SpaceAfter=No")) {
                    group(all, group);
                }
            }
        }
        return all;
    }

    private static void group(List<Marked> all, List<String[]> group) {
        List<String> segments = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean proper = false;
        for (String[] token : group) {
            String form = token[1];
            String part = farasaPart(token[3], form);
            if (form.length() > 3 && form.startsWith(Letters.ARTICLE) && (part.equals("NOUN") || part.equals("ADJ"))) {
                segments.add(Letters.ARTICLE);
                parts.add("DET");
                form = form.substring(2);
            }
            proper |= token[3].equals("PROPN");
            segments.add(form);
            parts.add(part);
        }
        int before = all.size();
        marked(all, segments, parts);
        if (proper && all.size() == before + 1) {
            Marked last = all.removeLast();
            all.add(new Marked(last.word(), last.clitics(), PartOfSpeech.PROPER));
        }
        group.clear();
    }

    private static String farasaPart(String upos, String form) {
        return switch (upos) {
            case "NOUN", "PROPN", "X" -> "NOUN";
            case "ADJ" -> "ADJ";
            case "VERB" -> "V";
            case "AUX" -> form.equals(FUTURE) ? "FUT_PART" : "V";
            case "ADP" -> "PREP";
            case "CCONJ" -> "CONJ";
            case "SCONJ" -> "PART";
            case "PRON", "DET" -> "PRON";
            case "NUM" -> "NUM";
            case "PART" -> CONJUNCTIONS.contains(form) ? "CONJ" : form.equals(FUTURE) ? "FUT_PART" : "PART";
            case "ADV" -> "ADV";
            default -> "PUNC";
        };
    }
}
