package fr.essaim.demo;

import fr.essaim.events.EventDetails;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventMode;
import fr.essaim.events.EventService;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Wheelchair;
import fr.essaim.events.series.SeriesDetails;
import fr.essaim.events.series.SeriesDraft;
import fr.essaim.events.series.SeriesHolidays;
import fr.essaim.events.series.SeriesService;
import fr.essaim.events.series.SlotClaim;
import fr.essaim.events.series.SlotDetails;
import fr.essaim.events.series.SlotKind;
import fr.essaim.events.series.SlotPlan;
import fr.essaim.events.series.SlotService;
import fr.essaim.events.series.SlotState;
import fr.essaim.events.series.SlotTakingService;
import fr.essaim.events.series.SlotTimes;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The Mondays of the present school year: past ones held, coming ones planned, claimed, skipped and free. */
@ApplicationScoped
class DemoSeries {
    private final SeriesService series;
    private final SlotService slots;
    private final SlotTakingService taking;
    private final EventService events;
    private final Today today;

    DemoSeries(SeriesService series, SlotService slots, SlotTakingService taking, EventService events, Today today) {
        this.series = series;
        this.slots = slots;
        this.taking = taking;
        this.events = events;
        this.today = today;
    }

    /**
     * @param eventIds by key
     * @param contributions ids by title
     */
    void load(Actor loader, DemoResources.Around around, Map<String, UUID> eventIds, Map<String, UUID> contributions) {
        for (DemoFile.Line line : DemoFile.read("series")) {
            SeriesDetails created = series.create(loader, draft(line, around), true);
            series.publish(loader, created.id(), created.version());
            DemoFile.read("series-slots").stream()
                    .filter(slot -> slot.text("series").equals(line.text("key")))
                    .forEach(slot -> fill(loader, created.id(), slot, eventIds, contributions));
        }
    }

    /** Days outside the year, and public holidays, are left as they are. */
    private void fill(
            Actor loader,
            UUID seriesId,
            DemoFile.Line line,
            Map<String, UUID> eventIds,
            Map<String, UUID> contributions) {
        LocalDate day = DemoEvents.monday(today.date(), line.text("day"));
        Optional<SlotDetails> free = slots.board(loader, seriesId).slots().stream()
                .filter(slot -> slot.day().equals(day) && slot.state() == SlotState.FREE)
                .findFirst();
        free.ifPresent(slot -> {
            if (line.textOrNull("event") != null) {
                taking.attach(loader, slot.id(), DemoDataService.id(eventIds, line.text("event")));
            } else if (line.textOrNull("contribution") != null) {
                UUID contribution = DemoDataService.id(contributions, line.text("contribution"));
                taking.claim(loader, slot.id(), new SlotClaim(contribution), true);
            } else if (line.textOrNull("skipped") != null) {
                slots.skip(loader, slot.id(), slot.version(), line.text("skipped"));
            } else {
                hold(loader, slot, line);
            }
        });
    }

    /** Published, and closed when it is over. */
    private void hold(Actor loader, SlotDetails slot, DemoFile.Line line) {
        var plan = new SlotPlan(
                line.text("title"),
                line.text("summary"),
                line.constant("format", EventFormat.class),
                line.constant("kind", SlotKind.class));
        SlotDetails planned = taking.plan(loader, slot.id(), plan, true);
        if (planned.event() == null) {
            throw new IllegalStateException("What was just planned has an event");
        }
        EventDetails draft = events.get(loader, planned.event().id());
        EventDetails published = events.publish(loader, draft.id(), draft.version());
        if (!published.endsAt().isAfter(today.now())) {
            events.close(loader, published.id(), published.version());
        }
    }

    private SeriesDraft draft(DemoFile.Line line, DemoResources.Around around) {
        LocalDate now = today.date();
        int year = now.getMonthValue() >= Month.AUGUST.getValue() ? now.getYear() : now.getYear() - 1;
        return new SeriesDraft(
                line.text("title"),
                line.text("summary"),
                line.text("description").replace("\\n", "\n"),
                line.textOrNull("audience"),
                DemoDataService.id(around.communities(), line.text("community")),
                DemoDataService.id(around.organisations(), line.text("organisation")),
                null,
                Today.FRANCE.getId(),
                line.constant("visibility", EventVisibility.class),
                line.text("rule"),
                LocalDate.of(year, Month.SEPTEMBER, 1),
                LocalDate.of(year + 1, Month.JUNE, 30),
                line.constant("holidays", SeriesHolidays.class),
                times(line, "short"),
                times(line, "long"),
                EventMode.ONLINE,
                null,
                line.text("link"),
                Wheelchair.UNKNOWN,
                Integer.valueOf(line.text("capacity")));
    }

    /** {@code 12:00-12:30}. */
    private static SlotTimes times(DemoFile.Line line, String kind) {
        String[] times = line.text(kind).split("-");
        return new SlotTimes(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }
}
