/// Originals and coded articles in SQLite, and the one format in which coded articles are written.
module org.isnad.store {
    requires transitive org.isnad.core;
    requires flyway.core;
    requires org.jdbi.v3.core;
    requires org.xerial.sqlitejdbc;
    requires java.sql;
    requires tools.jackson.databind;

    exports org.isnad.store;
}
