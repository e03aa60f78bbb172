package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.text.Article;
import org.isnad.text.Words;
import org.isnad.token.Sentence;

/// Finds the names of people without a public role, so that exports can protect them. In doubt a person is private: a
/// role must be told beside one of the names, or the person leads or speaks for somebody, or the lexicon has the name.
final class PrivateNames {
    /// Words between a role and the name that it belongs to: the spokesman of the army of Silana, Colonel N.
    private static final int REACH = 8;

    private final Mentioned mentioned;
    private final Analyzed text;
    private final List<Statement> statements;

    private PrivateNames(Mentioned mentioned, List<Statement> statements) {
        this.mentioned = mentioned;
        this.text = mentioned.parsed().analyzed();
        this.statements = statements;
    }

    static List<PrivateName> in(Mentioned mentioned, List<Statement> statements) {
        return new PrivateNames(mentioned, statements).found();
    }

    private List<PrivateName> found() {
        List<Mention.Person> persons = mentioned.all(Mention.Person.class);
        Set<Integer> known = new HashSet<>();
        for (Mention.Person person : persons) {
            if (isPublic(person)) {
                mentioned.entity(person).ifPresent(known::add);
            }
        }
        Article article = text.tokenized().normalized().article();
        List<PrivateName> found = new ArrayList<>();
        for (Mention.Person person : persons) {
            if (mentioned.entity(person).stream().noneMatch(known::contains)) {
                String name = mentioned.fullest(person).span().of(article.text());
                found.add(new PrivateName(Words.in(article, person.span()), name));
            }
        }
        return found;
    }

    private boolean isPublic(Mention.Person person) {
        return person.id().isPresent()
                || roleBefore(person).or(() -> roleAfter(person)).stream().anyMatch(Entry.Role::isPublic)
                || holdsOffice(person);
    }

    /// The nearest role before the name, with neither a verb nor another person between.
    private Optional<Entry.Role> roleBefore(Mention.Person person) {
        int start = Math.max(sentence(person).first(), person.first() - REACH);
        for (int i = person.first() - 1; i >= start; i--) {
            Optional<Entry.Role> role = role(i, person.first());
            if (role.isPresent() || isBreak(i)) {
                return role;
            }
        }
        return Optional.empty();
    }

    /// The role that follows the name, behind a comma or a bracket.
    private Optional<Entry.Role> roleAfter(Mention.Person person) {
        int i = person.end();
        int end = sentence(person).end();
        while (i < end && text.reading(i).part() == PartOfSpeech.SIGN) {
            i++;
        }
        return i < end ? role(i, end) : Optional.empty();
    }

    private Optional<Entry.Role> role(int first, int end) {
        for (Hit hit : text.hits(first)) {
            if (hit.entry() instanceof Entry.Role role && hit.end() <= end) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private boolean isBreak(int word) {
        return text.reading(word).part() == PartOfSpeech.VERB
                || mentioned.between(word, word + 1).stream().anyMatch(Mention.Person.class::isInstance);
    }

    private boolean holdsOffice(Mention.Person person) {
        return statements.stream()
                .filter(statement -> statement.type() == StatementType.LEAD || statement.type() == StatementType.SPEAK)
                .flatMap(statement -> statement.agents().stream())
                .anyMatch(agent -> agent.name().span().meets(person.span()));
    }

    private Sentence sentence(Mention mention) {
        return text.tokenized().sentences().stream()
                .filter(sentence -> sentence.has(mention.first()))
                .findFirst()
                .orElseThrow();
    }
}
