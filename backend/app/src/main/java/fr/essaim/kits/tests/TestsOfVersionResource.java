package fr.essaim.kits.tests;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.idempotency.IdempotencyService;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
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

@Path("/api/v1/kit-versions/{id}/tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kits")
class TestsOfVersionResource {
    private final KitTestService tests;
    private final IdempotencyService idempotency;
    private final CurrentActor actor;

    TestsOfVersionResource(KitTestService tests, IdempotencyService idempotency, CurrentActor actor) {
        this.tests = tests;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "listKitTests",
            summary = "List the tests of a version of a kit",
            description = "Who writes or tries the kit. What is not finished is told to its tester alone.")
    public List<KitTestDetails> list(@RestPath UUID id) {
        return tests.of(actor.get(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.SCOPE_KITS_WRITE})
    @Operation(
            operationId = "inviteKitTester",
            summary = "Ask a peer to try a version of a kit",
            description = "Who writes the kit, while it is in test. None of its editors.")
    @APIResponse(
            responseCode = "201",
            description = "The new test",
            content = @Content(schema = @Schema(implementation = KitTestDetails.class)))
    public Response invite(
            @RestPath UUID id,
            @Valid @NotNull KitTesterDraft draft,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, actor.get(), "inviteKitTester", List.of(id, draft), () -> {
            KitTestDetails created = tests.invite(actor.get(), id, draft);
            return Answers.created("kit-tests", created.id(), created);
        });
    }
}
