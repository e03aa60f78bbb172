# Deaths by pair of sides, of `isnad export ucdp-ged --out FILE`.
# Rscript ucdp.R isnad-ucdp-ged.csv
file <- commandArgs(trailingOnly = TRUE)[1]
events <- read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
stopifnot(all(events$low <= events$best), all(events$best <= events$high))
sides <- events[!is.na(events$side_a) & !is.na(events$side_b), ]
print(aggregate(cbind(low, best, high) ~ side_a + side_b, data = sides, FUN = sum))
# A range that is wide shows where reports differ: read those first.
wide <- events[events$high > 2 * events$best, c("id", "low", "best", "high", "source_article")]
cat(nrow(wide), "events whose highest figure is over twice the best\n")
print(wide)
