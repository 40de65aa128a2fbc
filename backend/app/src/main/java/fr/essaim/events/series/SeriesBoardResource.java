package fr.essaim.events.series;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** All slots of a series. */
@Path("/api/v1/event-series/{id}/slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event series")
class SeriesBoardResource {
    private final SlotService slots;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    SeriesBoardResource(SlotService slots, IdempotencyService idempotency, CurrentActor actor) {
        this.slots = slots;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSeriesBoard",
            summary = "Read all dates of a series at a glance",
            description =
                    "In order of their days: free, taken, or skipped. What takes place is told as far as the caller may know of it.")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            content = @Content(schema = @Schema(implementation = SeriesBoard.class)))
    public Response board(
            @RestPath UUID id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch,
            @RestHeader("Accept-Language") @Nullable String language) {
        return Answers.okUnless(ifNoneMatch, slots.board(actor.get(), id).in(Language.preferred(language)));
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<SlotDetails> export(@RestPath UUID id, @RestHeader("Accept-Language") @Nullable String language) {
        return CsvExport.of(
                SlotDetails.CSV,
                slots.board(actor.get(), id).in(Language.preferred(language)).slots());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_EVENTS_WRITE})
    @Operation(
            operationId = "addSeriesSlot",
            summary = "Add a date to a series",
            description =
                    "By hand, beside those of its rule: neither on a public holiday nor on a day that has one. Whoever may revise the series.")
    @APIResponse(
            responseCode = "201",
            description = "The new slot",
            content = @Content(schema = @Schema(implementation = SlotDetails.class)))
    public Response add(
            @RestPath UUID id, @Valid @NotNull SlotDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "addSeriesSlot", draft, () -> {
            SlotDetails added = slots.add(actor.get(), id, draft);
            return Answers.created("series-slots", added.id(), added);
        });
    }
}
