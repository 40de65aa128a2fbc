package fr.essaim.events;

import fr.essaim.shared.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instants that the local times of a draft stand for, and what was made of those that do not exist or exist twice.
 *
 * @param registrationOpens null from the publication
 * @param registrationCloses null until it begins
 */
record EventTimes(
        ZoneId zone,
        Instant starts,
        Instant ends,
        @Nullable Instant registrationOpens,
        @Nullable Instant registrationCloses,
        List<EventNotice> notices) {

    /** @throws ProblemException validation-failed when an end does not come after its beginning */
    static EventTimes of(EventDraft draft) {
        ZoneId zone = draft.zone();
        List<EventNotice> notices = Stream.of(
                        EventNotice.of("/startsLocal", draft.startsLocal(), zone),
                        EventNotice.of("/endsLocal", draft.endsLocal(), zone),
                        notice("/registrationOpensLocal", draft.registrationOpensLocal(), zone),
                        notice("/registrationClosesLocal", draft.registrationClosesLocal(), zone))
                .flatMap(Optional::stream)
                .toList();
        var times = new EventTimes(
                zone,
                EventNotice.resolve(draft.startsLocal(), zone).toInstant(),
                EventNotice.resolve(draft.endsLocal(), zone).toInstant(),
                instant(draft.registrationOpensLocal(), zone),
                instant(draft.registrationClosesLocal(), zone),
                notices);
        times.requireOrder();
        return times;
    }

    LocalDateTime startsLocal() {
        return starts.atZone(zone).toLocalDateTime();
    }

    private void requireOrder() {
        if (!ends.isAfter(starts)) {
            throw ProblemException.invalidField("/endsLocal", "period");
        }
        if (ends.isAfter(starts.plus(EventReader.LONGEST))) {
            throw ProblemException.invalidField("/endsLocal", "event-too-long", EventReader.LONGEST.toDays());
        }
        if (registrationCloses != null && registrationCloses.isAfter(ends)) {
            throw ProblemException.invalidField("/registrationClosesLocal", "after-event");
        }
        Instant closes = registrationCloses == null ? ends : registrationCloses;
        if (registrationOpens != null && !closes.isAfter(registrationOpens)) {
            throw ProblemException.invalidField(
                    registrationCloses == null ? "/registrationOpensLocal" : "/registrationClosesLocal", "period");
        }
    }

    private static Optional<EventNotice> notice(String pointer, @Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? Optional.empty() : EventNotice.of(pointer, local, zone);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : EventNotice.resolve(local, zone).toInstant();
    }
}
