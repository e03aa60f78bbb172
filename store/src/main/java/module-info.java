/// Originals and coded articles in SQLite or PostgreSQL, and the one format in which coded articles are written.
module org.isnad.store {
    requires transitive org.isnad.core;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires org.jdbi.v3.core;
    requires org.postgresql.jdbc;
    requires org.xerial.sqlitejdbc;
    requires java.sql;
    requires tools.jackson.databind;

    exports org.isnad.store;
}
