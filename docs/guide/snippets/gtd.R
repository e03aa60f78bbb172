# Attacks by type, and which groups are only suspected, of `isnad export gtd --out FILE`.
# Rscript gtd.R isnad-gtd.csv
file <- commandArgs(trailingOnly = TRUE)[1]
attacks <- read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
print(table(attacks$attacktype1_txt, useNA = "ifany"))
named <- attacks[attacks$gname != "Unknown", ]
print(table(group = named$gname, suspected = named$guncertain1))
# -9 is unknown: no report of a claim is not a report of no claim.
print(table(claimed = attacks$claimed))
stopifnot(all(attacks$doubtterr == -9))   # whether it is terrorism is yours to code
