package fr.essaim.notifications;

import fr.essaim.shared.listing.Conditions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one's notifications can be narrowed by. */
public record NotificationFilter(
        @Parameter(description = "Only those not read yet, or only those read", example = "true") @RestQuery @Nullable
        Boolean unread,

        @Parameter(description = "Kinds, repeatable", example = "TERRITORY_ROLE_GIVEN") @RestQuery
        List<NotificationKind> kind) {

    Conditions conditions(UUID reader) {
        // While a new version is rolled out its kinds are unknown to the former one, which must not stumble over them.
        var known = kind.isEmpty() ? Arrays.asList(NotificationKind.values()) : kind;
        var where = new Conditions()
                .and("n.recipient_id = ?", reader)
                .and("n.in_app")
                .andOneOf("n.kind", known);
        return unread == null ? where : where.and(unread ? "n.read_at is null" : "n.read_at is not null");
    }
}
