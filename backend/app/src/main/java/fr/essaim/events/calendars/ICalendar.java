package fr.essaim.events.calendars;

import fr.essaim.shared.mail.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events as iCalendar (RFC 5545, and the calendar's name of RFC 7986), each in its own time zone, whose rules travel with it. */
@ApplicationScoped
class ICalendar {
    static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final String PARAGRAPH = "\n".repeat(2);
    private static final Duration REFRESHED = Duration.ofHours(6);

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Brand brand;

    ICalendar(Brand brand) {
        this.brand = brand;
    }

    /** Named after the platform. */
    String write(List<CalendarEntry> entries) {
        return write(brand.name(), entries);
    }

    String write(String name, List<CalendarEntry> entries) {
        Stream<CalendarComponent> rules = zonesOf(entries)
                .map(zones::getTimeZone)
                .filter(Objects::nonNull)
                .map(TimeZone::getVTimeZone);
        // All at once: what is added one by one is copied whole each time.
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Essaim//" + brand.name() + "//FR"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new Name(name),
                        new RefreshInterval(new ParameterList(), REFRESHED))),
                new ComponentList<>(Stream.concat(rules, entries.stream().map(ICalendar::event))
                        .toList()));
        var text = new StringWriter();
        try {
            // Unchecked: what we write is read back by another library in the tests, and checking costs more than
            // writing.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A calendar holds one component at least (RFC 5545, 3.6): one without events, the rules of a zone. */
    private static Stream<String> zonesOf(List<CalendarEntry> entries) {
        return entries.isEmpty()
                ? Stream.of("Europe/Paris")
                : entries.stream().map(entry -> entry.zone().getId()).distinct();
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id().toString()));
        event.add(new DtStamp(entry.updatedAt()));
        event.add(new Created(entry.createdAt()));
        event.add(new LastModified(entry.updatedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.starts()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Summary(entry.title()));
        event.add(new Description(description(entry)));
        event.add(new Categories(entry.format().name()));
        event.add(new Url(URI.create(entry.page())));
        event.add(status(entry));
        if (!entry.where().isEmpty()) {
            event.add(new Location(entry.where()));
        } else if (entry.link() != null) {
            event.add(new Location(entry.link()));
        }
        if (entry.latitude() != null && entry.longitude() != null) {
            event.add(new Geo(BigDecimal.valueOf(entry.latitude()), BigDecimal.valueOf(entry.longitude())));
        }
        return event;
    }

    private static Status status(CalendarEntry entry) {
        if (entry.isCancelled()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return entry.tentative() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static String description(CalendarEntry entry) {
        return Stream.of(entry.summary(), entry.link(), entry.page())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(PARAGRAPH));
    }
}
