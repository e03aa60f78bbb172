package org.isnad.intake;

/// Where a line, or a row of a table, ends.
interface Ends {
    /// At every line feed.
    Ends LINES = unit -> unit == '\n';

    /// Whether it ends before this code unit, which comes next.
    boolean at(char unit);

    /// At line feeds outside quotation marks: those of a field that begins with one.
    final class Rows implements Ends {
        private String separators = ",;\t";
        private boolean quoted;
        private boolean closed;
        private boolean fieldBegins = true;

        /// From now on only this one separates fields.
        void separateBy(char separator) {
            separators = String.valueOf(separator);
        }

        @Override
        public boolean at(char unit) {
            if (unit == '"') {
                quoted = !quoted && (fieldBegins || closed);
                closed = !quoted;
            } else {
                closed = false;
            }
            boolean end = unit == '\n' && !quoted;
            fieldBegins = !quoted && (end || separators.indexOf(unit) >= 0);
            return end;
        }

        /// Whether a field is open whose second quotation mark has not come.
        boolean isOpen() {
            return quoted;
        }
    }
}
