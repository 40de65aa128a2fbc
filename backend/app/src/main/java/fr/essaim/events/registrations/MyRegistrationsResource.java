package fr.essaim.events.registrations;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own registrations, past ones among them. */
@Path("/api/v1/me/registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Me")
class MyRegistrationsResource {
    private final RegistrationService registrations;
    private final CurrentActor actor;

    MyRegistrationsResource(RegistrationService registrations, CurrentActor actor) {
        this.registrations = registrations;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyRegistrations",
            summary = "List my registrations",
            description = "For whichever event. Everybody signed in. Sorted by `startsAt`, latest first.")
    public Page<RegistrationDetails> list(@BeanParam MyRegistrationFilter filter, @BeanParam PageRequest page) {
        return registrations.mine(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<RegistrationDetails> export(@BeanParam MyRegistrationFilter filter, @BeanParam PageRequest page) {
        return registrations.exportMine(actor.get(), filter, page);
    }
}
