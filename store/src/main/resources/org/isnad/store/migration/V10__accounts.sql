-- Who may use the desk. What happens to an account is appended; the row with the greatest seq counts.

CREATE TABLE account (
    seq      BIGINT       NOT NULL PRIMARY KEY,
    name     VARCHAR(64)  NOT NULL,
    role     VARCHAR(10)  NOT NULL,              -- reader, coder, editor; none: closed
    password VARCHAR(100) NOT NULL,              -- a slow hash with its salt, never the password
    changed_at VARCHAR(30) NOT NULL
);

CREATE INDEX account_name ON account (name, seq);
