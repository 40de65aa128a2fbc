package fr.essaim.events.prices;

import fr.essaim.adhesions.AdhesionReader.Adherence;
import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a quote hangs on.
 *
 * @param days how many dates of the event count
 * @param on the event's first date: who adheres on it counts as an adherent
 * @param centre who organises the event, and is adhered to
 * @param territory where the person works, when that is known
 * @param organisation whom they work for, when that is known
 * @param programmes names of the programmes that rules ask about
 */
record Circumstances(
        int days,
        LocalDate on,
        Reference centre,
        @Nullable Reference territory,
        @Nullable Reference organisation,
        Set<Trait> traits,
        Map<UUID, String> programmes) {
    /**
     * A programme that rules ask about.
     *
     * @param territories those that take part in it
     */
    record Participation(Reference programme, Set<UUID> territories) {}

    static Circumstances of(
            Reference centre, PaidDays days, Party party, Adherence adherence, List<Participation> participations) {
        var traits = new HashSet<Trait>();
        add(traits, Trait.ADHERENT_TERRITORY, adherence.territory());
        add(traits, Trait.ADHERENT_ORGANISATION, adherence.organisation());
        add(traits, Trait.STATE_EMPLOYER, party.stateEmployer());
        Map<UUID, String> names = new HashMap<>();
        for (Participation one : participations) {
            names.put(one.programme().id(), one.programme().name());
            add(
                    traits,
                    Trait.enrolledIn(one.programme().id()),
                    party.territory() != null
                            && one.territories().contains(party.territory().id()));
        }
        return new Circumstances(
                days.count(),
                days.first(),
                centre,
                party.territory(),
                party.organisation(),
                Set.copyOf(traits),
                Map.copyOf(names));
    }

    private static void add(Set<Trait> traits, Trait trait, boolean present) {
        if (present) {
            traits.add(trait);
        }
    }
}
