package fr.essaim.shared.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one way a rule says no. Carries a code of the catalogue, arguments of its sentence, fields at fault and extension
 * members; {@link ProblemMapper} turns it into problem+json in the reader's language.
 */
public final class ProblemException extends RuntimeException {

    /** A field or parameter at fault, its sentence not yet translated. */
    record Fault(@Nullable String pointer, @Nullable String parameter, String code, List<Object> arguments) {}

    private final ProblemCode code;
    private final List<Object> arguments;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param arguments fill {@code {0}}, {@code {1}} … of the code's detail sentence */
    public ProblemException(ProblemCode code, Object... arguments) {
        super(code.code() + " " + List.of(arguments), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }

    public static ProblemException forbidden() {
        return new ProblemException(ProblemCode.FORBIDDEN);
    }

    public static ProblemException illegalTransition(Enum<?> from, Enum<?> to) {
        return new ProblemException(ProblemCode.ILLEGAL_TRANSITION, from.name(), to.name())
                .with("from", from.name())
                .with("to", to.name());
    }

    public static ProblemException staleVersion(int current) {
        return new ProblemException(ProblemCode.STALE_VERSION).with("currentVersion", current);
    }

    /** A body field that names something which does not exist, or that the actor may not see. */
    public static ProblemException unknownReference(String pointer) {
        return new ProblemException(ProblemCode.UNKNOWN_REFERENCE).atField(pointer, "unknown-reference");
    }

    /** One invalid field; {@code faultCode} is also the key of its sentence, {@code violation.<faultCode>}. */
    public static ProblemException invalidField(String pointer, String faultCode, Object... arguments) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).atField(pointer, faultCode, arguments);
    }

    /** One invalid parameter; {@code faultCode} is also the key of its sentence, {@code violation.<faultCode>}. */
    public static ProblemException invalidParameter(String parameter, String faultCode, Object... arguments) {
        return new ProblemException(ProblemCode.MALFORMED_PARAMETER).atParameter(parameter, faultCode, arguments);
    }

    public ProblemException atField(String pointer, String faultCode, Object... faultArguments) {
        faults.add(new Fault(pointer, null, faultCode, List.of(faultArguments)));
        return this;
    }

    public ProblemException atParameter(String parameter, String faultCode, Object... faultArguments) {
        faults.add(new Fault(null, parameter, faultCode, List.of(faultArguments)));
        return this;
    }

    /**
     * What another problem says of fields, said of fields within something larger.
     *
     * @param within its pointer
     */
    public ProblemException atFieldsOf(String within, ProblemException other) {
        other.faults.forEach(fault -> faults.add(new Fault(
                within + (fault.pointer() == null ? "" : fault.pointer()), null, fault.code(), fault.arguments())));
        return this;
    }

    /** The same for what Bean Validation found. */
    public ProblemException atFieldsOf(String within, Set<? extends ConstraintViolation<?>> violations) {
        violations.stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> ValidationFaults.add(this, within, violation));
        return this;
    }

    /** Whether it says something of a field or a parameter. */
    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Adds an extension member to the problem, e.g. the existing object of a duplicate. */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** Adds a response header, e.g. {@code Retry-After}. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The problem in the reader's language. */
    Problem describe(Locale language, String traceId) {
        var texts = ProblemTexts.in(language);
        List<Violation> violations = faults.stream()
                .map(f -> new Violation(f.pointer(), f.parameter(), f.code(), texts.violation(f.code(), f.arguments())))
                .toList();
        return Problem.of(code, texts, arguments, violations, traceId, extensions);
    }
}
