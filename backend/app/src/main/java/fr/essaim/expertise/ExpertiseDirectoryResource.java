package fr.essaim.expertise;

import fr.essaim.shared.http.Answers;
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

@Path("/api/v1/expertise")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(
        name = "Expertise",
        description = "Who knows what, and how far away: people who agreed to be found by what they say of themselves.")
class ExpertiseDirectoryResource {
    private final ExpertiseDirectoryService directory;
    private final CurrentActor actor;

    ExpertiseDirectoryResource(ExpertiseDirectoryService directory, CurrentActor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listExperts",
            summary = "Search the directory of expertise",
            description =
                    "People who agreed to it and whose choice of visibility lets the reader find them; everybody signed in, as people, not as service accounts. Sorted by `name` (family name first) or, with `near` and then by default, by `distance`: those whose place is not known come last.")
    public Page<ExpertDetails> list(@BeanParam ExpertiseFilter filter, @BeanParam PageRequest page) {
        return directory.list(actor.get(), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<ExpertDetails> export(@BeanParam ExpertiseFilter filter, @BeanParam PageRequest page) {
        return directory.export(actor.get(), filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getExpert",
            summary = "Read somebody’s expertise",
            description = "By the id of the person, under the same conditions as in the directory.")
    @APIResponse(
            responseCode = "200",
            description = "What they are known for",
            content = @Content(schema = @Schema(implementation = ExpertDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, directory.get(actor.get(), id));
    }
}
