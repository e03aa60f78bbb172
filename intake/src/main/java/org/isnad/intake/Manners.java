package org.isnad.intake;

import org.isnad.intake.web.Pause;
import org.isnad.intake.web.Web;
import org.isnad.intake.web.WebLimits;

/// How addresses are fetched.
///
/// @param allowPrivate whether addresses of this machine and of private networks may be fetched
/// @param visits what is known of addresses fetched before
public record Manners(boolean allowPrivate, Visits visits) {
    /// Public addresses only; nothing is known of them.
    public static Manners usual() {
        return new Manners(false, Visits.none());
    }

    /// A web of these manners, for one thread.
    Web web() {
        return allowPrivate
                ? Web.withPrivate(WebLimits.usual(), Pause.real())
                : Web.publicOnly(WebLimits.usual(), Pause.real());
    }
}
