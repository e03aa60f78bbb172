/// The desk: an HTTP API over a store, and the pages that show it. {@link org.isnad.web.Desk} is where to start.
module org.isnad.web {
    requires transitive org.isnad.core;
    requires transitive org.isnad.store;
    requires org.isnad.export;
    requires org.isnad.intake;
    requires io.javalin;
    requires kotlin.stdlib;
    requires bcrypt;
    requires tools.jackson.databind;

    exports org.isnad.web;
}
