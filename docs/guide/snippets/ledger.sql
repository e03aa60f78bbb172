-- Every figure of the killed beside the number that the rule made of them, of `isnad export parquet --out tables`.
-- duckdb < ledger.sql        in the folder that holds `tables`
SELECT e.event, e.time_from, e.killed_low, e.killed_best, e.killed_high,
       l.low, l.high, coalesce(l.speaker, '(own voice)') AS speaker, l.official, l.as_of, l.superseded_by, l.statement
FROM 'tables/events.parquet' e JOIN 'tables/ledger.parquet' l USING (event)
WHERE l.category = 'killed'
ORDER BY e.time_from, e.event, l.as_of;
