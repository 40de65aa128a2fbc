package fr.essaim.events.series;

import fr.essaim.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** The dates of a series by a rule of RFC 5545 (RRULE), which is of whole days: times are those of the kinds of its slots. */
final class Recurrence {
    /** More is not a series that people fill date by date. */
    static final int MOST_DATES = 200;

    private static final Set<String> PARTS =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST", "COUNT", "UNTIL");

    private static final Pattern FREQUENCY = Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY)(;.*)?");
    private static final Pattern ENDING = Pattern.compile("(COUNT|UNTIL)=");

    private Recurrence() {}

    /**
     * The days of a rule, the first one only if the rule has it.
     *
     * @throws ProblemException validation-failed at {@code /rule}: recurrence-invalid, -endless, -empty, -too-long
     */
    static List<LocalDate> dates(SeriesDraft draft) {
        String rule = draft.rule().toUpperCase(Locale.ROOT);
        if (draft.endsOn() == null && !ENDING.matcher(rule).find()) {
            throw ProblemException.invalidField("/rule", "recurrence-endless");
        }
        LocalDate end = draft.endsOn() == null ? draft.startsOn().plusYears(SeriesDraft.MOST_YEARS) : draft.endsOn();
        List<LocalDate> dates = parse(rule).getDates(draft.startsOn(), draft.startsOn(), end.plusDays(1)).stream()
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
        boolean known = FREQUENCY.matcher(rule).matches()
                && List.of(rule.split(";", -1)).stream()
                        .map(part -> part.split("=", 2))
                        .allMatch(part -> part.length == 2 && PARTS.contains(part[0]));
        if (!known) {
            throw ProblemException.invalidField("/rule", "recurrence-invalid");
        }
        try {
            return new Recur<>(rule);
        } catch (RuntimeException unreadable) {
            throw ProblemException.invalidField("/rule", "recurrence-invalid");
        }
    }
}
