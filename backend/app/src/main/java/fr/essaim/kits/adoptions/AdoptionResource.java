package fr.essaim.kits.adoptions;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions", description = "Kits that territories made their own, and what became of them.")
class AdoptionResource {
    private final AdoptionService adoptions;
    private final CurrentActor actor;

    AdoptionResource(AdoptionService adoptions, CurrentActor actor) {
        this.adoptions = adoptions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAdoptions",
            summary = "List adoptions",
            description =
                    "Of kits that the caller may know of. Sorted by `createdAt`, latest first, or by `territory`.")
    public Page<AdoptionSummary> list(@BeanParam AdoptionFilter filter, @BeanParam PageRequest page) {
        return adoptions.list(actor.get(), filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<AdoptionSummary> export(@BeanParam AdoptionFilter filter, @BeanParam PageRequest page) {
        return adoptions.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getAdoption",
            summary = "Read an adoption",
            description =
                    "That a territory adopted a kit, to whoever may know of the kit. Its texts, proposals, notes and outcome to who leads the territory, its mentor, and who writes the kit.")
    @APIResponse(
            responseCode = "200",
            description = "The adoption",
            content = @Content(schema = @Schema(implementation = AdoptionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, adoptions.get(actor.get(), id));
    }
}
