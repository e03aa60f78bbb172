package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.desk.Isnad;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Cut;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Prints an article in CoNLL-U: each clitic a line of its own but the article, heads and relations left open. The last
/// column says where the word stands in the article as published, in UTF-16 code units.
final class Conllu {
    private static final String OPEN = "_";

    private final Isnad isnad;
    private final Analyzed article;
    private final Console console;

    Conllu(Isnad isnad, Analyzed article, Console console) {
        this.isnad = isnad;
        this.article = article;
        this.console = console;
    }

    void print() {
        String doc = article.tokenized().normalized().article().id();
        console.line("# newdoc id = " + Isolate.safe(doc));
        List<Sentence> sentences = article.tokenized().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            String text = sentence.span()
                    .of(article.tokenized().normalized().article().text());
            console.line("# sent_id = " + Isolate.safe(doc) + "-" + (s + 1));
            console.line("# text = " + Isolate.safe(text).strip());
            int id = 1;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                id = print(i, id, sentence);
            }
            console.line("");
        }
    }

    /// Prints a word whose first line has that number; gives that of the next word.
    private int print(int i, int id, Sentence sentence) {
        Word word = article.word(i);
        List<String> lines = lines(word, article.reading(i));
        String misc = misc(i, sentence);
        if (lines.size() > 1) {
            int last = id + lines.size() - 1;
            console.line(id + "-" + last + "\t" + word.plain() + ("\t" + OPEN).repeat(7) + "\t" + misc);
        }
        int next = id;
        for (String line : lines) {
            console.line(next + "\t" + line + ("\t" + OPEN).repeat(3) + "\t" + (lines.size() > 1 ? OPEN : misc));
            next++;
        }
        return next;
    }

    private String misc(int i, Sentence sentence) {
        Word word = article.word(i);
        String range = "Range=" + word.span().start() + ":" + word.span().end();
        boolean joined = i + 1 < sentence.end()
                && article.word(i + 1).span().start() == word.span().end();
        return joined ? "SpaceAfter=No|" + range : range;
    }

    /// Form, lemma, part of speech, and features of each clitic and of the stem.
    private List<String> lines(Word word, Reading reading) {
        Cut cut = reading.cut();
        List<String> lines = new ArrayList<>();
        if (cut.conjunction() != 0) {
            lines.add(line(String.valueOf(cut.conjunction()), "CCONJ"));
        }
        if (cut.preposition() != 0) {
            lines.add(line(String.valueOf(cut.preposition()), "ADP"));
        }
        if (cut.future()) {
            lines.add(line(String.valueOf(Letters.SEEN), "AUX"));
        }
        String stem = cut.stem(word.plain());
        String form = cut.article() ? Letters.ARTICLE + stem : stem;
        lines.add(String.join("\t", form, isnad.lemma(reading), part(reading.part()), OPEN, features(reading)));
        if (cut.hasPronoun()) {
            lines.add(line(word.plain().substring(cut.end()), "PRON"));
        }
        return lines;
    }

    private static String line(String form, String part) {
        return String.join("\t", form, form, part, OPEN, part.equals("PRON") ? "PronType=Prs" : OPEN);
    }

    private static String features(Reading reading) {
        List<String> features = new ArrayList<>();
        reading.shape().ifPresent(shape -> {
            switch (shape.tense()) {
                case PERFECT -> features.add("Aspect=Perf");
                case IMPERFECT -> features.add("Aspect=Imp");
                case NONE -> {
                    // No verb.
                }
            }
        });
        if (reading.cut().article()) {
            features.add("Definite=Def");
        }
        reading.shape().ifPresent(shape -> {
            switch (shape.numerus()) {
                case SINGULAR -> features.add("Number=Sing");
                case DUAL -> features.add("Number=Dual");
                case PLURAL -> features.add("Number=Plur");
                case UNKNOWN -> {
                    // The letters do not tell.
                }
            }
        });
        switch (reading.part()) {
            case DEMONSTRATIVE -> features.add("PronType=Dem");
            case RELATIVE -> features.add("PronType=Rel");
            default -> {
                // Nothing more to say.
            }
        }
        return features.isEmpty() ? OPEN : String.join("|", features);
    }

    private static String part(PartOfSpeech part) {
        return switch (part) {
            case NOUN, VERB -> part.name();
            case PROPER -> "PROPN";
            case ADJECTIVE -> "ADJ";
            case PRONOUN, RELATIVE -> "PRON";
            case DEMONSTRATIVE -> "DET";
            case PREPOSITION -> "ADP";
            case CONJUNCTION -> "CCONJ";
            case COMPLEMENTIZER -> "SCONJ";
            case PARTICLE -> "PART";
            case ADVERB -> "ADV";
            case NUMBER -> "NUM";
            case SIGN -> "PUNCT";
        };
    }
}
