package fr.essaim.events.agenda;

import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Use cases of agendas: whoever writes an event writes its agenda, whole. */
@ApplicationScoped
public class AgendaService {
    /** What is written of somebody who has an account. */
    private record Known(UUID id, String name, @Nullable String organisation) {}

    private final EventService events;
    private final Agendas agendas;
    private final Rows rows;

    AgendaService(EventService events, Agendas agendas, Rows rows) {
        this.events = events;
        this.agendas = agendas;
        this.rows = rows;
    }

    /** @throws ProblemException unknown-reference when it names somebody who does not let themselves be found */
    @Transactional
    public EventDetails replace(Actor actor, UUID event, int version, AgendaDraft draft) {
        return events.amend(actor, event, version, "EVENT_AGENDA_REPLACED", before -> {
            draft.requireWithin(before.startsLocal(), before.endsLocal());
            agendas.replace(event, named(actor, draft, before));
        });
    }

    private List<AgendaItem> named(Actor actor, AgendaDraft draft, EventDetails before) {
        List<UUID> people = draft.items().stream()
                .flatMap(item -> item.partsOrNone().stream())
                .map(AgendaDraft.Part::personId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Known> known = people.isEmpty() ? Map.of() : known(actor, people, before);
        var items = new ArrayList<AgendaItem>();
        for (int i = 0; i < draft.items().size(); i++) {
            AgendaDraft.Item item = draft.items().get(i);
            var parts = new ArrayList<AgendaPart>();
            for (int j = 0; j < item.partsOrNone().size(); j++) {
                parts.add(named(item.partsOrNone().get(j), known, "/items/" + i + "/parts/" + j));
            }
            items.add(new AgendaItem(
                    Versioned.newId(),
                    item.title().strip(),
                    item.summary(),
                    item.startsLocal(),
                    item.endsLocal(),
                    null,
                    null,
                    item.room(),
                    parts));
        }
        return items;
    }

    private static AgendaPart named(AgendaDraft.Part part, Map<UUID, Known> known, String pointer) {
        Known person = part.personId() == null ? null : known.get(part.personId());
        if (part.personId() != null && person == null) {
            throw ProblemException.unknownReference(pointer + "/personId");
        }
        String name = part.name() == null && person != null ? person.name() : part.name();
        if (name == null || name.isBlank()) {
            throw ProblemException.invalidField(pointer + "/name", "not-blank");
        }
        String organisation =
                part.organisation() == null && person != null ? person.organisation() : part.organisation();
        return new AgendaPart(part.role(), part.personId(), name.strip(), organisation);
    }

    /** Of these people those whom the actor may name: oneself, who lets themselves be found, and who is on the agenda already. */
    private Map<UUID, Known> known(Actor actor, List<UUID> people, EventDetails before) {
        List<UUID> held = before.agenda().stream()
                .flatMap(item -> item.parts().stream())
                .map(AgendaPart::personId)
                .filter(Objects::nonNull)
                .toList();
        return rows
                .all(
                        row -> new Known(row.uuid("id"), row.text("display_name"), row.textOrNull("organisation")),
                        "select p.id, p.display_name, o.name as organisation from person p"
                                + " left join organisation o on o.id = p.organisation_id"
                                + " where p.id = any(?) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                                + " or p.id = cast(? as uuid) or cast(? as boolean) or p.id = any(cast(? as uuid[])))",
                        Arrays.asList(people, actor.personId(), actor.isStaff(), held))
                .stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }
}
