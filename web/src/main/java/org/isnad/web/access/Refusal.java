package org.isnad.web.access;

/// A request that the desk does not answer as asked.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /// @param status of HTTP
    /// @param code a word for programs: `login`, `role`, `not-found` …
    /// @param sentence what is wrong and what to do
    public Refusal(int status, String code, String sentence) {
        super(sentence);
        this.status = status;
        this.code = code;
    }

    /// Something that is not there.
    public static Refusal missing(String sentence) {
        return new Refusal(404, "not-found", sentence);
    }

    /// Something that cannot be understood.
    public static Refusal wrong(String sentence) {
        return new Refusal(400, "wrong", sentence);
    }

    /// The status of HTTP.
    public int status() {
        return status;
    }

    /// The word for programs.
    public String code() {
        return code;
    }
}
