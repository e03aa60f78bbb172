-- The log of custody, what was removed on request, and codings packed. Times are UTC in ISO 8601.

CREATE TABLE custody (
    seq           BIGINT      NOT NULL PRIMARY KEY,  -- 1, 2, 3 … without a gap
    logged_at     VARCHAR(30) NOT NULL,
    tool          TEXT        NOT NULL,              -- the program and its version
    configuration VARCHAR(64) NOT NULL,              -- SHA-256 of lexicon, models, options; empty for none
    operator      TEXT        NOT NULL,              -- empty if not named
    deed          VARCHAR(20) NOT NULL,              -- added, coded, recoded, rejected, decided, exported, removed, verified
    subject       TEXT        NOT NULL,              -- the SHA-256 of an article, the file of an export
    row_seq       BIGINT      NOT NULL,              -- the row of the table that it is about, 0 for none
    detail        TEXT        NOT NULL,
    hash_before   VARCHAR(64) NOT NULL,              -- SHA-256 of the row before, empty for none
    hash_after    VARCHAR(64) NOT NULL,              -- SHA-256 of the row since, empty for none
    hash          VARCHAR(64) NOT NULL               -- SHA-256 of all this and of the hash of the entry before
);

CREATE INDEX custody_subject ON custody (subject);

ALTER TABLE article ADD COLUMN text_sha256 VARCHAR(64);        -- of the text in UTF-8
ALTER TABLE article ADD COLUMN normalized_sha256 VARCHAR(64);  -- of its folded text in UTF-8

CREATE TABLE removal (
    sha256     VARCHAR(64) NOT NULL PRIMARY KEY,     -- of the original bytes, which are gone
    seq        BIGINT      NOT NULL UNIQUE,
    article    BIGINT      NOT NULL,                 -- the seq that the article had; not given again
    doc        TEXT        NOT NULL,
    reason     TEXT        NOT NULL,
    removed_at VARCHAR(30) NOT NULL
);

ALTER TABLE coding RENAME TO coding_before;

CREATE TABLE coding (
    sha256   VARCHAR(64) NOT NULL REFERENCES article (sha256),
    version  TEXT        NOT NULL,                   -- of code and lexicon
    seq      BIGINT      NOT NULL UNIQUE,
    coded_at VARCHAR(30) NOT NULL,
    packed   BYTEA       NOT NULL,                   -- the coded article: gzip of its line of JSON in UTF-8
    PRIMARY KEY (sha256, version)
);
