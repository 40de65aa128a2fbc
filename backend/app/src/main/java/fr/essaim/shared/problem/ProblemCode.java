package fr.essaim.shared.problem;

import java.util.Locale;

/** The stable codes clients and logs group errors by; titles and details live in {@code problems_*.properties}. */
public enum ProblemCode {
    VALIDATION_FAILED(400),
    MALFORMED_BODY(400),
    MALFORMED_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    UPLOAD_INTERRUPTED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    CSRF_REFUSED(403),
    EMAIL_NOT_VERIFIED(403),
    PERSON_DEACTIVATED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    ILLEGAL_TRANSITION(409),
    DUPLICATE_SIREN(409),
    DUPLICATE_SLUG(409),
    DUPLICATE_TOPIC(409),
    DUPLICATE_TOPIC_SCHEME(409),
    ADHESION_OVERLAPS(409),
    ALREADY_ENROLLED(409),
    ALREADY_ASSIGNED(409),
    ALREADY_HOST(409),
    ALREADY_INVITED(409),
    ALREADY_MEMBER(409),
    ALREADY_REGISTERED(409),
    ALREADY_REPORTED(409),
    ALREADY_REQUESTED(409),
    EVENT_ON_TOUR(409),
    GROUP_NEEDS_LEAD(409),
    INVITATION_USED(409),
    LAST_FACILITATOR(409),
    OFFSET_MISMATCH(409),
    UPLOAD_COMPLETED(409),
    UPLOAD_INCOMPLETE(409),
    YEAR_IN_USE(409),
    GONE_CODE(410),
    INVITATION_EXPIRED(410),
    INVITATION_REVOKED(410),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    FILE_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    CHECKSUM_MISMATCH(422),
    COMPOSITION_CYCLE(422),
    DANGEROUS_FILE(422),
    FILE_TYPE_MISMATCH(422),
    FILE_TYPE_REFUSED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    RULE_VIOLATED(422),
    TOPIC_CYCLE(422),
    UNKNOWN_REFERENCE(422),
    UPLOAD_QUOTA_EXCEEDED(422),
    VINTAGE_NOT_LOADED(422),
    VERSION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The code as it stands in the JSON, e.g. {@code stale-version}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
