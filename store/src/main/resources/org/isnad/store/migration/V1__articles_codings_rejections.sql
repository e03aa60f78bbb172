-- The same statements run on SQLite and PostgreSQL. Times are UTC in ISO 8601; seq counts in the order of adding.

CREATE TABLE article (
    sha256    VARCHAR(64) NOT NULL PRIMARY KEY,  -- of the original bytes
    seq       BIGINT      NOT NULL UNIQUE,
    doc       TEXT        NOT NULL,
    outlet    TEXT,
    published VARCHAR(10),                       -- ISO 8601 day
    added_at  VARCHAR(30) NOT NULL,
    source    TEXT        NOT NULL,              -- the file and line that it came from
    original  BYTEA       NOT NULL,              -- gzip of the bytes as they came
    body      BYTEA       NOT NULL               -- gzip of the text in UTF-16BE: keeps lone surrogates, which UTF-8 cannot
);

CREATE INDEX article_doc ON article (doc);

CREATE TABLE coding (
    sha256   VARCHAR(64) NOT NULL REFERENCES article (sha256),
    version  TEXT        NOT NULL,                -- of code and lexicon
    seq      BIGINT      NOT NULL UNIQUE,
    coded_at VARCHAR(30) NOT NULL,
    json     TEXT        NOT NULL,               -- the coded article, one line
    PRIMARY KEY (sha256, version)
);

CREATE TABLE rejection (
    origin      TEXT        NOT NULL,            -- the file and line that it came from
    reason      VARCHAR(40) NOT NULL,
    sentence    TEXT        NOT NULL,
    sha256      VARCHAR(64) NOT NULL,            -- of the bytes, empty when they could not be read
    seq         BIGINT      NOT NULL UNIQUE,
    rejected_at VARCHAR(30) NOT NULL,
    PRIMARY KEY (origin, reason, sha256)
);
