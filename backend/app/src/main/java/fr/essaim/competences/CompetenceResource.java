package fr.essaim.competences;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/competences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competences")
class CompetenceResource {
    private final CompetenceFrameworkService frameworks;

    CompetenceResource(CompetenceFrameworkService frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCompetences",
            summary = "List the competences of all frameworks",
            description =
                    "By framework and label, up to 5 000; also those that the latest version of their framework leaves out, for whoever holds them.")
    public List<CompetenceReference> list() {
        return frameworks.known();
    }
}
