# Who denies what, and a sample to check by hand, of `isnad export csv --out FILE`.
# Rscript statements.R isnad-csv.csv sample.csv
files <- commandArgs(trailingOnly = TRUE)
all <- read.csv(files[1], fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
cat(nrow(all), "statements of", length(unique(all$doc)), "articles\n")
denied <- all[all$status == "denied", c("statement", "type", "speaker", "agents", "quote")]
print(denied[, 1:4], row.names = FALSE)
set.seed(7)                                       # the same sample each time
drawn <- all[sample(nrow(all), min(100, nrow(all))), ]
drawn$verdict <- NA                               # for right or wrong
write.csv(drawn[, c("statement", "type", "status", "agents", "targets", "speaker", "time", "quote", "verdict")],
          files[2], row.names = FALSE, na = "", fileEncoding = "UTF-8")
cat(nrow(drawn), "statements to check in", files[2], "\n")
