# Events and fatalities a month, of `isnad export acled --out FILE`.
# Rscript acled.R isnad-acled.csv
file <- commandArgs(trailingOnly = TRUE)[1]
events <- read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
events$month <- substr(events$event_date, 1, 7)
dated <- events[events$time_precision == 1, ]   # the day is known
cat(nrow(events), "events,", nrow(dated), "of them dated to the day\n")
print(aggregate(cbind(events = 1, fatalities = ifelse(is.na(fatalities), 0, fatalities)) ~ month + event_type,
                data = events, FUN = sum))
# No number is not zero: count the events without one.
cat(sum(is.na(events$fatalities)), "events without any number of killed\n")
