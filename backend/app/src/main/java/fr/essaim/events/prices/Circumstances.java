package fr.essaim.events.prices;

import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
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
        Map<UUID, String> programmes) {}
