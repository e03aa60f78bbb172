-- What readers decide of statements. Rows are appended, none is changed; of one author the greatest seq counts.

CREATE TABLE review (
    seq        BIGINT      NOT NULL PRIMARY KEY,
    sha256     VARCHAR(64) NOT NULL,            -- of the article, which may have been removed since
    statement  VARCHAR(20) NOT NULL,             -- its id in the coding
    version    TEXT        NOT NULL,             -- of the coding that was looked at
    author     VARCHAR(64) NOT NULL,
    decided_at VARCHAR(30) NOT NULL,
    queue      VARCHAR(20) NOT NULL,             -- how the statement came to be looked at
    verdict    VARCHAR(10) NOT NULL,             -- right, wrong, change
    change_json TEXT       NOT NULL,             -- what a change makes of it, as JSON; else empty
    note       TEXT        NOT NULL
);

CREATE INDEX review_statement ON review (sha256, statement, seq);

-- Searches of the desk that somebody keeps. A row with an empty address takes the name away.

CREATE TABLE saved_search (
    seq      BIGINT      NOT NULL PRIMARY KEY,
    author   VARCHAR(64) NOT NULL,
    name     TEXT        NOT NULL,
    address  TEXT        NOT NULL,               -- the desk's address after the host
    saved_at VARCHAR(30) NOT NULL
);
