package org.isnad.intake.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a site asks of programs that fetch its pages (`robots.txt`, RFC 9309).
///
/// @param rules those for this program, or else for all
/// @param delay between two requests, if the site asks for one
record Robots(List<Rule> rules, Optional<Duration> delay) {
    /// The name by which sites can address this program.
    static final String NAME = "isnad";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// A line of the file.
    ///
    /// @param allows whether it allows
    /// @param path the beginning of paths, with `*` for anything and `$` for the end
    record Rule(boolean allows, String path) {
        private boolean matches(String other) {
            boolean toTheEnd = path.endsWith("$");
            String[] parts = (toTheEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            int at = other.startsWith(parts[0]) ? parts[0].length() : -1;
            for (int i = 1; i < parts.length && at >= 0; i++) {
                boolean last = toTheEnd && i == parts.length - 1;
                int found = last ? other.length() - parts[i].length() : other.indexOf(parts[i], at);
                at = found >= at && other.startsWith(parts[i], found) ? found + parts[i].length() : -1;
            }
            return at >= 0 && (!toTheEnd || at == other.length());
        }
    }

    /// A site that asks for nothing.
    static Robots open() {
        return new Robots(List.of(), Optional.empty());
    }

    /// A site that cannot be asked: nothing may be fetched.
    static Robots closed() {
        return new Robots(List.of(new Rule(false, "/")), Optional.empty());
    }

    static Robots parse(String file) {
        List<Group> groups = Group.all(file);
        List<Group> own =
                groups.stream().filter(group -> group.names.contains(NAME)).toList();
        List<Group> meant = own.isEmpty()
                ? groups.stream().filter(group -> group.names.contains("*")).toList()
                : own;
        return new Robots(
                meant.stream().flatMap(group -> group.rules.stream()).toList(),
                meant.stream().flatMap(group -> group.delay.stream()).findFirst());
    }

    /// Whether a path, with its query, may be fetched: the longest rule decides, and of two as long the kinder.
    boolean allows(String path) {
        return rules.stream()
                .filter(rule -> rule.matches(path))
                .max(Comparator.comparingInt((Rule rule) -> rule.path.length()).thenComparing(Rule::allows))
                .map(Rule::allows)
                .orElse(true);
    }

    /// Lines for some programs.
    private static final class Group {
        private final List<String> names = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean named;

        static List<Group> all(String file) {
            List<Group> groups = new ArrayList<>();
            groups.add(new Group());
            for (String line : file.lines().toList()) {
                String[] parts = line.replaceFirst("#.*", "").split(":", 2);
                if (parts.length == 2) {
                    String key = parts[0].strip().toLowerCase(Locale.ROOT);
                    if (key.equals("user-agent") && groups.getLast().named) {
                        groups.add(new Group());
                    }
                    groups.getLast().add(key, parts[1].strip());
                }
            }
            return groups;
        }

        private void add(String key, String value) {
            switch (key) {
                case "user-agent" -> names.add(value.toLowerCase(Locale.ROOT));
                case "allow", "disallow" -> {
                    named = true;
                    if (!value.isEmpty()) {
                        rules.add(new Rule(key.equals("allow"), value));
                    }
                }
                case "crawl-delay" -> {
                    named = true;
                    delay = seconds(value);
                }
                default -> {}
            }
        }

        private static Optional<Duration> seconds(String value) {
            return value.matches("\\d{1,4}(\\.\\d{1,3})?")
                    ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)))
                            .map(asked -> asked.compareTo(LONGEST) > 0 ? LONGEST : asked)
                    : Optional.empty();
        }
    }
}
