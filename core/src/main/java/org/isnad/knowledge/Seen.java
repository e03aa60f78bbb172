package org.isnad.knowledge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chain.Name;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.StatementType;

/// That a statement names an actor.
///
/// @param actor his id
/// @param name as published
/// @param reference of the statement (`doc#s3`)
/// @param kind what the article takes him for, a name of an {@link ActorKind}; blank if it does not
/// say
/// @param publicly whether it shows him in a public role
public record Seen(String actor, String name, String reference, String kind, boolean publicly) implements Serializable {
    /// Whom a statement names, in its order: those who act, those to whom it happens, those who speak.
    static List<Seen> in(Said said, Outlook outlook) {
        List<Seen> seen = new ArrayList<>();
        StatementType type = said.statement().type();
        boolean office = type == StatementType.LEAD || type == StatementType.SPEAK || type == StatementType.PART;
        said.agents().forEach(party -> seen.add(of(party, said, outlook, office)));
        Stream.of(said.targets(), said.speakers())
                .flatMap(List::stream)
                .forEach(party -> seen.add(of(party, said, outlook, false)));
        seen.removeIf(one -> ActorIds.isUnnamed(one.actor));
        return seen;
    }

    private static Seen of(Party party, Said said, Outlook outlook, boolean office) {
        Optional<Name> name = outlook.find(party.name().span());
        return new Seen(
                party.actor(),
                party.name().text(),
                said.reference(),
                name.flatMap(Name::kind).map(ActorKind::name).orElse(""),
                office || name.flatMap(Name::role).isPresent());
    }
}
