# Brings the reports of 'isnad export eventreport' together to events, as its users do: Rscript check-eventreport.R FILE
# With the package eventreport if it is installed, else with base R over the same columns.
file <- commandArgs(trailingOnly = TRUE)[1]
reports <- read.csv(file, encoding = "UTF-8", na.strings = "NA")

stopifnot("108 columns" = ncol(reports) == 108,
          "every report has a name of its own" = !anyDuplicated(reports$id),
          "every report has an event" = all(nzchar(reports$event_id)))

numbers <- c("deaths_best", "deaths_low", "deaths_high", "injuries_best", "injuries_low", "injuries_high",
             "latitude", "longitude", "geo_precision", "actor1_perpetrator", "actor1_victim", "number_of_sources")
for (column in numbers) {
  stopifnot("numbers are numbers" = is.numeric(reports[[column]]) || all(is.na(reports[[column]])))
}
days <- as.Date(reports$date_start[!is.na(reports$date_start)])
stopifnot("days are days" = !anyNA(days))
stopifnot("least is not above most" = all(reports$deaths_low <= reports$deaths_high, na.rm = TRUE))

if (requireNamespace("eventreport", quietly = TRUE)) {
  by <- "eventreport"
  events <- eventreport::aggregateData(
    reports,
    group_var = "event_id",
    find_mode = c("country", "event_context", "target", "actor1", "actor1_id", "actor2"),
    find_mode_date = c("date_start", "date_end"),
    # The package cannot take a number by its precision where an event has no place (it answers with text): by mode then.
    find_mode_numeric = c("deaths_best", "injuries_best", "latitude", "longitude"),
    find_least_precise = list(list(var = "location", precision_var = "geo_precision")),
    find_most_precise = list(list(var = "city", precision_var = "geo_precision")),
    find_min = c("deaths_low", "injuries_low"),
    find_max = c("deaths_high", "injuries_high"),
    combine_strings = "source",
    aggregation_name = "Isnad")
} else {
  by <- "base R, since eventreport is not installed"
  mode <- function(x) if (all(is.na(x))) NA else names(which.max(table(x)))
  least <- function(x) if (all(is.na(x))) NA else min(x, na.rm = TRUE)
  most <- function(x) if (all(is.na(x))) NA else max(x, na.rm = TRUE)
  groups <- split(reports, reports$event_id)
  events <- do.call(rbind, lapply(groups, function(g) data.frame(
    event_id = g$event_id[1], country = mode(g$country), actor1 = mode(g$actor1), date_start = mode(g$date_start),
    deaths_low = least(g$deaths_low), deaths_high = most(g$deaths_high), number_of_sources = nrow(g))))
}

stopifnot("an event for each event_id" = nrow(events) == length(unique(reports$event_id)),
          "no report is lost" = sum(events$number_of_sources) == nrow(reports))
cat(nrow(reports), "reports of", nrow(events), "events, by", by, "\n")
