package fr.essaim.events.calendars;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A series in the words of schema.org: what it is called, and its schedule where those words can say it. */
final class SchemaOrgSeries {
    /** Counted from the end, or picked among the days of a period: a schedule has no word for these. */
    private static final Set<String> UNSAID = Set.of("BYSETPOS");

    private static final Map<String, String> DAYS = Map.of(
            "MO", "Monday",
            "TU", "Tuesday",
            "WE", "Wednesday",
            "TH", "Thursday",
            "FR", "Friday",
            "SA", "Saturday",
            "SU", "Sunday");

    private SchemaOrgSeries() {}

    static Map<String, Object> of(SeriesEntry series) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", "EventSeries");
        thing.put("@id", series.page());
        thing.put("url", series.page());
        thing.put("name", series.title());
        schedule(series).ifPresent(schedule -> thing.put("eventSchedule", schedule));
        return thing;
    }

    /** Nothing rather than something else than the rule. */
    private static Optional<Map<String, Object>> schedule(SeriesEntry series) {
        Map<String, String> rule = Arrays.stream(
                        series.rule().toUpperCase(Locale.ROOT).split(";", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        boolean fromTheEnd = rule.getOrDefault("BYMONTHDAY", "").contains("-");
        if (fromTheEnd || rule.keySet().stream().anyMatch(UNSAID::contains)) {
            return Optional.empty();
        }
        var schedule = new LinkedHashMap<String, Object>();
        schedule.put("@type", "Schedule");
        schedule.put("repeatFrequency", frequency(rule));
        if (rule.containsKey("BYDAY")) {
            schedule.put(
                    "byDay",
                    list(rule, "BYDAY").stream().map(SchemaOrgSeries::day).toList());
        }
        numbers(schedule, "byMonthDay", rule, "BYMONTHDAY");
        numbers(schedule, "byMonth", rule, "BYMONTH");
        schedule.put("startDate", series.startsOn().toString());
        schedule.put("endDate", series.endsOn().toString());
        schedule.put("scheduleTimezone", series.zone());
        if (!series.excepted().isEmpty()) {
            schedule.put(
                    "exceptDate",
                    series.excepted().stream().map(LocalDate::toString).toList());
        }
        return Optional.of(schedule);
    }

    /** As a duration of ISO 8601. */
    private static String frequency(Map<String, String> rule) {
        String unit =
                switch (rule.getOrDefault("FREQ", "")) {
                    case "DAILY" -> "D";
                    case "WEEKLY" -> "W";
                    default -> "M";
                };
        return "P" + rule.getOrDefault("INTERVAL", "1") + unit;
    }

    /** A day of each week by its name; one of a month, such as {@code 1MO}, as iCalendar writes it. */
    private static String day(String day) {
        String name = DAYS.get(day);
        return name == null ? day : SchemaOrg.VOCABULARY + name;
    }

    private static void numbers(Map<String, Object> schedule, String name, Map<String, String> rule, String part) {
        if (rule.containsKey(part)) {
            schedule.put(name, list(rule, part).stream().map(Integer::valueOf).toList());
        }
    }

    private static List<String> list(Map<String, String> rule, String part) {
        return List.of(rule.getOrDefault(part, "").split(","));
    }
}
