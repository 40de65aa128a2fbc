package fr.essaim.events.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a video tool noted against who has a seat. Somebody who comes back has several lines: they count together, and where
 * two devices were there at once the time counts once.
 *
 * @param seated by address, in lower case
 * @param least how long one is there to count as present
 */
record PresenceLines(
        List<PresenceFile.Entry> entries, Map<String, Attendee> seated, Instant starts, Instant ends, Duration least) {

    /** What was found. */
    record Judged(List<PresenceReport.Line> lines, Set<UUID> present) {}

    Judged judge() {
        Map<String, Duration> stays = stays();
        var seen = new HashSet<String>();
        var present = new LinkedHashSet<UUID>();
        var lines = new ArrayList<PresenceReport.Line>();
        for (PresenceFile.Entry entry : entries) {
            Attendee one = seated.get(entry.email());
            Duration stay = stays.getOrDefault(entry.email(), Duration.ZERO);
            boolean repeated = !seen.add(entry.email() + entry.joined() + entry.left());
            PresenceOutcome outcome = repeated ? PresenceOutcome.REPEATED : outcome(entry, one, stay);
            if (outcome == PresenceOutcome.PRESENT && one != null) {
                present.add(one.registrationId());
            }
            lines.add(line(entry, one, stay, outcome));
        }
        return new Judged(List.copyOf(lines), present);
    }

    private PresenceOutcome outcome(PresenceFile.Entry entry, @Nullable Attendee one, Duration stay) {
        Instant joined = entry.joined();
        Instant left = entry.left();
        if (!entry.email().contains("@") || joined == null || left == null || left.isBefore(joined)) {
            return PresenceOutcome.UNREADABLE;
        }
        if (one == null) {
            return isNamed(entry.name()) ? PresenceOutcome.SAME_NAME : PresenceOutcome.UNKNOWN;
        }
        if (!joined.isBefore(ends) || !left.isAfter(starts)) {
            return PresenceOutcome.OTHER_TIME;
        }
        if (one.presence() != Presence.UNKNOWN) {
            return PresenceOutcome.ALREADY_NOTED;
        }
        return stay.compareTo(least) < 0 ? PresenceOutcome.TOO_SHORT : PresenceOutcome.PRESENT;
    }

    private boolean isNamed(String name) {
        return !name.isEmpty()
                && seated.values().stream()
                        .anyMatch(one ->
                                PresenceFile.plain(one.person().displayName()).equals(PresenceFile.plain(name)));
    }

    /** How long each address was there, overlaps once. */
    private Map<String, Duration> stays() {
        var stays = new HashMap<String, Duration>();
        var until = new HashMap<String, Instant>();
        entries.stream()
                .filter(entry -> !entry.length().isZero())
                .sorted(Comparator.comparing(
                        PresenceFile.Entry::joined, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(entry -> {
                    Instant joined = entry.joined();
                    Instant left = entry.left();
                    if (joined == null || left == null) {
                        return;
                    }
                    Instant covered = until.getOrDefault(entry.email(), Instant.MIN);
                    Instant from = joined.isBefore(covered) ? covered : joined;
                    if (left.isAfter(from)) {
                        stays.merge(entry.email(), Duration.between(from, left), Duration::plus);
                        until.put(entry.email(), left);
                    }
                });
        return stays;
    }

    private static PresenceReport.Line line(
            PresenceFile.Entry entry, @Nullable Attendee one, Duration stay, PresenceOutcome outcome) {
        String text = entry.name().isEmpty() ? entry.email() : entry.name() + ", " + entry.email();
        return new PresenceReport.Line(
                entry.line(), text, one == null ? null : one.person().displayName(), stay.toMinutes(), outcome);
    }
}
