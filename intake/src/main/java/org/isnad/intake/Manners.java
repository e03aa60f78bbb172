package org.isnad.intake;

import org.isnad.intake.web.Pause;
import org.isnad.intake.web.Web;
import org.isnad.intake.web.WebLimits;

/// How addresses are fetched.
///
/// @param allowPrivate whether addresses of this machine and of private networks may be fetched
/// @param follow whether the links of the entries of a feed are fetched, too, when the user names its address
/// @param visits what is known of addresses fetched before
public record Manners(boolean allowPrivate, boolean follow, Visits visits) {
    /// Public addresses and what their feeds link to; nothing is known of them.
    public static Manners usual() {
        return new Manners(false, true, Visits.none());
    }

    /// A web of these manners, for one thread.
    Web web() {
        return allowPrivate
                ? Web.withPrivate(WebLimits.usual(), Pause.real())
                : Web.publicOnly(WebLimits.usual(), Pause.real());
    }
}
