package fr.essaim.onboarding;

import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/communities/{id}/onboarding")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class OnboardingResource {
    private final OnboardingService onboardings;
    private final CurrentActor actor;

    OnboardingResource(OnboardingService onboardings, CurrentActor actor) {
        this.onboardings = onboardings;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMyOnboarding",
            summary = "Read one’s way into a community",
            description =
                    "The training, the first meeting and the first contribution, and the next session for newcomers.")
    public Onboarding own(@RestPath UUID id) {
        return onboardings.own(actor.get(), id);
    }
}
