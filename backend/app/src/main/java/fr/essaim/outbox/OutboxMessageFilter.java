package fr.essaim.outbox;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.outbox.OutboxState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of messages can be narrowed by. */
public record OutboxMessageFilter(
        @Parameter(description = "States, repeatable", example = "DEAD") @RestQuery
        List<OutboxState> state,

        @Parameter(description = "What it is about", example = "TERRITORY_ROLE_GIVEN") @RestQuery @Nullable
        String kind,

        @Parameter(description = "Id of the person it is for", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID recipientId) {

    Conditions conditions() {
        return new Conditions()
                .andOneOf("m.state", state)
                .andIfGiven("m.kind = ?", kind)
                .andIfGiven("m.recipient_id = ?", recipientId);
    }
}
