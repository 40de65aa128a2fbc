package fr.essaim.territories;

import fr.essaim.geography.GeoUnitSummary;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of territories. */
@ApplicationScoped
public class TerritoryService {
    private final Territories territories;
    private final Compositions compositions;
    private final AuditTrail audit;
    private final Today today;

    TerritoryService(Territories territories, Compositions compositions, AuditTrail audit, Today today) {
        this.territories = territories;
        this.compositions = compositions;
        this.audit = audit;
        this.today = today;
    }

    Page<TerritorySummary> list(Actor actor, TerritoryFilter filter, PageRequest request) {
        return territories.page(filter.conditions(actor), request);
    }

    CsvExport<TerritorySummary> export(Actor actor, TerritoryFilter filter, PageRequest request) {
        return territories.export(filter.conditions(actor), request);
    }

    /** @throws ProblemException not-found unless there is such a territory and the actor may see it */
    public TerritoryDetails get(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** @return the tag of what {@link #get} answers; empty when it would not */
    Optional<EntityTag> tag(Actor actor, UUID id) {
        return territories.tag(actor, today.date(), id);
    }

    public Optional<TerritoryDetails> find(Actor actor, UUID id) {
        return territories.details(actor, today.date(), id);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public TerritoryDetails create(Actor actor, TerritoryDraft draft, boolean demo) {
        TerritoryPolicy.requireAdminister(actor);
        requireComposition(draft);
        List<GeoUnitSummary> units = compositions.units(draft);
        if (!draft.parts().isEmpty()) {
            compositions.lock();
        }
        var territory = new Territory(draft, demo, today.now());
        territories.persistAndFlush(territory);
        compositions.replace(territory.id(), units, draft.parts());
        TerritoryDetails after = get(actor, territory.id());
        audit.record(actor, "TERRITORY_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    TerritoryDetails update(Actor actor, UUID id, int version, TerritoryDraft draft) {
        TerritoryDetails before = get(actor, id);
        TerritoryPolicy.requireUpdate(before);
        requireComposition(draft);
        List<GeoUnitSummary> units = compositions.units(draft);
        boolean recomposed = !isMadeOf(before, units, draft.parts());
        if (recomposed) {
            compositions.lock();
        }
        Territory territory = territories.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        territory.requireVersion(version);
        territory.revise(draft, today.now());
        territories.flush();
        if (recomposed) {
            compositions.replace(id, units, draft.parts());
        }
        TerritoryDetails after = get(actor, id);
        audit.record(actor, "TERRITORY_UPDATED", subject(after), before, after, null);
        return after;
    }

    @Transactional
    TerritoryDetails archive(Actor actor, UUID id, int version, String reason) {
        return move(actor, id, version, Territory::archive, "TERRITORY_ARCHIVED", reason);
    }

    @Transactional
    TerritoryDetails restore(Actor actor, UUID id, int version) {
        return move(actor, id, version, Territory::restore, "TERRITORY_RESTORED", null);
    }

    private TerritoryDetails move(
            Actor actor,
            UUID id,
            int version,
            BiConsumer<Territory, Instant> verb,
            String action,
            @Nullable String reason) {
        TerritoryDetails before = get(actor, id);
        TerritoryPolicy.requireAdminister(actor);
        Territory territory = territories.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        territory.requireVersion(version);
        verb.accept(territory, today.now());
        territories.flush();
        TerritoryDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private static void requireComposition(TerritoryDraft draft) {
        if (draft.units().isEmpty() && draft.parts().isEmpty()) {
            throw ProblemException.invalidField("/geoUnits", "composition");
        }
    }

    private static boolean isMadeOf(TerritoryDetails territory, List<GeoUnitSummary> units, List<UUID> parts) {
        record Key(int vintage, Enum<?> kind, String code) {}
        var present = new HashSet<Key>();
        territory.geoUnits().forEach(u -> present.add(new Key(u.vintage(), u.kind(), u.code())));
        var asked = new HashSet<Key>();
        units.forEach(u -> asked.add(new Key(u.vintage(), u.kind(), u.code())));
        var presentParts = new HashSet<UUID>();
        territory.parts().stream().map(Reference::id).forEach(presentParts::add);
        return present.equals(asked) && presentParts.equals(Set.copyOf(parts));
    }

    private static AuditTrail.Subject subject(TerritoryDetails territory) {
        return new AuditTrail.Subject("TERRITORY", territory.id(), territory.name());
    }
}
