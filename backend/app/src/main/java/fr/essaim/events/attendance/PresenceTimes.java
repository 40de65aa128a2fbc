package fr.essaim.events.attendance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moments as video tools write them: with an offset, or as clocks show them somewhere. Day before month, unless the hour says a.m. or p.m. */
final class PresenceTimes {
    private static final List<DateTimeFormatter> LOCAL = Stream.of(
                    "uuuu-MM-dd['T'][ ][, ]H:mm[:ss][.SSS]",
                    "d/M/uuuu[','] H:mm[:ss]",
                    "M/d/uuuu[','] h:mm[:ss] a",
                    "M/d/uu[','] h:mm[:ss] a")
            .map(pattern ->
                    DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private PresenceTimes() {}

    /** Null where it is no moment. */
    static @Nullable Instant read(String text, ZoneId zone) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException local) {
            return LOCAL.stream()
                    .map(format -> readLocal(text, format))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(found -> found.atZone(zone).toInstant())
                    .orElse(null);
        }
    }

    private static Optional<LocalDateTime> readLocal(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text.replace('\u202F', ' '), format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
