package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/adoption-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
class AdoptionSectionResource {
    private final AdoptionSectionService sections;
    private final CurrentActor actor;

    AdoptionSectionResource(AdoptionSectionService sections, CurrentActor actor) {
        this.sections = sections;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "getAdoptionSection",
            summary = "Read one section of an adoption",
            description =
                    "The own text, the one it came from, the later one that is proposed, and what differs. Who leads the territory, its mentor, who writes the kit.")
    @APIResponse(
            responseCode = "200",
            description = "The section",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, sections.get(actor.get(), id));
    }

    @GET
    @Path("{id}/former")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "listFormerTexts",
            summary = "List the former own texts of a section",
            description = "Every own text that was ever replaced, latest first. Who may read the section.")
    public List<FormerText> former(@RestPath UUID id) {
        return sections.former(actor.get(), id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "adaptAdoptionSection",
            summary = "Adapt a section to one’s territory",
            description = "Who leads the territory, staff. The former own text is kept.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response adapt(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SectionText text) {
        return Answers.ok(sections.adapt(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }

    @POST
    @Path("{id}/omit")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "omitAdoptionSection",
            summary = "Do without a section",
            description = "Who leads the territory, staff. The own text is kept among former ones.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response omit(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.omit(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "acceptProposal",
            summary = "Take what the later version says",
            description =
                    "Who leads the territory, staff. A replaced own text is kept. With no version proposed, back to what the kit says.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.accept(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/keep")
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "keepOwnText",
            summary = "Keep one’s own text",
            description = "Who leads the territory, staff: the later version was seen, and is not proposed again.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response keep(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.ok(sections.keep(actor.get(), id, EntityTag.versionIn(ifMatch)));
    }

    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF})
    @Operation(
            operationId = "mergeProposal",
            summary = "Make one text of both",
            description = "Who leads the territory, staff: the text that was made by hand. The former own one is kept.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now",
            content = @Content(schema = @Schema(implementation = AdoptionSectionDetails.class)))
    public Response merge(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull SectionText text) {
        return Answers.ok(sections.merge(actor.get(), id, EntityTag.versionIn(ifMatch), text));
    }
}
