package fr.essaim.events.prices;

import fr.essaim.adhesions.AdhesionReader;
import fr.essaim.adhesions.AdhesionReader.Adherence;
import fr.essaim.adhesions.AdhesionReader.Adherents;
import fr.essaim.events.EventDetails;
import fr.essaim.events.prices.Circumstances.Participation;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what a quote hangs on. */
@ApplicationScoped
class PriceFacts {
    private static final String PARTY =
            "select " + Party.COLUMNS + " from (%s) p (territory_id, organisation_id)" + Party.JOINS;

    private static final UUID NOBODY = new UUID(0, 0);

    private final Rows rows;
    private final AdhesionReader adhesions;

    PriceFacts(Rows rows, AdhesionReader adhesions) {
        this.rows = rows;
        this.adhesions = adhesions;
    }

    /** The programmes that rules ask about; drafts are none that a rule of an event could tell of. */
    List<Reference> programmes(List<PriceRule> rules) {
        List<UUID> asked = PriceLists.programmes(rules);
        return asked.isEmpty()
                ? List.of()
                : rows.all(
                        row -> new Reference(row.uuid("id"), row.text("name")),
                        "select id, name from programme where id = any (cast(? as uuid[])) and state <> 'DRAFT' order by name, id",
                        List.of(asked));
    }

    /** @throws ProblemException unknown-reference at a rule that asks about a programme which does not exist or is a draft */
    void requireProgrammes(List<PriceRule> rules) {
        List<UUID> found = programmes(rules).stream().map(Reference::id).toList();
        for (int i = 0; i < rules.size(); i++) {
            if (!found.containsAll(PriceLists.programmes(List.of(rules.get(i))))) {
                throw ProblemException.unknownReference(PriceListDraft.pointer(i));
            }
        }
    }

    /** As the person's own profile says; nothing is known of nobody. */
    Party of(@Nullable UUID person) {
        if (person == null) {
            return Party.UNKNOWN;
        }
        String profile = "select territory_id, organisation_id from person where id = ?";
        return rows.one(Party::of, PARTY.formatted(profile), person).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException unknown-reference for a territory or an organisation that does not exist */
    Party of(QuoteRequest request) {
        UUID territory = request.territoryId();
        UUID organisation = request.organisationId();
        Party party = rows.one(
                        Party::of,
                        PARTY.formatted("select cast(? as uuid), cast(? as uuid)"),
                        territory == null ? NOBODY : territory,
                        organisation == null ? NOBODY : organisation)
                .orElseThrow();
        if (territory != null && party.territory() == null) {
            throw ProblemException.unknownReference("/territoryId");
        }
        if (organisation != null && party.organisation() == null) {
            throw ProblemException.unknownReference("/organisationId");
        }
        return party;
    }

    Circumstances circumstances(EventDetails event, Party party, List<UUID> asked) {
        PaidDays days = paid(event);
        UUID territory = party.territory() == null ? NOBODY : party.territory().id();
        UUID organisation =
                party.organisation() == null ? NOBODY : party.organisation().id();
        Adherence adherence = adhesions.on(days.first(), event.organisation().id(), territory, organisation);
        return Circumstances.of(
                event.organisation(), days, party, adherence, participations(asked, days.first(), territory));
    }

    /** The same for however many, whose facts are read once. */
    Function<Party, Circumstances> circumstances(EventDetails event, List<UUID> asked) {
        PaidDays days = paid(event);
        Adherents adherents = adhesions.on(days.first(), event.organisation().id());
        List<Participation> participations = participations(asked, days.first(), null);
        return party ->
                Circumstances.of(event.organisation(), days, party, adherence(adherents, party), participations);
    }

    private static Adherence adherence(Adherents adherents, Party party) {
        return new Adherence(
                party.territory() != null
                        && adherents.territories().contains(party.territory().id()),
                party.organisation() != null
                        && adherents
                                .organisations()
                                .contains(party.organisation().id()));
    }

    /** @param territory the one to look for, null for all */
    private List<Participation> participations(List<UUID> asked, LocalDate day, @Nullable UUID territory) {
        if (asked.isEmpty()) {
            return List.of();
        }
        return rows.all(
                row -> new Participation(
                        new Reference(row.uuid("id"), row.text("name")),
                        row.texts("territories").stream()
                                .map(UUID::fromString)
                                .collect(Collectors.toUnmodifiableSet())),
                """
                select g.id, g.name, array(select e.territory_id::text from programme_enrolment e
                    where e.programme_id = g.id and e.territory_id = coalesce(cast(? as uuid), e.territory_id)
                    and (e.state in ('SELECTED', 'ACTIVE') or e.state = 'COMPLETED' and e.ended_on >= ?)) as territories
                from programme g where g.id = any (cast(? as uuid[]))
                """,
                Arrays.asList(territory, day, asked));
    }

    private static PaidDays paid(EventDetails event) {
        return PaidDays.of(event.startsAt(), event.endsAt(), ZoneId.of(event.timeZone()));
    }
}
