package fr.essaim.onboarding;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/communities/{id}/newcomers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Communities")
class NewcomerResource {
    private final OnboardingService onboardings;
    private final CurrentActor actor;

    NewcomerResource(OnboardingService onboardings, CurrentActor actor) {
        this.onboardings = onboardings;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listNewcomers",
            summary = "List members on their way in",
            description = "Each with the steps they have taken, who joined last first. Facilitators and staff.")
    public Page<Newcomer> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return onboardings.list(actor.get(), id, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<Newcomer> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return onboardings.export(actor.get(), id, page);
    }
}
