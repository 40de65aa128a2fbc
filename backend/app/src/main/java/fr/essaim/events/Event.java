package fr.essaim.events;

import fr.essaim.geography.GeoUnitSummary;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated happening. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Event extends Versioned {
    @Enumerated(EnumType.STRING)
    private EventState state;

    private @Nullable String reason;
    private String title;
    private String summary;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private EventFormat format;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EventVisibility visibility;

    private @Nullable String audience;
    private @Nullable UUID communityId;
    private @Nullable UUID groupId;
    private @Nullable UUID cycleYearId;
    private @Nullable UUID programmeId;
    private @Nullable UUID territoryId;
    private UUID organisationId;
    private @Nullable String place;
    private @Nullable String address;
    private @Nullable String room;
    private @Nullable String link;
    private @Nullable String communeCode;
    private @Nullable String communeName;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Integer capacity;

    @Enumerated(EnumType.STRING)
    private RegistrationMode registrationMode;

    private @Nullable Instant registrationOpensAt;
    private @Nullable Instant registrationClosesAt;
    private String[] languages;

    @Enumerated(EnumType.STRING)
    private Wheelchair wheelchair;

    private String[] provisions;
    private @Nullable UUID imageId;
    private @Nullable UUID seriesId;
    private int sequence;
    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Event(
            EventDraft draft,
            EventTimes times,
            @Nullable GeoUnitSummary commune,
            @Nullable UUID creatorId,
            boolean demo,
            Instant now) {
        super(now);
        this.state = EventState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(draft, times, commune);
    }

    /**
     * @param commune the one that the draft names
     * @throws ProblemException illegal-transition when it is closed or cancelled, rule-violated as {@link #publish}
     */
    void revise(EventDraft draft, EventTimes times, @Nullable GeoUnitSummary commune, Instant now) {
        if (!state.isOpen()) {
            throw ProblemException.illegalTransition(state, EventState.DRAFT);
        }
        List<Object> before = inCalendars();
        write(draft, times, commune);
        if (state == EventState.PUBLISHED) {
            requireAccessKnown();
            sequence += before.equals(inCalendars()) ? 0 : 1;
        }
        touch(now);
    }

    /** What hangs on it changed: its agenda. */
    void amend(Instant now) {
        if (!state.isOpen()) {
            throw ProblemException.illegalTransition(state, EventState.DRAFT);
        }
        touch(now);
    }

    /** Another territory is host, or none. */
    void host(@Nullable UUID territory, Instant now) {
        amend(now);
        territoryId = territory;
    }

    /**
     * It is a date of a series.
     *
     * @param published at once
     * @throws ProblemException event-in-series when it is one already
     */
    void join(UUID series, boolean published, Instant now) {
        if (seriesId != null) {
            throw new ProblemException(ProblemCode.EVENT_IN_SERIES);
        }
        seriesId = series;
        touch(now);
        if (published) {
            publish(now);
        }
    }

    /** Another day at the same local time, registration with it. */
    void shift(long days, Instant now) {
        amend(now);
        startsAt = shifted(startsAt, days);
        endsAt = shifted(endsAt, days);
        registrationClosesAt = registrationClosesAt == null ? null : shifted(registrationClosesAt, days);
        sequence += state == EventState.PUBLISHED ? 1 : 0;
    }

    private Instant shifted(Instant instant, long days) {
        return instant.atZone(ZoneId.of(timeZone)).plusDays(days).toInstant();
    }

    /** @throws ProblemException rule-violated when people would come to a place without knowing whether they get in */
    void publish(Instant now) {
        moveTo(EventState.PUBLISHED, now);
        requireAccessKnown();
    }

    /** @param why its readers see it */
    void cancel(String why, Instant now) {
        sequence += state == EventState.PUBLISHED ? 1 : 0;
        moveTo(EventState.CANCELLED, now);
        reason = why;
    }

    /** @throws ProblemException rule-violated until it is over */
    void close(Instant now) {
        moveTo(EventState.CLOSED, now);
        if (endsAt.isAfter(now)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-not-over");
        }
    }

    private void moveTo(EventState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void requireAccessKnown() {
        if (mode.hasPlace() && wheelchair == Wheelchair.UNKNOWN) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/wheelchair", "wheelchair-unknown");
        }
    }

    /** What somebody's calendar keeps: when and where. */
    private List<Object> inCalendars() {
        return Arrays.asList(startsAt, endsAt, timeZone, mode, place, address, room, link);
    }

    private void write(EventDraft draft, EventTimes times, @Nullable GeoUnitSummary commune) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        description = MarkdownText.canonicalOrNull(draft.description());
        format = draft.format();
        mode = draft.mode();
        startsAt = times.starts();
        endsAt = times.ends();
        timeZone = times.zone().getId();
        visibility = draft.visibility();
        audience = draft.audience();
        organisationId = draft.organisationId();
        languages = draft.spoken().toArray(String[]::new);
        wheelchair = draft.wheelchair();
        provisions = draft.provided().stream().map(Provision::name).toArray(String[]::new);
        imageId = draft.imageId();
        writeBelonging(draft);
        writePlace(draft, commune);
        writeRegistration(draft, times);
    }

    private void writeBelonging(EventDraft draft) {
        communityId = draft.communityId();
        groupId = draft.groupId();
        cycleYearId = draft.cycleYearId();
        programmeId = draft.programmeId();
        territoryId = draft.territoryId();
    }

    private void writePlace(EventDraft draft, @Nullable GeoUnitSummary commune) {
        place = draft.place();
        address = draft.address();
        room = draft.room();
        link = draft.link();
        communeCode = commune == null ? null : commune.code();
        communeName = commune == null ? null : commune.name();
        latitude = commune == null ? null : commune.latitude();
        longitude = commune == null ? null : commune.longitude();
    }

    private void writeRegistration(EventDraft draft, EventTimes times) {
        capacity = draft.capacity();
        registrationMode = draft.registrationMode();
        registrationOpensAt = times.registrationOpens();
        registrationClosesAt = times.registrationCloses();
    }
}
