package org.isnad.intake;

import java.util.Optional;
import org.isnad.intake.page.Page;

/// Drafts of pages of the web.
///
/// @param mediaType what a server says that they are
record PageDrafting(Optional<String> mediaType) implements Drafting {
    @Override
    public Draft draft(byte[] bytes) throws Unfit {
        Decoded decoded = Decoded.of(bytes, mediaType);
        Page page = Guard.over("page", () -> Page.read(decoded.text()));
        return checked(decoded.flawed(), Draft.titled(page.title(), page.text()))
                .from(Optional.empty(), page.outlet(), page.date());
    }

    /// The draft, unless bytes that were no characters stand in its text.
    ///
    /// @throws Unfit if they do
    static Draft checked(boolean flawed, Draft draft) throws Unfit {
        if (draft.text().isBlank()) {
            throw new Unfit(Reason.EMPTY, "shows no article: leave it out");
        }
        if (flawed && draft.text().indexOf('\uFFFD') >= 0) {
            throw new Unfit(Reason.BROKEN, "is UTF-8 with a flaw in its article: get a whole copy");
        }
        return draft;
    }
}
