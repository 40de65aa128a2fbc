package fr.essaim.events;

import fr.essaim.geography.GeoUnitKey;
import fr.essaim.geography.GeoUnitKind;
import fr.essaim.geography.GeoUnitService;
import fr.essaim.geography.GeoUnitSummary;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a draft names of other features: whether its writer may, and what the geography knows of it. */
@ApplicationScoped
class EventReferences {
    private final EventPlaces places;
    private final ProgrammeService programmes;
    private final TerritoryService territories;
    private final GeoUnitService geography;

    EventReferences(
            EventPlaces places, ProgrammeService programmes, TerritoryService territories, GeoUnitService geography) {
        this.places = places;
        this.programmes = programmes;
        this.territories = territories;
        this.geography = geography;
    }

    /**
     * @param before the event as it was, which may keep what it names; null for a new one
     * @throws ProblemException unknown-reference, forbidden, rule-violated, validation-failed
     */
    void require(Actor actor, EventDraft draft, @Nullable EventDetails before) {
        places.require(actor, draft, before);
        requireNamed(actor, draft, before);
    }

    /** The same but for where it stands, which somebody else has judged. */
    void requireNamed(Actor actor, EventDraft draft, @Nullable EventDetails before) {
        draft.requireCoherent();
        UUID programme = draft.programmeId();
        if (programme != null && !is(before == null ? null : before.programme(), programme)) {
            try {
                programmes.get(actor, programme);
            } catch (ProblemException hidden) {
                throw ProblemException.unknownReference("/programmeId");
            }
        }
        UUID territory = draft.territoryId();
        if (territory != null
                && !is(before == null ? null : before.territory(), territory)
                && territories.find(actor, territory).isEmpty()) {
            throw ProblemException.unknownReference("/territoryId");
        }
    }

    /** The commune that a draft names, as the newest geography has it. */
    @Nullable
    GeoUnitSummary commune(EventDraft draft) {
        String code = draft.communeCode();
        if (code == null) {
            return null;
        }
        if (geography.newestVintage() == null) {
            throw ProblemException.unknownReference("/communeCode");
        }
        return geography.find(List.of(new GeoUnitKey(null, GeoUnitKind.COMMUNE, code))).stream()
                .findFirst()
                .flatMap(found -> found)
                .orElseThrow(() -> ProblemException.unknownReference("/communeCode"));
    }

    private static boolean is(@Nullable Reference before, UUID id) {
        return before != null && before.id().equals(id);
    }
}
