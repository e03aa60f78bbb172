/// Coded articles in the formats that people already use.
module org.isnad.export {
    requires transitive org.isnad.core;
    requires de.siegmar.fastcsv;
    requires duckdb.jdbc;
    requires java.sql;
    requires java.xml;
    requires tools.jackson.databind;

    exports org.isnad.export;
}
