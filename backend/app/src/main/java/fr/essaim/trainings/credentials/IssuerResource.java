package fr.essaim.trainings.credentials;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What verifies credentials: for everybody, and the same for all. */
@Path("/api/v1")
@Tag(name = "Credentials")
class IssuerResource {
    private final CredentialService credentials;

    IssuerResource(CredentialService credentials) {
        this.credentials = credentials;
    }

    @GET
    @Path("credential-issuer")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCredentialIssuer",
            summary = "Read who signs credentials",
            description = "A Profile of Open Badges 3.0.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> issuer() {
        return credentials.profile();
    }

    @GET
    @Path("credential-keys")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCredentialKeys",
            summary = "Read the keys that credentials are signed with",
            description = "A JSON Web Key Set; former keys stay in it.")
    @APIResponse(
            responseCode = "200",
            description = "The keys",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> keys() {
        return credentials.keySet();
    }

    @GET
    @Path("credential-status")
    @PermitAll
    @Produces(CredentialResource.MEDIA_TYPE)
    @Operation(
            operationId = "getCredentialStatusList",
            summary = "Read which credentials are revoked",
            description = "A BitstringStatusListCredential, signed like the credentials that name it.")
    @APIResponse(
            responseCode = "200",
            description = "The signed list",
            content =
                    @Content(
                            mediaType = CredentialResource.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class)))
    public String status() {
        return credentials.statusList();
    }
}
