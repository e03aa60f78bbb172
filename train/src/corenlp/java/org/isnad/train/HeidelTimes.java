package org.isnad.train;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.token.Tokenized;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;

/// HeidelTime's annotator for Arabic news, given the words and sentences of our tokenizer.
public final class HeidelTimes implements TimePeer {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private final HeidelTime annotator = new HeidelTime();
    private final JCasFactoryImpl texts;
    private final Tokenizer tokenizer = Tokenizer.using(Lexicon.empty());

    /// Loads its rules.
    public HeidelTimes() throws Exception {
        Properties properties = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time", "Temponym")) {
            properties.setProperty("consider" + kind, String.valueOf(!kind.equals("Temponym")));
            properties.setProperty("uimaVar" + kind, kind);
        }
        properties.setProperty("uimaVarLanguage", "Language");
        properties.setProperty("uimaVarTypeToProcess", "Type");
        Config.setProps(properties);
        annotator.initialize(new UimaContextImpl(Language.ARABIC, DocumentType.NEWS, false));
        XMLInputSource types = new XMLInputSource(Objects.requireNonNull(
                HeidelTime.class.getClassLoader().getResource("desc/type/HeidelTime_TypeSystem.xml")));
        TypeSystemDescription description = UIMAFramework.getXMLParser().parseTypeSystemDescription(types);
        texts = new JCasFactoryImpl(new TypeSystemDescription[] {description});
    }

    @Override
    public String name() {
        return "HeidelTime 2.1";
    }

    @Override
    public List<Timed> read(Article article) {
        try {
            JCas text = texts.createJCas();
            text.setDocumentText(article.text());
            article.date().ifPresent(day -> {
                Dct published = new Dct(text);
                published.setValue(day.toString());
                published.setTimexId("t0");
                published.addToIndexes();
            });
            addWords(article, text);
            annotator.process(text);
            List<Timed> all = new ArrayList<>();
            for (Annotation annotation : text.getAnnotationIndex(Timex3.type)) {
                Timex3 timex = (Timex3) annotation;
                all.add(new Timed(new Span(timex.getBegin(), timex.getEnd()), value(timex, article.date())));
            }
            return all;
        } catch (Exception e) {
            throw new IllegalStateException(article.id(), e);
        }
    }

    private void addWords(Article article, JCas text) {
        Tokenized words = tokenizer.in(Normalization.standard().in(article));
        int number = 0;
        for (org.isnad.token.Sentence ours : words.sentences()) {
            Sentence sentence = new Sentence(text);
            sentence.setBegin(ours.span().start());
            sentence.setEnd(ours.span().end());
            sentence.addToIndexes();
            for (int i = ours.first(); i < ours.end(); i++) {
                Word word = words.words().get(i);
                Token token = new Token(text);
                token.setTokenId(number++);
                token.setBegin(word.span().start());
                token.setEnd(word.span().end());
                token.setPos("");
                token.addToIndexes();
            }
        }
    }

    /// The value as EDTF; of a week the interval from Monday and that from Sunday, with `|` between.
    private static Optional<String> value(Timex3 timex, Optional<LocalDate> published) {
        String value = timex.getTimexValue();
        if (value.equals("PRESENT_REF")) {
            return published.map(LocalDate::toString);
        }
        Matcher day = DAY.matcher(value);
        Matcher week = WEEK.matcher(value);
        Matcher season = SEASON.matcher(value);
        if (day.matches()) {
            return Optional.of(day.group(1));
        }
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of(seven(monday) + "|" + seven(monday.minusDays(1)));
        }
        if (season.matches()) {
            return Optional.of(season.group(1) + "-" + (21 + SEASONS.indexOf(season.group(2))));
        }
        if (MONTH.matcher(value).matches() || value.matches("\\d{4}")) {
            return Optional.of(value);
        }
        return value.matches("\\d{2,3}") ? Optional.of((value + "XX").substring(0, 4)) : Optional.empty();
    }

    private static String seven(LocalDate first) {
        return first + "/" + first.plus(6, ChronoUnit.DAYS);
    }
}
