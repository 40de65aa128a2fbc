package fr.essaim.events.series;

import fr.essaim.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/** The dates of a series by a rule of RFC 5545 (RRULE), which is of whole days: times are those of the kinds of its slots. */
final class Recurrence {
    /** More is not a series that people fill date by date. */
    static final int MOST_DATES = 200;

    private static final String DAY = "(MO|TU|WE|TH|FR|SA|SU)";
    private static final String POSITIVE = "[1-9]\\d{0,3}";
    private static final Map<String, Pattern> PARTS = Map.of(
            "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY"),
            "INTERVAL", Pattern.compile(POSITIVE),
            "COUNT", Pattern.compile(POSITIVE),
            "UNTIL", Pattern.compile("\\d{8}"),
            "BYDAY", list("[+-]?[1-5]?" + DAY),
            "BYMONTHDAY", list("-?[1-9]\\d?"),
            "BYMONTH", list("[1-9]\\d?"),
            "BYSETPOS", list("-?[1-9]\\d?"),
            "WKST", Pattern.compile(DAY));

    private static final Pattern ENDING = Pattern.compile("(COUNT|UNTIL)=");

    private Recurrence() {}

    /**
     * The days of a rule, the first one only if the rule has it.
     *
     * @throws ProblemException validation-failed at {@code /rule}: recurrence-invalid, -endless, -empty, -too-long
     */
    static List<LocalDate> dates(SeriesDraft draft) {
        String rule = draft.rule().toUpperCase(Locale.ROOT);
        Recur<LocalDate> recurrence = parse(rule);
        if (draft.endsOn() == null && !ENDING.matcher(rule).find()) {
            throw ProblemException.invalidField("/rule", "recurrence-endless");
        }
        LocalDate end = draft.endsOn() == null ? draft.startsOn().plusYears(SeriesDraft.MOST_YEARS) : draft.endsOn();
        List<LocalDate> dates = recurrence.getDates(draft.startsOn(), draft.startsOn(), end.plusDays(1)).stream()
                .filter(day -> !day.isAfter(end))
                .sorted()
                .distinct()
                .limit(MOST_DATES + 1L)
                .toList();
        if (dates.isEmpty()) {
            throw ProblemException.invalidField("/rule", "recurrence-empty");
        }
        if (dates.size() > MOST_DATES) {
            throw ProblemException.invalidField("/rule", "recurrence-too-long", MOST_DATES);
        }
        return dates;
    }

    private static Recur<LocalDate> parse(String rule) {
        boolean known = rule.contains("FREQ=")
                && Stream.of(rule.split(";", -1))
                        .map(part -> part.split("=", 2))
                        .allMatch(part -> part.length == 2
                                && PARTS.containsKey(part[0])
                                && PARTS.get(part[0]).matcher(part[1]).matches());
        if (!known) {
            throw ProblemException.invalidField("/rule", "recurrence-invalid");
        }
        try {
            return new Recur<>(rule);
        } catch (RuntimeException unreadable) {
            throw ProblemException.invalidField("/rule", "recurrence-invalid");
        }
    }

    private static Pattern list(String item) {
        return Pattern.compile(item + "(," + item + ")*");
    }
}
