package fr.essaim.demo;

import fr.essaim.pathways.notes.SupportNoteDraft;
import fr.essaim.pathways.notes.SupportNoteService;
import fr.essaim.pathways.pioneers.ApplicationDraft;
import fr.essaim.pathways.pioneers.PioneerEntry;
import fr.essaim.pathways.pioneers.PioneerService;
import fr.essaim.pathways.pioneers.PioneerState;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who applied to the pathways of the demonstration, what was noted of their support, and where they came. */
@ApplicationScoped
class DemoPioneers {
    private record Presence(UUID event, UUID person, Instant starts) {}

    private final PioneerService pioneers;
    private final SupportNoteService notes;
    private final Rows rows;

    DemoPioneers(PioneerService pioneers, SupportNoteService notes, Rows rows) {
        this.pioneers = pioneers;
        this.notes = notes;
        this.rows = rows;
    }

    void load(Actor loader, DemoResources.Around around, Map<String, UUID> pathways) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("pioneers")) {
            ids.put(line.text("key"), pioneers.enter(loader, entry(line, around, pathways), true));
        }
        for (DemoFile.Line line : DemoFile.read("support-notes")) {
            var draft =
                    new SupportNoteDraft(line.date("held_on"), line.text("text").replace("\\n", "\n"));
            notes.enter(
                    DemoDataService.id(ids, line.text("pioneer")),
                    DemoDataService.id(around.people(), line.text("author")),
                    draft);
        }
        pathways.values().forEach(this::attend);
    }

    /** Most of the pioneers came to what is over: nobody registers for it any more, so it is entered as it stands. */
    private void attend(UUID pathway) {
        List<Presence> presences = rows.all(
                row -> new Presence(row.uuid("event_id"), row.uuid("person_id"), row.instant("starts_at")),
                """
                        select e.id as event_id, m.person_id, e.starts_at from pathway_phase_event link
                            join event e on e.id = link.event_id and e.state = 'CLOSED'
                            join pioneer pi on pi.pathway_id = link.pathway_id and pi.state = 'SELECTED'
                            join pioneer_person m on m.pioneer_id = pi.id
                        where link.pathway_id = ? order by e.starts_at, m.person_id
                        """,
                pathway);
        int rank = 0;
        for (Presence presence : presences) {
            // One in five stayed away.
            String state = rank++ % 5 == 4 ? "ABSENT" : "ATTENDED";
            rows.update(
                    "insert into registration (id, version, event_id, person_id, state, priority, registered_at, demo, created_at,"
                            + " updated_at) values (?, 0, ?, ?, ?, 1, ?, true, ?, ?)",
                    Versioned.newId(),
                    presence.event(),
                    presence.person(),
                    state,
                    presence.starts(),
                    presence.starts(),
                    presence.starts());
        }
    }

    private static PioneerEntry entry(DemoFile.Line line, DemoResources.Around around, Map<String, UUID> pathways) {
        var draft = new ApplicationDraft(
                DemoDataService.idOrNull(around.territories(), line.textOrNull("territory")),
                DemoDataService.idOrNull(around.organisations(), line.textOrNull("organisation")),
                line.textOrNull("motivation"),
                line.textOrNull("state_of_play"),
                line.textOrNull("contribution"),
                line.textOrNull("commitment"),
                line.textOrNull("contact_name"),
                line.textOrNull("contact_email"),
                null);
        return new PioneerEntry(
                DemoDataService.id(pathways, line.text("pathway")),
                draft,
                line.constant("state", PioneerState.class),
                noon(line.dateOrNull("applied_on")),
                noon(line.dateOrNull("decided_on")),
                line.textOrNull("reason"),
                line.words("people").stream()
                        .map(person -> DemoDataService.id(around.people(), person))
                        .toList());
    }

    private static @Nullable Instant noon(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(12, 0).atZone(Today.FRANCE).toInstant();
    }
}
