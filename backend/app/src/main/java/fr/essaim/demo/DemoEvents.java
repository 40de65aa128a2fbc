package fr.essaim.demo;

import fr.essaim.events.EventDetails;
import fr.essaim.events.EventDraft;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventMode;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Provision;
import fr.essaim.events.RegistrationMode;
import fr.essaim.events.Wheelchair;
import fr.essaim.events.agenda.AgendaDraft;
import fr.essaim.events.agenda.AgendaRole;
import fr.essaim.events.agenda.AgendaService;
import fr.essaim.events.needs.NeedDraft;
import fr.essaim.events.registrations.RegistrationDraft;
import fr.essaim.events.registrations.RegistrationService;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The events of the demonstration: past ones on their day, coming ones counted from today. */
@ApplicationScoped
class DemoEvents {
    private final EventService events;
    private final AgendaService agendas;
    private final RegistrationService registrations;
    private final DemoPrices prices;
    private final Today today;

    DemoEvents(
            EventService events,
            AgendaService agendas,
            RegistrationService registrations,
            DemoPrices prices,
            Today today) {
        this.events = events;
        this.agendas = agendas;
        this.registrations = registrations;
        this.prices = prices;
        this.today = today;
    }

    /**
     * @param groups ids by key, as those of the cycle years
     * @return the ids of the events by key
     */
    Map<String, UUID> load(
            Actor loader, DemoResources.Around around, Map<String, UUID> groups, Map<String, UUID> years) {
        Map<String, List<DemoFile.Line>> agendaLines =
                DemoFile.read("event-agenda").stream().collect(Collectors.groupingBy(line -> line.text("event")));
        List<DemoFile.Line> needs = DemoFile.read("event-needs");
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("events")) {
            EventDetails created = events.create(loader, draft(line, around, groups, years), true);
            List<AgendaDraft.Item> items = agendaLines.getOrDefault(line.text("key"), List.of()).stream()
                    .map(part -> item(part, created))
                    .toList();
            ids.put(line.text("key"), created.id());
            EventDetails event = agendas.replace(loader, created.id(), created.version(), new AgendaDraft(items));
            prices.load(loader, line.text("key"), event.id());
            bring(loader, event, line);
            for (String registrant : line.words("registrants")) {
                UUID person = DemoDataService.id(around.people(), registrant);
                NeedDraft need = needs.stream()
                        .filter(one -> one.text("event").equals(line.text("key")))
                        .filter(one -> one.text("person").equals(registrant))
                        .findFirst()
                        .map(DemoEvents::need)
                        .orElse(null);
                registrations.register(loader, event.id(), new RegistrationDraft(person, null, need));
            }
        }
        return ids;
    }

    private static NeedDraft need(DemoFile.Line line) {
        Set<Provision> provisions =
                line.words("provisions").stream().map(Provision::valueOf).collect(Collectors.toSet());
        return new NeedDraft(line.textOrNull("words"), provisions);
    }

    /** Brings an event to where it is. */
    private void bring(Actor loader, EventDetails event, DemoFile.Line line) {
        var state = line.constant("state", EventState.class);
        if (state == EventState.DRAFT) {
            return;
        }
        EventDetails published = events.publish(loader, event.id(), event.version());
        if (state == EventState.CLOSED) {
            events.close(loader, event.id(), published.version());
        } else if (state == EventState.CANCELLED) {
            events.cancel(loader, event.id(), published.version(), line.text("reason"));
        }
    }

    private EventDraft draft(
            DemoFile.Line line, DemoResources.Around around, Map<String, UUID> groups, Map<String, UUID> years) {
        LocalDate day = day(line.text("day"));
        String capacity = line.textOrNull("capacity");
        return new EventDraft(
                line.text("title"),
                line.text("summary"),
                lines(line.textOrNull("description")),
                line.constant("format", EventFormat.class),
                line.constant("mode", EventMode.class),
                day.atTime(LocalTime.parse(line.text("from"))),
                day.plusDays(Long.parseLong(line.text("until"))).atTime(LocalTime.parse(line.text("to"))),
                Today.FRANCE.getId(),
                line.constant("visibility", EventVisibility.class),
                line.textOrNull("audience"),
                DemoDataService.idOrNull(around.communities(), line.textOrNull("community")),
                DemoDataService.idOrNull(groups, line.textOrNull("group")),
                DemoDataService.idOrNull(years, line.textOrNull("year")),
                DemoDataService.idOrNull(around.programmes(), line.textOrNull("programme")),
                DemoDataService.idOrNull(around.territories(), line.textOrNull("territory")),
                DemoDataService.id(around.organisations(), line.text("organisation")),
                ids(line.words("organisers"), around.people()),
                line.textOrNull("place"),
                line.textOrNull("address"),
                line.textOrNull("commune"),
                line.textOrNull("room"),
                line.textOrNull("link"),
                capacity == null ? null : Integer.valueOf(capacity),
                line.constant("registration", RegistrationMode.class),
                null,
                null,
                null,
                line.constant("wheelchair", Wheelchair.class),
                line.words("provisions").stream().map(Provision::valueOf).collect(Collectors.toSet()),
                null,
                ids(line.words("topics"), around.topics()));
    }

    /** {@code role|name|organisation}, several of them separated by {@code ~}. */
    private static AgendaDraft.Item item(DemoFile.Line line, EventDetails event) {
        LocalDate day = event.startsLocal().toLocalDate().plusDays(Long.parseLong(line.text("day")));
        String parts = line.text("parts");
        return new AgendaDraft.Item(
                line.text("title"),
                line.textOrNull("summary"),
                at(day, line.text("from")),
                at(day, line.text("to")),
                line.textOrNull("room"),
                parts.isEmpty()
                        ? null
                        : Arrays.stream(parts.split("~")).map(DemoEvents::part).toList());
    }

    private static AgendaDraft.Part part(String text) {
        List<String> cells = List.of(text.split("\\|"));
        return new AgendaDraft.Part(AgendaRole.valueOf(cells.get(0)), null, cells.get(1), cells.get(2));
    }

    /** A date, so many days from today ({@code +39}), or so many Mondays ({@code M+1}). */
    private LocalDate day(String text) {
        if (text.startsWith("M")) {
            return monday(today.date(), text);
        }
        return text.startsWith("+") ? today.date().plusDays(Long.parseLong(text)) : LocalDate.parse(text);
    }

    /** So many Mondays away: {@code M+1} is the next one. */
    static LocalDate monday(LocalDate today, String text) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(Long.parseLong(text.substring(1)) - 1);
    }

    private static LocalDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time));
    }

    private static List<UUID> ids(List<String> keys, Map<String, UUID> known) {
        return keys.stream().map(key -> DemoDataService.id(known, key)).toList();
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null ? null : text.replace("\\n", "\n");
    }
}
