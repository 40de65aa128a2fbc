package fr.essaim.geography;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds the two errors of the geography's own to the contract. Not by annotations: next to one of them the framework no longer
 * describes the page that a list answers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class GeographyContract implements OASFilter {
    private static final Set<String> BY_VINTAGE = Set.of("listGeoUnits", "getGeoUnit", "listGeoUnitMembers");
    private static final Set<String> BY_CODE = Set.of("getGeoUnit", "listGeoUnitMembers");
    private static final Map<String, Object> SUCCESSOR =
            new TreeMap<>(Map.of("vintage", 2026, "kind", "COMMUNE", "code", "93066", "name", "Saint-Denis"));

    @Override
    public Operation filterOperation(Operation operation) {
        if (BY_VINTAGE.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "422",
                            problem(
                                    "The vintage is not loaded; `loaded` names those that are",
                                    "loaded",
                                    OASFactory.createSchema().addType(SchemaType.INTEGER),
                                    example("vintage-not-loaded", "Millésime absent", 422, "loaded", 2026, 2024)));
        }
        if (BY_CODE.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "410",
                            problem(
                                    "The code is no longer in use in this vintage; `successors` names what became of it",
                                    "successors",
                                    OASFactory.createSchema().ref("GeoUnitReference"),
                                    example("gone-code", "Code remplacé", 410, "successors", SUCCESSOR)));
        }
        return operation;
    }

    /** A problem with a list of its own. */
    private static APIResponse problem(String description, String member, Schema item, Map<String, Object> example) {
        Schema list = OASFactory.createSchema().addType(SchemaType.ARRAY).items(item);
        Schema extended = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref("Problem"))
                .addAllOf(OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .addProperty(member, list)
                        .addRequired(member));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(extended).example(example)));
    }

    /** Sorted, so that the contract has the same bytes each time. */
    private static Map<String, Object> example(String code, String title, int status, String member, Object... items) {
        return new TreeMap<>(Map.of(
                "type", "/problems/" + code, "title", title, "status", status, "code", code, member, List.of(items)));
    }
}
