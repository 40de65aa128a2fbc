package fr.essaim.shared.contract;

import fr.essaim.shared.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The errors any operation can answer, described once as components of the contract. */
final class CommonErrors {
    private record Described(String name, String description, ProblemCode code, String title) {}

    private static final Map<String, Described> BY_STATUS = new LinkedHashMap<>();

    static {
        put(
                "400",
                "BadRequest",
                "Unknown or malformed parameter, unreadable body or invalid field",
                ProblemCode.VALIDATION_FAILED,
                "Saisie à corriger");
        put(
                "401",
                "Unauthenticated",
                "No session and no valid token",
                ProblemCode.UNAUTHENTICATED,
                "Connexion nécessaire");
        put(
                "403",
                "Forbidden",
                "The caller may see the object but not do this, or is deactivated",
                ProblemCode.FORBIDDEN,
                "Action non autorisée");
        put("404", "NotFound", "No such object, or none that the caller may see", ProblemCode.NOT_FOUND, "Introuvable");
        put(
                "406",
                "NotAcceptable",
                "None of the accepted media types is offered",
                ProblemCode.NOT_ACCEPTABLE,
                "Format indisponible");
        put(
                "409",
                "Conflict",
                "The object's state or an existing object forbids it",
                ProblemCode.ILLEGAL_TRANSITION,
                "Changement d’état impossible");
        put(
                "412",
                "StaleVersion",
                "Someone changed the object since it was read",
                ProblemCode.STALE_VERSION,
                "Version dépassée");
        put(
                "413",
                "BodyTooLarge",
                "The body is larger than allowed",
                ProblemCode.BODY_TOO_LARGE,
                "Contenu trop volumineux");
        put(
                "415",
                "UnsupportedMediaType",
                "The body's media type is not accepted",
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                "Type de contenu refusé");
        put(
                "416",
                "RangeNotSatisfiable",
                "The file ends before the range starts",
                ProblemCode.RANGE_NOT_SATISFIABLE,
                "Plage hors du fichier");
        put(
                "422",
                "RuleViolated",
                "Readable, but a rule forbids it: unknown reference, key used for another body …",
                ProblemCode.UNKNOWN_REFERENCE,
                "Référence inconnue");
        put("428", "VersionRequired", "If-Match is missing", ProblemCode.VERSION_REQUIRED, "Version attendue");
        put("429", "RateLimited", "Too many requests; see Retry-After", ProblemCode.RATE_LIMITED, "Trop de requêtes");
        put(
                "500",
                "InternalError",
                "A fault of ours; quote the trace id",
                ProblemCode.INTERNAL_ERROR,
                "Erreur interne");
        put(
                "503",
                "Unavailable",
                "The database is away; see Retry-After",
                ProblemCode.UNAVAILABLE,
                "Service momentanément indisponible");
    }

    private CommonErrors() {}

    private static void put(String status, String name, String description, ProblemCode code, String title) {
        BY_STATUS.put(status, new Described(name, description, code, title));
    }

    static Map<String, APIResponse> responses() {
        var responses = new LinkedHashMap<String, APIResponse>();
        BY_STATUS.values().forEach(error -> responses.put(error.name(), response(error)));
        return responses;
    }

    static APIResponse reference(String status) {
        Described error = BY_STATUS.get(status);
        if (error == null) {
            throw new IllegalArgumentException("No common error for " + status);
        }
        return OASFactory.createAPIResponse().ref(error.name());
    }

    private static APIResponse response(Described error) {
        var response = OASFactory.createAPIResponse()
                .description(error.description())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(example(error))));
        if (error.code() == ProblemCode.RATE_LIMITED || error.code() == ProblemCode.UNAVAILABLE) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader().description("Seconds to wait").schema(ContractFilter.text()));
        }
        return response;
    }

    private static Map<String, Object> example(Described error) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + error.code().code());
        example.put("title", error.title());
        example.put("status", error.code().status());
        example.put("detail", error.title() + ".");
        example.put("code", error.code().code());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    static Schema problemSchema() {
        return object("RFC 9457 problem details. Some codes add members of their own, e.g. `currentVersion`.")
                .addProperty("type", text("Identifies the kind of problem"))
                .addProperty("title", text("Short summary in the reader's language"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("HTTP status"))
                .addProperty("detail", text("What happened and what to do"))
                .addProperty("code", text("Stable code to group and handle errors by"))
                .addProperty("traceId", text("Quote it to the support team"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Fields and parameters at fault")
                                .items(OASFactory.createSchema().ref("Violation")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("code");
    }

    static Schema violationSchema() {
        return object("What is wrong with one field of the body or one parameter.")
                .addProperty("pointer", text("JSON pointer to the field of the body"))
                .addProperty("parameter", text("Name of the query, path or header parameter"))
                .addProperty("code", text("Stable code of the rule"))
                .addProperty("message", text("One sentence in the reader's language"))
                .addRequired("code")
                .addRequired("message");
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return ContractFilter.text().description(description);
    }
}
