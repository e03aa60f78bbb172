package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes links harmless and takes out numbers and addresses by which people are reached. The text keeps its length,
/// so that every offset still fits.
final class Contacts {
    /// What stands for a character that is taken out.
    static final char BLOCK = '\u2588';

    private static final char DOT = '\u00b7';
    private static final Properties PATTERNS = patterns();
    private static final Pattern LINKS = pattern("link");
    private static final Pattern MAIL = pattern("mail");
    private static final List<Pattern> NUMBERS = List.of(pattern("phone"), pattern("called"), pattern("address"));
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Contacts() {}

    /// `text` without what leads to a person or a page.
    static String defanged(String text) {
        if (!mayHave(text)) {
            return text;
        }
        String safe = MAIL.matcher(text)
                .replaceAll(found -> String.valueOf(BLOCK).repeat(found.group().length()));
        safe = LINKS.matcher(safe).replaceAll(found -> Matcher.quoteReplacement(link(found.group())));
        for (Pattern numbers : NUMBERS) {
            safe = numbers.matcher(safe)
                    .replaceAll(found -> DIGIT.matcher(found.group()).replaceAll(String.valueOf(BLOCK)));
        }
        return safe;
    }

    /// Most texts have neither, and patterns are slow.
    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || Character.isDigit(c) || c >= 'A' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    /// `hxxp` for `http`, and no full stops: nothing makes a link of it.
    private static String link(String found) {
        return found.replaceFirst("(?i)^(h)tt(?=ps?:)", "$1xx").replace('.', DOT);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(PATTERNS.getProperty(name), Pattern.CASE_INSENSITIVE);
    }

    private static Properties patterns() {
        Properties patterns = new Properties();
        try (InputStream in = Contacts.class.getResourceAsStream("contacts.properties")) {
            if (in == null) {
                throw new IllegalStateException("contacts.properties is missing from the jar");
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }
}
