package fr.essaim.geography;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/geo-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Geography", description = "The official French administrative geography, overseas included, by vintage.")
class GeoUnitResource {
    private final GeoUnitService units;

    GeoUnitResource(GeoUnitService units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGeoUnits",
            summary = "List geographic units",
            description =
                    "Public. With `q` the best match comes first: the whole name, then names that start with the text, then names with a word that does, each by falling population, arrondissements after the others. Without it sorted by `name`; `-population` puts the largest first. A vintage that is not loaded answers 422 `vintage-not-loaded` with those that are.")
    public Page<GeoUnitSummary> list(@BeanParam GeoUnitFilter filter, @BeanParam PageRequest page) {
        return units.list(filter, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<GeoUnitSummary> export(@BeanParam GeoUnitFilter filter, @BeanParam PageRequest page) {
        return units.export(filter, page);
    }

    @GET
    @PermitAll
    @Path("{kind}/{code}")
    @Operation(
            operationId = "getGeoUnit",
            summary = "Read a geographic unit",
            description =
                    "Public. A code that existed before and no longer does in this vintage answers 410 `gone-code` with its `successors` (empty where the data does not tell); one that was never known answers 404.")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content = @Content(schema = @Schema(implementation = GeoUnitDetails.class)))
    public Response get(
            @Parameter(description = "Kind of unit", example = "COMMUNE") @RestPath GeoUnitKind kind,
            @Parameter(description = "Official code", example = "15141") @RestPath String code,
            @Parameter(description = "Vintage of the geographic code; the newest by default", example = "2024")
                    @RestQuery
                    @Nullable
                    Integer vintage,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.okUnless(ifNoneMatch, units.get(key(vintage, kind, code)));
    }

    @GET
    @PermitAll
    @Path("{kind}/{code}/members")
    @Operation(
            operationId = "listGeoUnitMembers",
            summary = "List what a geographic unit is made of",
            description =
                    "Public. A région is made of départements; a département, arrondissement, EPCI or EPT of communes; a commune of its delegated and associated communes or municipal arrondissements. `member` asks for other kinds inside it. Sorted by `name`; `-population` puts the largest first.")
    public Page<GeoUnitSummary> members(
            @Parameter(description = "Kind of unit", example = "EPCI") @RestPath GeoUnitKind kind,
            @Parameter(description = "Official code", example = "248000531") @RestPath String code,
            @BeanParam GeoMemberFilter filter,
            @BeanParam PageRequest page) {
        return units.members(key(filter.vintage(), kind, code), filter.member(), page);
    }

    @GET
    @PermitAll
    @Path("{kind}/{code}/members")
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<GeoUnitSummary> exportMembers(
            @RestPath GeoUnitKind kind,
            @RestPath String code,
            @BeanParam GeoMemberFilter filter,
            @BeanParam PageRequest page) {
        return units.exportMembers(key(filter.vintage(), kind, code), filter.member(), page);
    }

    private static GeoUnitKey key(@Nullable Integer vintage, GeoUnitKind kind, String code) {
        return new GeoUnitKey(vintage, kind, code.toUpperCase(Locale.ROOT));
    }
}
