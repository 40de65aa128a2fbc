package fr.essaim.territories.roles;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.TerritoryLead;
import fr.essaim.territories.TerritoryPolicy;
import java.time.LocalDate;

/**
 * Who sees who does what: those who administer territories, everything; who has a role in the territory, its whole team; anybody
 * signed in, those who chose to be found by the signed-in, and themselves; the public, nobody.
 */
final class TerritoryRolePolicy {
    private static final String CHOSE_TO_BE_FOUND = "p.directory_visibility = 'SIGNED_IN' and p.state = 'ACTIVE'";
    private static final String SELF_OR_TEAM = """
            p.id = reader.person or exists (
                select from territory_role own where own.territory_id = r.territory_id and own.person_id = reader.person
                    and own.since <= reader.today and (own.until is null or own.until > reader.today))""";

    private TerritoryRolePolicy() {}

    static Conditions visible(Actor actor, LocalDate today) {
        Conditions where = TerritoryLead.of(actor, today);
        if (TerritoryPolicy.mayAdminister(actor)) {
            return where;
        }
        where.and("t.state = 'ACTIVE'");
        return actor.isSignedIn() ? where.and(CHOSE_TO_BE_FOUND + " or " + SELF_OR_TEAM) : where.and("false");
    }
}
