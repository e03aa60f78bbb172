package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes links harmless and takes out numbers and addresses by which people are reached. The text keeps its length,
/// so that every offset still fits.
final class Contacts {
    /// What stands for a character that is taken out.
    static final char BLOCK = '\u2588';

    private static final char DOT = '\u00b7';

    /// The fewest digits that the patterns can match.
    private static final int PHONE_DIGITS = 8;

    private static final int CALLED_DIGITS = 5;
    private static final Properties PATTERNS = patterns();
    private static final Pattern LINKS = pattern("link");
    private static final Pattern MAIL = pattern("mail");
    private static final Pattern PHONE = pattern("phone");
    private static final Pattern CALLED = pattern("called");
    private static final Pattern ADDRESS = pattern("address");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Contacts() {}

    /// `text` without what leads to a person or a page. No pattern goes over the end of a line, so that each line is
    /// only searched for what its signs leave possible: patterns are slow.
    static String defanged(String text) {
        if (Signs.of(text, 0, text.length()).isEmpty()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            Signs signs = Signs.of(text, start, end);
            String line = text.substring(start, end);
            safe.append(signs.isEmpty() ? line : defanged(line, signs));
            start = end;
        }
        return safe.toString();
    }

    private static String defanged(String line, Signs signs) {
        String safe = line;
        if (signs.at) {
            safe = MAIL.matcher(safe)
                    .replaceAll(
                            found -> String.valueOf(BLOCK).repeat(found.group().length()));
        }
        if (signs.link) {
            safe = LINKS.matcher(safe).replaceAll(found -> Matcher.quoteReplacement(link(found.group())));
        }
        safe = signs.digits < PHONE_DIGITS ? safe : withoutDigits(PHONE, safe);
        safe = signs.digits < CALLED_DIGITS ? safe : withoutDigits(CALLED, safe);
        return signs.digits == 0 ? safe : withoutDigits(ADDRESS, safe);
    }

    private static String withoutDigits(Pattern pattern, String line) {
        return pattern.matcher(line)
                .replaceAll(found -> DIGIT.matcher(found.group()).replaceAll(String.valueOf(BLOCK)));
    }

    /// What a stretch of text has of that every pattern needs.
    ///
    /// @param at the sign of mail
    /// @param link two slashes behind a colon, or a full stop that a Latin letter follows or `w` stands before
    /// @param digits how many
    private record Signs(boolean at, boolean link, int digits) {
        static Signs of(String text, int start, int end) {
            boolean at = false;
            boolean link = false;
            int digits = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                at |= c == '@';
                link |= c == ':' && text.startsWith("://", i) || c == '.' && isInName(text, i);
                digits += Character.isDigit(c) ? 1 : 0;
            }
            return new Signs(at, link, digits);
        }

        private static boolean isInName(String text, int stop) {
            char before = stop == 0 ? ' ' : text.charAt(stop - 1);
            char behind = stop + 1 == text.length() ? ' ' : text.charAt(stop + 1);
            return before == 'w' || before == 'W' || behind >= 'A' && behind <= 'Z' || behind >= 'a' && behind <= 'z';
        }

        boolean isEmpty() {
            return !at && !link && digits == 0;
        }
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
