package fr.essaim.shared.contract;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to each operation what follows from the conventions rather than from its own code: the errors it can answer, entity
 * tags, links of lists, CSV, and how one signs in. So no resource repeats it and none can forget it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.AFTER_THE_FEATURES)
public class ContractFilter implements OASFilter {
    /** Features describe their own errors first, with the default priority of 1: filters of one priority come in any order. */
    static final int AFTER_THE_FEATURES = 0;

    private static final String SESSION = "session";
    private static final String PARTNER = "partner";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = contract.getComponents();
        CommonErrors.responses().forEach(components::addResponse);
        components
                .addSchema("Problem", CommonErrors.problemSchema())
                .addSchema("Violation", CommonErrors.violationSchema());
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("__Host-essaim_session")
                        .description("The browser's session, opened by `/auth/login`. Changing requests also need the"
                                + " header `X-Essaim-Client: web` and our own origin."));
        components.addSecurityScheme(
                PARTNER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A service account's access token (client credentials) with the scopes the"
                                + " operation names."));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = requireNonNullElse(operation.getParameters(), List.of());
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        operation.setSecurity(null);
        if (open) {
            // An empty requirement: everybody may, and a session only widens what is seen.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SESSION));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(PARTNER));

        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        errors(path, method, operation, parameters)
                .forEach(status -> operation.getResponses().addAPIResponse(status, CommonErrors.reference(status)));
        parameters.forEach(ContractFilter::describeHeader);
        parameters.forEach(ContractFilter::listExample);
        describeSuccess(operation, parameters);
        operation.getResponses().getAPIResponses().values().forEach(ContractFilter::describe);
        sortResponses(operation);
    }

    /** Whoever described them, and in whatever order. */
    private static void sortResponses(Operation operation) {
        var sorted = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    private static List<String> errors(
            String path, PathItem.HttpMethod method, Operation operation, List<Parameter> parameters) {
        var statuses = new ArrayList<String>();
        boolean hasBody = operation.getRequestBody() != null;
        if (hasBody || !parameters.isEmpty()) {
            statuses.add("400");
        }
        statuses.add("401");
        statuses.add("403");
        if (path.contains("{")) {
            statuses.add("404");
        }
        statuses.add("406");
        if (method != PathItem.HttpMethod.GET) {
            statuses.add("409");
        }
        if (has(parameters, "If-Match")) {
            statuses.add("412");
            statuses.add("428");
        }
        if (hasBody) {
            statuses.addAll(List.of("413", "415", "422"));
        }
        statuses.addAll(List.of("429", "500", "503"));
        return statuses;
    }

    private static boolean has(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void describeHeader(Parameter parameter) {
        switch (requireNonNullElse(parameter.getName(), "")) {
            case "If-Match" ->
                parameter
                        .description(
                                "The ETag that was read; a write without it is refused with 428, a stale one with 412")
                        .required(true)
                        .example("\"3-1x9k2\"");
            case "If-None-Match" ->
                parameter
                        .description("The ETag of the copy one has; 304 when it is still fresh")
                        .example("\"3-1x9k2\"");
            case "Idempotency-Key" ->
                parameter
                        .description("Makes the creation safe to send again: the same key and body get the first answer"
                                + " during 24 hours")
                        .example("7f0c2f1e-agenda-42");
            case "id" -> {
                if (parameter.getDescription() == null) {
                    parameter.description("Id of the object").example("0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e");
                }
            }
            default -> {
                // Described where it is declared.
            }
        }
    }

    /** A repeatable parameter is a list, and so is its example, of which the code names one value. */
    private static void listExample(Parameter parameter) {
        Schema schema = parameter.getSchema();
        Object example = parameter.getExample();
        boolean list =
                schema != null && schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
        if (list && example != null && !(example instanceof List)) {
            parameter.setExample(List.of(example));
        }
    }

    private static void describeSuccess(Operation operation, List<Parameter> parameters) {
        var responses = operation.getResponses();
        APIResponse ok = responses.getAPIResponse("200");
        if (ok != null && has(parameters, "after")) {
            ok.setDescription("One page; the whole filtered list as `text/csv`");
            ok.addHeader(
                    "Link",
                    OASFactory.createHeader()
                            .description("The next page (RFC 8288), absent on the last one")
                            .schema(text()));
            ok.getContent()
                    .addMediaType(
                            "text/csv",
                            OASFactory.createMediaType()
                                    .schema(text())
                                    .example("id;name\r\n0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e;Amiens\r\n"));
        }
        if (has(parameters, "If-None-Match")) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("The reader's copy is fresh"));
        }
        boolean tagged = has(parameters, "If-None-Match") || has(parameters, "If-Match");
        for (String status : List.of("200", "201")) {
            APIResponse success = responses.getAPIResponse(status);
            if (success != null && (tagged || status.equals("201"))) {
                success.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("Send it back in If-Match")
                                .schema(text()));
            }
            if (success != null && status.equals("201")) {
                success.addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where the new object is")
                                .schema(text()));
            }
        }
    }

    private static void describe(APIResponse response) {
        if ("OK".equals(response.getDescription())) {
            response.setDescription("The answer");
        } else if ("No Content".equals(response.getDescription())) {
            response.setDescription("Done");
        }
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
