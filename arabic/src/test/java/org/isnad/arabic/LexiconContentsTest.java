package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.StatementType;
import org.junit.jupiter.api.Test;

/// What the bundled lexicon holds at least, and that its entries name each other rightly.
class LexiconContentsTest {
    private static final Lexicon LEXICON = ArabicLexicon.entries();

    @Test
    void theContentsNameEveryFileOfTheFolderInOrder() throws IOException, URISyntaxException {
        Path contents =
                Path.of(ArabicLexicon.class.getResource("lexicon/contents.txt").toURI());
        try (Stream<Path> files = Files.list(contents.getParent())) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".lex"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(contents)).isEqualTo(names);
        }
    }

    @Test
    void branchesAndSplintersNameActorsThatAreThere() {
        Set<String> ids = ids(Entry.Actor.class);
        assertThat(LEXICON.all(Entry.Actor.class))
                .allSatisfy(actor -> assertThat(ids)
                        .as(where(actor))
                        .containsAll(Stream.concat(actor.partOf().stream(), actor.splitFrom().stream())
                                .toList()));
    }

    @Test
    void nobodyIsABranchOrASplinterOfItself() {
        assertThat(LEXICON.all(Entry.Actor.class))
                .noneMatch(actor -> actor.partOf().filter(actor.id()::equals).isPresent()
                        || actor.splitFrom().filter(actor.id()::equals).isPresent());
    }

    @Test
    void placesLieInPlacesOrStatesThatAreThere() {
        Set<String> ids = ids(Entry.Place.class);
        ids.addAll(ids(Entry.State.class));
        assertThat(LEXICON.all(Entry.Place.class))
                .allSatisfy(place -> assertThat(ids)
                        .as(where(place))
                        .containsAll(place.in().stream().toList()));
    }

    @Test
    void thereAreThreeHundredArmedGroups() {
        assertThat(LEXICON.all(Entry.Actor.class))
                .filteredOn(actor -> actor.kind() == ActorKind.ARMED_GROUP)
                .hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void thereAreFiveHundredFrames() {
        assertThat(LEXICON.all(Entry.Frame.class)).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void framesAndRolesCoverAllTypesOfStatement() {
        Set<StatementType> types = EnumSet.noneOf(StatementType.class);
        LEXICON.all(Entry.Frame.class).forEach(frame -> types.add(frame.type()));
        LEXICON.all(Entry.Role.class).forEach(role -> role.tie().ifPresent(types::add));
        assertThat(types).containsExactlyInAnyOrder(StatementType.values());
    }

    @Test
    void thereAreAHundredAndTwentySayings() {
        assertThat(LEXICON.all(Entry.Saying.class)).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void noTwoActorsClaimTheSameFullNameUnlessTheyAreKnownHomonyms() {
        assertThat(SharedNames.of(LEXICON)).containsExactlyInAnyOrderElementsOf(SharedNames.known());
    }

    private static Set<String> ids(Class<? extends Entry> type) {
        Set<String> ids = new HashSet<>();
        LEXICON.all(type).forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static String where(Entry entry) {
        return entry.head().file() + ":" + entry.head().line() + ": " + entry.head();
    }
}
