package org.isnad.train;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.isnad.token.Word;

/// Stanford CoreNLP's segmenter and tagger for Arabic, as its own properties set them up.
public final class CoreNlp implements Peer {
    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String SEGMENTER = FOLDER + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = FOLDER + "pos-tagger/arabic.tagger";

    private final StanfordCoreNLP articles = pipeline(false);
    private final StanfordCoreNLP sentences = pipeline(true);

    private static StanfordCoreNLP pipeline(boolean oneSentence) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        properties.setProperty("tokenize.language", "ar");
        properties.setProperty("segment.model", SEGMENTER);
        properties.setProperty("pos.model", TAGGER);
        properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
        properties.setProperty("ssplit.isOneSentence", String.valueOf(oneSentence));
        return new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "Stanford CoreNLP 4.5.10";
    }

    @Override
    public long modelSize() {
        return size(SEGMENTER) + size(TAGGER);
    }

    private static long size(String model) {
        try (InputStream in = Objects.requireNonNull(CoreNlp.class.getResourceAsStream("/" + model), model)) {
            return in.skip(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<List<Segment>> read(List<Word> sentence) {
        List<List<Segment>> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int[] ends = new int[sentence.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(sentence.get(i).plain());
            ends[i] = text.length();
            text.append(' ');
            segments.add(new ArrayList<>());
        }
        CoreDocument document = new CoreDocument(text.toString());
        sentences.annotate(document);
        int at = 0;
        for (CoreLabel label : document.annotation().get(TokensAnnotation.class)) {
            while (at < ends.length - 1 && label.beginPosition() >= ends[at]) {
                at++;
            }
            segments.get(at).add(new Segment(label.word(), label.tag()));
        }
        return segments;
    }

    @Override
    public int read(String text) {
        CoreDocument document = new CoreDocument(text);
        articles.annotate(document);
        return document.annotation().get(TokensAnnotation.class).size();
    }
}
